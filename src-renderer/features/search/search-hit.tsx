import {
  IconClipboardText,
  IconCalendarEvent,
  IconMessages,
  IconPaperclip,
  IconReportMedical,
  IconScale,
  IconUser,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { laneOfKind } from '@domain/case/lane-of-kind.ts';
import type { Lane } from '@domain/case/log-entry-kind.ts';
import type { SearchSource } from '@domain/search/search-source.ts';
import type { SearchHit } from '@contract/search.ts';
import { directionOf } from '../../i18n/direction-of.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ArrivalLink } from '../../ui/arrival.tsx';
import { LaneIcon } from '../../ui/lane.tsx';
import { placeOfHit } from './hit-place.ts';
import { MarkedText } from './marked-text.tsx';
import classes from './search.module.css';

/** What belongs in a lane of the log has its sign; what stands beside the log has one of its own. */
const lanes: Partial<Readonly<Record<SearchSource, Lane>>> = {
  child: 'child',
  measure: 'measures',
  evaluation: 'measures',
  meeting: 'meetings',
};
const icons: Partial<Readonly<Record<SearchSource, ComponentType<{ size?: number }>>>> = {
  participant: IconUser,
  plannedMeeting: IconCalendarEvent,
  attachment: IconPaperclip,
  observation: IconClipboardText,
  assessment: IconScale,
  talk: IconMessages,
  report: IconReportMedical,
};
/** Never part of the shared log, so it is said. */
const internal: readonly SearchSource[] = ['observation', 'assessment', 'talk', 'report'];

/** One hit: what it is, when and by whom, and the words in their place; the whole of it leads there. */
export function Hit({ hit }: { readonly hit: SearchHit }) {
  const t = useT();
  const dates = useDates();
  const { source, entryKind, placeId, on, byName, excerpt, isEarlierWording } = hit;
  return (
    <li>
      <ArrivalLink
        href={placeOfHit(hit)}
        recordId={placeId}
        className={classes.hit}
        data-search-hit=""
      >
        <HitIcon hit={hit} />
        <span className={classes.hitWords}>
          <span className={classes.facts}>
            <span className={classes.kind}>
              {entryKind === null ? t(`search.source.${source}`) : t(`entryKind.${entryKind}`)}
            </span>
            {internal.includes(source) && (
              <span className={classes.internal}>{t('search.internal')}</span>
            )}
            {on !== null && <time dateTime={on}>{dates.near(on)}</time>}
            {byName !== '' && <bdi>{byName}</bdi>}
          </span>
          <span className={classes.excerpt} dir={directionOf(excerpt.text)}>
            <MarkedText excerpt={excerpt} />
          </span>
          {isEarlierWording && <span className={classes.quiet}>{t('search.earlierWording')}</span>}
        </span>
      </ArrivalLink>
    </li>
  );
}

function HitIcon({ hit: { source, entryKind } }: { readonly hit: SearchHit }) {
  const lane = entryKind === null ? lanes[source] : laneOfKind(entryKind);
  if (lane !== undefined)
    return (
      <span aria-hidden>
        <LaneIcon lane={lane} />
      </span>
    );
  const Icon = icons[source];
  return (
    <span className={classes.icon} aria-hidden>
      {Icon !== undefined && <Icon size={18} />}
    </span>
  );
}
