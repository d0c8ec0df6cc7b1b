import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { handoverChecklist } from '@domain/baton/handover-checklist.ts';
import { tasksThatFollow } from '@domain/baton/tasks-follow.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import type { Offer } from './baton-standing.tsx';
import classes from './checklist.module.css';
import { HandoverFact } from './handover-fact.tsx';

interface OfferedProps {
  readonly childId: string;
  readonly offer: Offer;
}

/** What comes with the baton: whether the giver goes on, and who answers for which measure from then on. */
export function WhatFollows({
  childId,
  offer,
  holderName,
}: OfferedProps & { readonly holderName: string }) {
  const t = useT();
  const facts = useOperationQuery('baton.handoverFacts', { childId });
  return (
    <Loaded query={facts}>
      {({ measures }) => {
        const tasks = measures.map((measure) => ({ ...measure, status: 'active' as const }));
        const following = tasksThatFollow(tasks, holderName, offer);
        const kept = tasks.filter(({ id }) => offer.keeps.some((keptId) => keptId === id));
        return (
          <ul className={classes.follows}>
            <li>
              {offer.staysOn
                ? t('baton.follow.staysOn', { name: holderName })
                : t('baton.follow.leaves', { name: holderName })}
            </li>
            {following.length > 0 && (
              <li>
                {t('baton.follow.tasks', { count: following.length, name: offer.toName })}
                <Whats tasks={following} />
              </li>
            )}
            {kept.length > 0 && (
              <li>
                {t('baton.follow.kept', { name: holderName })}
                <Whats tasks={kept} />
              </li>
            )}
          </ul>
        );
      }}
    </Loaded>
  );
}

function Whats({
  tasks,
}: {
  readonly tasks: readonly { readonly id: string; readonly what: string }[];
}) {
  return (
    <ul>
      {tasks.map(({ id, what }) => (
        <li key={id}>{firstWords(what)}</li>
      ))}
    </ul>
  );
}

/** The checklist as the giver left it: what the two have talked about, what not, and what the log knows of each. */
export function TalkedAbout({ childId, offer }: OfferedProps) {
  const t = useT();
  const facts = useOperationQuery('baton.handoverFacts', { childId });
  return (
    <Loaded query={facts}>
      {(known) => (
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
      )}
    </Loaded>
  );
}
