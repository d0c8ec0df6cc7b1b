import {
  IconEye,
  IconHistory,
  IconHome,
  IconMessageCircle,
  IconNote,
  IconSun,
  IconTarget,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { WrittenEntryKind } from '@domain/case/log-entry-kind.ts';

const icons: Readonly<
  Record<WrittenEntryKind, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>
> = {
  brightSpot: IconSun,
  childVoice: IconMessageCircle,
  guardianView: IconHome,
  attention: IconEye,
  commonUnderstanding: IconUsersGroup,
  goal: IconTarget,
  triedBefore: IconHistory,
  note: IconNote,
};

/** The sign of a kind of entry; its name stands beside it. */
export function EntryKindIcon({ kind }: { readonly kind: WrittenEntryKind }) {
  const Icon = icons[kind];
  return <Icon size={20} aria-hidden />;
}
