import { useT } from '../../i18n/use-t.ts';
import { useWaitingDraft } from '../../ui/use-waiting-draft.ts';

/** Where the unfinished minutes of one meeting are kept; `null` for one that nobody had planned. */
export function holdDraftKey(childId: string, plannedId: string | null): string {
  return `meetingMode/${childId}/${plannedId ?? 'adHoc'}`;
}

/** «Hold møtet», or «Fortsett møtet» where somebody was in the middle of it. */
export function useHoldLabel(childId: string, plannedId: string | null): string {
  const t = useT();
  const isUnfinished = useWaitingDraft(holdDraftKey(childId, plannedId));
  if (isUnfinished) return t('meetings.hold.continue');
  return plannedId === null ? t('meetings.hold.now') : t('meetings.hold.button');
}
