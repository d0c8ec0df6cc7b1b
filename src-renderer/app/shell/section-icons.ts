import {
  IconBuilding,
  IconCalendarEvent,
  IconMoodKid,
  IconSend,
  IconSunHigh,
  IconTools,
} from '@tabler/icons-react';
import type { Section } from '../define-routes.ts';

/** The sign of each place in the rail. */
export const sectionIcons: Readonly<Record<Section, typeof IconBuilding>> = {
  overview: IconSunHigh,
  children: IconMoodKid,
  meetings: IconCalendarEvent,
  handover: IconSend,
  tools: IconTools,
  office: IconBuilding,
};
