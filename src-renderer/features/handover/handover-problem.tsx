import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { OperationError } from '../../api/operation-error.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './handover.module.css';

/** Heading of the contacts; refusals that are mended there lead to it. */
export const contactsHeadingId = 'handover-contacts';

interface HandoverProblemProps {
  /** What did not happen. */
  readonly title: string;
  readonly error: OperationError;
}

/** Why a file or an answer was refused, in the refusal's own words, and where it is mended. */
export function HandoverProblem({ title, error }: HandoverProblemProps) {
  const t = useT();
  const isAboutContacts =
    error.code === 'packageUnknownSender' || error.code === 'contactNotVerified';
  return (
    <div className={classes.problem}>
      <ProblemNotice title={title} words={errorWords(error, t)} code={error.incidentId}>
        {isAboutContacts && (
          <Anchor
            component={Link}
            href="/handover"
            onClick={() => document.getElementById(contactsHeadingId)?.focus()}
          >
            {t('handover.toContacts')}
          </Anchor>
        )}
      </ProblemNotice>
    </div>
  );
}
