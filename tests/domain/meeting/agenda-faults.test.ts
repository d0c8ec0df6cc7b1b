import { describe, expect, it } from 'vitest';
import { agendaParts } from '@domain/meeting/agenda.ts';
import type { AgendaPart, AgendaTemplate } from '@domain/meeting/agenda.ts';
import { agendaFaults } from '@domain/meeting/agenda-faults.ts';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import type { MeetingType } from '@domain/meeting/meeting-terms.ts';

const template = (type: MeetingType, parts: readonly AgendaPart[]): AgendaTemplate => ({
  type,
  points: parts.map((part) => ({ part, text: { nb: part, nn: part, en: part } })),
});
const whole = meetingTypes.map((type) => template(type, agendaParts));

describe('the faults of a set of agendas', () => {
  it('are none when every kind of meeting has a whole agenda', () => {
    expect(agendaFaults({ templates: whole })).toEqual([]);
  });

  it('are all told at once', () => {
    const templates = [
      ...whole.filter(({ type }) => type !== 'start' && type !== 'closing'),
      template(
        'closing',
        agendaParts.filter((part) => part !== 'next' && part !== 'told'),
      ),
      template('adHoc', ['talk', ...agendaParts]),
    ];
    expect(agendaFaults({ templates })).toEqual([
      { fault: 'typeMissing', type: 'start' },
      { fault: 'typeTwice', type: 'adHoc' },
      { fault: 'partMissing', type: 'closing', part: 'told' },
      { fault: 'partMissing', type: 'closing', part: 'next' },
      { fault: 'childVoiceLate', type: 'adHoc', part: 'talk' },
    ]);
  });

  it('do not count a welcome, or the guardians, before the child', () => {
    const guardiansFirst: readonly AgendaPart[] = ['welcome', 'guardianView', ...agendaParts];
    const templates = whole.map(({ type }) => template(type, guardiansFirst));
    expect(agendaFaults({ templates })).toEqual([]);
  });
});
