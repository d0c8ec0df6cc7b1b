import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Level } from '@domain/level/level.ts';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './handover.module.css';
import type { PackageView } from './package-next.ts';
import { SaveReceiptAgain } from './package-story.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

interface Answered {
  readonly packageId: PackageView['id'];
  readonly officeName: string;
  readonly childName: string;
  readonly receiptSaved: boolean;
}

/** What was answered just now. */
export type PackageAnswer = Answered &
  (
    | {
        readonly answer: 'accepted';
        readonly childId: OutputOf<'handover.accept'>['childId'];
        readonly holderName: string;
        readonly level: Level;
      }
    | { readonly answer: 'declined' }
  );

/** Where the baton is after the answer, and that the receipt has to be sent before the other office knows. */
export function AnsweredPackage({ answer }: { readonly answer: PackageAnswer }) {
  const t = useT();
  const { officeName: office, childName: child, packageId } = answer;
  const isAccepted = answer.answer === 'accepted';
  const view = useFocusWhenLost<HTMLDivElement>();
  return (
    <div ref={view} tabIndex={-1} className={classes.answered}>
      <PageHeader
        figure={isAccepted && <Emblem level={answer.level} size={72} decorative />}
        title={
          isAccepted
            ? t('handover.accepted.title', { holder: answer.holderName, child })
            : t('handover.declined.title', { office })
        }
        lead={
          isAccepted
            ? t('handover.accepted.lead', { office })
            : t('handover.declined.lead', { child })
        }
      />
      <div className={classes.page}>
        <FormSection
          title={
            answer.receiptSaved
              ? t('handover.sendReceipt.title', { office })
              : t('handover.sendReceipt.saveFirst')
          }
        >
          <p className={classes.plain}>{t('handover.sendReceipt.why', { office })}</p>
          <SaveReceiptAgain packageId={packageId} isMissing={!answer.receiptSaved} />
        </FormSection>
        {isAccepted && (
          <div>
            <Button
              component={Link}
              href={`/children/${answer.childId}/summary`}
              variant={answer.receiptSaved ? 'filled' : 'default'}
            >
              {t('handover.accepted.open', { child })}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
