import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { handoverChecklist } from '@domain/baton/handover-checklist.ts';
import { tasksThatFollow } from '@domain/baton/tasks-follow.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import type { Offer } from './baton-standing.tsx';
import classes from './checklist.module.css';
import { HandoverFact } from './handover-fact.tsx';

interface OfferedHandoverProps {
  readonly childId: string;
  readonly offer: Offer;
  readonly holderName: string;
  /** Shown at once to whoever has to answer; folded for the one who waits. */
  readonly open: boolean;
}

/** What comes with the baton: who does what from then on, and what the two have talked about. */
export function OfferedHandover({ childId, offer, holderName, open }: OfferedHandoverProps) {
  const t = useT();
  const facts = useOperationQuery('baton.handoverFacts', { childId });
  return (
    <Loaded query={facts}>
      {(known) => {
        const tasks = known.measures.map((measure) => ({ ...measure, status: 'active' as const }));
        const following = tasksThatFollow(tasks, holderName, offer);
        const kept = tasks.filter(({ id }) => offer.keeps.some((keptId) => keptId === id));
        return (
          <>
            <ul className={classes.follows}>
              <li>
                {offer.staysOn
                  ? t('baton.follow.staysOn', { name: holderName })
                  : t('baton.follow.leaves', { name: holderName })}
              </li>
              {following.length > 0 && (
                <li>
                  {t('baton.follow.tasks', { count: following.length, name: offer.toName })}
                  <ul>
                    {following.map(({ id, what }) => (
                      <li key={id}>{firstWords(what)}</li>
                    ))}
                  </ul>
                </li>
              )}
              {kept.length > 0 && (
                <li>
                  {t('baton.follow.kept', { name: holderName })}
                  <ul>
                    {kept.map(({ id, what }) => (
                      <li key={id}>{firstWords(what)}</li>
                    ))}
                  </ul>
                </li>
              )}
            </ul>
            <Fold
              title={t('baton.checklist.talked', {
                count: offer.checklist.length,
                all: handoverChecklist.length,
              })}
              open={open}
            >
              <ul className={classes.list}>
                {handoverChecklist.map((item) => {
                  const isTalked = offer.checklist.includes(item);
                  const Icon = isTalked ? IconCircleCheck : IconCircleDashed;
                  return (
                    <li key={item} className={classes.item}>
                      <span className={classes.point} data-talked={isTalked || undefined}>
                        <Icon size={20} aria-hidden />
                        <span>
                          {t(`baton.checklist.${item}`)}
                          <span className={classes.quiet}>
                            {isTalked ? t('baton.checklist.yes') : t('baton.checklist.no')}
                          </span>
                        </span>
                      </span>
                      <div className={classes.fact}>
                        <HandoverFact item={item} facts={known} notes={offer.notes} />
                      </div>
                    </li>
                  );
                })}
              </ul>
            </Fold>
          </>
        );
      }}
    </Loaded>
  );
}
