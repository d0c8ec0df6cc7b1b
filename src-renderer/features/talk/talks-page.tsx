import {
  IconHeartHandshake,
  IconHelpHexagon,
  IconMoodKid,
  IconUserStar,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { talkKinds } from '@domain/talk/talk-terms.ts';
import type { TalkKind } from '@domain/talk/talk-terms.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { InternalBanner } from './internal-banner.tsx';
import { TalkList } from './talk-list.tsx';
import classes from './talk.module.css';

const icons = {
  leader: IconUserStar,
  guardians: IconHeartHandshake,
  child: IconMoodKid,
  adviser: IconHelpHexagon,
} as const satisfies Readonly<Record<TalkKind, unknown>>;

/** All talks about one child, and the way to write each kind. */
export default function TalksPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const list = useOperationQuery('talk.list', { childId });
  return (
    <div className={classes.page}>
      <PageHeader title={t('talk.talks')} lead={t('talk.talks.lead')} />
      <InternalBanner />
      <ul className={classes.kinds}>
        {talkKinds.map((kind) => {
          const Icon = icons[kind];
          return (
            <li key={kind}>
              <Link href={`/children/${childId}/talk/${kind}`} className={classes.kind}>
                <Icon size={26} stroke={1.75} aria-hidden className={classes.kindIcon} />
                <span>
                  <span className={classes.kindName}>{t(`talk.title.${kind}`)}</span>
                  <span className={classes.quiet}>{t(`talk.lead.${kind}`)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <Loaded query={list}>
        {({ talks }) =>
          talks.length === 0 ? (
            <EmptyState drawing="notebook">{t('talk.empty')}</EmptyState>
          ) : (
            <section aria-labelledby="talks-all" className={classes.before}>
              <h2 id="talks-all" className={classes.heading}>
                {t('talk.earlier')}
              </h2>
              <TalkList talks={talks} />
            </section>
          )
        }
      </Loaded>
    </div>
  );
}
