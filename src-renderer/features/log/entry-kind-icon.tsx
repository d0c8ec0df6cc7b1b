import {
  IconArrowBackUp,
  IconBabyCarriage,
  IconClipboardCheck,
  IconClockOff,
  IconClockPause,
  IconEye,
  IconFlag,
  IconHistory,
  IconHome,
  IconLockCheck,
  IconMessageCircle,
  IconNote,
  IconNotebook,
  IconPencil,
  IconPlayerPlay,
  IconProgressCheck,
  IconPuzzle,
  IconSend,
  IconSignature,
  IconSun,
  IconTarget,
  IconUserCheck,
  IconUserMinus,
  IconUserPlus,
  IconUserShare,
  IconUsers,
  IconUsersGroup,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { LogEntryKind } from '@domain/case/log-entry-kind.ts';
import { BatonIcon } from '../../ui/baton-icon.tsx';

const icons: Readonly<
  Record<LogEntryKind, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>
> = {
  brightSpot: IconSun,
  childVoice: IconMessageCircle,
  guardianView: IconHome,
  attention: IconEye,
  commonUnderstanding: IconUsersGroup,
  goal: IconTarget,
  triedBefore: IconHistory,
  note: IconNote,
  measureStarted: IconFlag,
  measureEvaluated: IconProgressCheck,
  measureReassigned: IconUserShare,
  meetingHeld: IconUsers,
  levelChanged: IconPuzzle,
  batonMoved: BatonIcon,
  batonOffered: BatonIcon,
  offerDeclined: IconX,
  offerWithdrawn: IconArrowBackUp,
  offerExpired: IconClockOff,
  deputyAppointed: IconUserCheck,
  deputyEnded: IconUserMinus,
  participantJoined: IconUserPlus,
  participantLeft: IconUserMinus,
  consentRecorded: IconSignature,
  consentWithdrawn: IconArrowBackUp,
  logOpened: IconNotebook,
  logPaused: IconClockPause,
  logResumed: IconPlayerPlay,
  logClosed: IconLockCheck,
  childBorn: IconBabyCarriage,
  paperMilestone: IconClipboardCheck,
  handedOver: IconSend,
  correction: IconPencil,
};

/** The sign of a kind of entry; its name stands beside it. */
export function EntryKindIcon({
  kind,
  size = 20,
}: {
  readonly kind: LogEntryKind;
  readonly size?: number;
}) {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden />;
}
