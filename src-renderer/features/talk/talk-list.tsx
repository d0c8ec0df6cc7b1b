import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { WrittenFacts } from '../../ui/written-facts.tsx';
import classes from './talk.module.css';

interface TalkListProps {
  readonly talks: OutputOf<'talk.list'>['talks'];
}

/** Talks that were held, newest first, each whole. */
export function TalkList({ talks }: TalkListProps) {
  const t = useT();
  const dates = useDates();
  return (
    <ol className={classes.talks}>
      {talks.map(({ id, talk, byName, at }) => {
        const facts: readonly (readonly [string, string])[] = [
          [t(`talk.present.${talk.kind}`), talk.present],
          [t(`talk.summary.${talk.kind}`), talk.summary],
          [t('talk.agreed'), talk.agreed],
        ];
        return (
          <li key={id} data-record={id} className={classes.talk}>
            <div>
              <h3 className={classes.talkTitle}>
                {t('talk.heading', {
                  kind: t(`talk.kind.${talk.kind}`),
                  date: dates.near(talk.heldOn),
                })}
              </h3>
              <p className={classes.quiet}>
                {talk.isAnonymous && `${t('talk.wasAnonymous')} `}
                {t('talk.by', { name: byName, when: dates.moment(at) })}
              </p>
            </div>
            <WrittenFacts facts={facts} />
          </li>
        );
      })}
    </ol>
  );
}
