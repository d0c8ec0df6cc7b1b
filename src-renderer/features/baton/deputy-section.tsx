import { Button } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { whenDone } from '../../ui/when-done.ts';
import classes from './baton.module.css';

export type Deputy = OutputOf<'baton.state'>['deputies'][number];

/** Those who stand in now or will; one who was ended, or whose last day has passed, is history. */
export function standingDeputies(deputies: readonly Deputy[], today: string): readonly Deputy[] {
  return deputies
    .filter(({ endedAt, to }) => endedAt === null && to >= today)
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

interface DeputySectionProps {
  readonly childId: string;
  readonly deputies: readonly Deputy[];
  readonly mayAppoint: boolean;
  /** Left out where one is appointed beside. */
  readonly link?: boolean;
}

/** Who acts in the holder's place and until when, and the way to name somebody or to end it. */
export function DeputySection({ childId, deputies, mayAppoint, link = true }: DeputySectionProps) {
  const t = useT();
  const dates = useDates();
  const standing = standingDeputies(deputies, dates.today);
  if (standing.length === 0 && !(mayAppoint && link)) return null;
  return (
    <section className={classes.history} aria-labelledby="baton-deputy">
      <h2 id="baton-deputy" className={classes.historyTitle}>
        {t('baton.deputy.title')}
      </h2>
      {standing.length > 0 && (
        <ul className={classes.holdings}>
          {standing.map((deputy) => (
            <li key={deputy.id}>
              <PersonBadge
                name={deputy.name}
                detail={deputy.isNow ? t('baton.deputy.now') : t('baton.deputy.later')}
              />
              <span className={classes.period}>
                {t('baton.history.period', {
                  from: dates.table(deputy.from),
                  to: dates.table(deputy.to),
                })}
              </span>
              {mayAppoint && <EndDeputy childId={childId} deputy={deputy} />}
            </li>
          ))}
        </ul>
      )}
      {mayAppoint && link && (
        <div className={classes.actions}>
          <Button
            variant="default"
            component={Link}
            href={`/children/${childId}/baton/deputy`}
            leftSection={<IconUserShare size={18} aria-hidden />}
          >
            {t('baton.deputy.button')}
          </Button>
          <span className={classes.quiet}>{t('baton.deputy.hint')}</span>
        </div>
      )}
    </section>
  );
}

/** Ends at once; the message that follows offers the way back. */
function EndDeputy({ childId, deputy }: { readonly childId: string; readonly deputy: Deputy }) {
  const t = useT();
  const { today } = useDates();
  const end = useOperationCommand('baton.endDeputy');
  const appoint = useOperationCommand('baton.appointDeputy');
  const offerUndo = useUndo();
  const { id, userId, name, from, to } = deputy;
  const endNow = () =>
    whenDone(end.mutateAsync({ childId, deputyId: id }), () =>
      offerUndo({
        done: t('baton.deputy.ended', { name }),
        undo: () => appoint.mutateAsync({ childId, userId, from: from < today ? today : from, to }),
      }),
    );
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        loading={end.isPending}
        onClick={endNow}
        aria-label={t('baton.deputy.endOf', { name })}
      >
        {t('baton.deputy.end')}
      </Button>
      {end.error !== null && (
        <ProblemNotice
          title={t('baton.deputy.notEnded')}
          words={errorWords(end.error, t)}
          code={end.error.incidentId}
        />
      )}
    </>
  );
}
