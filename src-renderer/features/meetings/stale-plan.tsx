import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { isLocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './meetings.module.css';
import type { PlanDraft } from './plan-draft.ts';

/** What can differ between two who change the same meeting; people are one part. */
const parts = ['type', 'on', 'startsAt', 'endsAt', 'place', 'purpose', 'agenda', 'rows'] as const;
type Part = (typeof parts)[number];

/** Give it a React `key` that follows their revision. */
interface StalePlanProps {
  readonly mine: PlanDraft;
  readonly theirs: PlanDraft;
  readonly by: { readonly name: string; readonly when: string };
  readonly onChange: (next: (values: PlanDraft) => PlanDraft) => void;
}

/**
 * Somebody else has changed the meeting meanwhile: what they wrote stands beside one's own, part by part, and nothing
 * is lost. Whoever saves now has both before them.
 */
export function StalePlan({ mine, theirs, by, onChange }: StalePlanProps) {
  const t = useT();
  const words = useWordsOfPart();
  // Decided once: the list must not grow and shrink under the hands of somebody who goes on writing.
  const [differing] = useState(() =>
    parts.filter((part) => words(mine, part) !== words(theirs, part)),
  );
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  if (differing.length === 0) return null;
  const seen = () => onChange((now) => ({ ...now, revision: theirs.revision }));
  return (
    <section
      ref={notice}
      tabIndex={-1}
      className={classes.stale}
      role="alert"
      aria-labelledby="stale-plan"
    >
      <h2 id="stale-plan" className={classes.partTitle}>
        <IconUsers size={20} aria-hidden /> {t('meetings.stale.title', by)}
      </h2>
      <p className={classes.quiet}>{t('meetings.stale.words')}</p>
      {differing.map((part) => (
        <div key={part} className={classes.stalePart}>
          <h3 className={classes.staleName}>{t(`meetings.stale.part.${part}`)}</h3>
          <div>
            <span className={classes.quiet}>{t('meetings.stale.theirs')}</span>
            <p className={classes.words}>{words(theirs, part)}</p>
          </div>
          <div>
            <span className={classes.quiet}>{t('meetings.stale.mine')}</span>
            <p className={classes.words}>{words(mine, part)}</p>
          </div>
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('meetings.stale.takePart', { part: t(`meetings.stale.part.${part}`) })}
            onClick={() => onChange((now) => ({ ...now, [part]: theirs[part] }))}
          >
            {t('meetings.stale.take')}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="light" onClick={seen}>
          {t('meetings.stale.seen')}
        </Button>
      </div>
    </section>
  );
}

function useWordsOfPart(): (plan: PlanDraft, part: Part) => string {
  const t = useT();
  const dates = useDates();
  return (plan, part) => {
    const nothing = t('meetings.stale.nothing');
    switch (part) {
      case 'type':
        return t(`meetingType.${plan.type}`);
      case 'on':
        return plan.on !== null && isLocalDate(plan.on)
          ? dates.near(plan.on)
          : (plan.on ?? nothing);
      case 'startsAt':
      case 'endsAt':
        return plan[part]?.replace(':', '.') ?? nothing;
      case 'rows':
        return (
          plan.rows
            .filter(({ name, choice }) => name.trim() !== '' && choice !== 'left')
            .map(({ name, choice, answer }) =>
              t('meetings.stale.person', {
                name,
                what:
                  choice === 'asked'
                    ? t(`invitationAnswer.${answer}`)
                    : t(`meetings.invite.choice.${choice}`),
              }),
            )
            .join('\n') || nothing
        );
      case 'place':
      case 'purpose':
      case 'agenda':
        return plan[part].trim() || nothing;
    }
  };
}
