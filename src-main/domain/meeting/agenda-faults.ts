import { agendaParts } from './agenda.ts';
import type { AgendaPart, AgendaSet, AgendaTemplate } from './agenda.ts';
import { meetingTypes } from './meeting-terms.ts';
import type { MeetingType } from './meeting-terms.ts';

export type AgendaFault =
  | { readonly fault: 'typeMissing' | 'typeTwice'; readonly type: MeetingType }
  | { readonly fault: 'partMissing'; readonly type: MeetingType; readonly part: AgendaPart }
  | {
      readonly fault: 'childVoiceLate';
      readonly type: MeetingType;
      /** What the child's own words must come before. */
      readonly part: AgendaPart;
    };

const beforeChild: readonly AgendaPart[] = ['welcome', 'guardianView'];

/**
 * Everything that is wrong with a set of agendas, all of it, so that whoever edits them mends it in one go:
 * - each kind of meeting has one agenda
 * - each agenda has every part; what worked since last time, the end round, who is told and the next date are
 *   never left out (docs/model.md 4.8, 4.9)
 * - the child's own words come before the adults begin to talk
 */
export function agendaFaults({ templates }: Pick<AgendaSet, 'templates'>): readonly AgendaFault[] {
  const faults: AgendaFault[] = [];
  for (const type of meetingTypes) {
    const found = templates.filter((template) => template.type === type);
    if (found.length === 0) faults.push({ fault: 'typeMissing', type });
    if (found.length > 1) faults.push({ fault: 'typeTwice', type });
  }
  return [...faults, ...templates.flatMap(faultsOfTemplate)];
}

function faultsOfTemplate({ type, points }: AgendaTemplate): readonly AgendaFault[] {
  const places = new Map(agendaParts.map((part) => [part, firstPlace(points, part)]));
  const missing = agendaParts.filter((part) => places.get(part) === -1);
  const child = places.get('childVoice') ?? -1;
  const late = agendaParts.filter(
    (part) =>
      !beforeChild.includes(part) &&
      part !== 'childVoice' &&
      !missing.includes(part) &&
      (places.get(part) ?? -1) < child,
  );
  return [
    ...missing.map((part) => ({ fault: 'partMissing' as const, type, part })),
    ...late.map((part) => ({ fault: 'childVoiceLate' as const, type, part })),
  ];
}

function firstPlace(points: AgendaTemplate['points'], part: AgendaPart): number {
  return points.findIndex((point) => point.part === part);
}
