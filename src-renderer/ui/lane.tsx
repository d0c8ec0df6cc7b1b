import {
  IconBuildingCommunity,
  IconChecklist,
  IconHome,
  IconMoodKid,
  IconPuzzle,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Lane } from '@domain/case/log-entry-kind.ts';
import { useT } from '../i18n/use-t.ts';
import { BatonIcon } from './baton-icon.tsx';
import classes from './lane.module.css';

const icons: Readonly<Record<Lane, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>> = {
  child: IconMoodKid,
  family: IconHome,
  services: IconBuildingCommunity,
  meetings: IconUsers,
  measures: IconChecklist,
  level: IconPuzzle,
  baton: BatonIcon,
};

interface LaneProps {
  readonly lane: Lane;
}

/** The sign of a lane alone, named for screen readers; use it where the label stands nearby. */
export function LaneIcon({ lane }: LaneProps) {
  const t = useT();
  const Icon = icons[lane];
  return (
    <span className={classes.icon} data-lane={lane} role="img" aria-label={t(`lane.${lane}`)}>
      <Icon size={18} aria-hidden />
    </span>
  );
}

/** Lane told by colour, icon and word together. */
export function LaneBadge({ lane }: LaneProps) {
  const t = useT();
  const Icon = icons[lane];
  return (
    <span className={classes.badge} data-lane={lane}>
      <Icon size={16} aria-hidden />
      {t(`lane.${lane}`)}
    </span>
  );
}
