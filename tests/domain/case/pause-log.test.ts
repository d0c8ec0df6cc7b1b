import { describe, expect, it } from 'vitest';
import type { BatonState } from '@domain/baton/baton.ts';
import { mayPauseLog } from '@domain/case/pause-log.ts';

const today = '2027-03-16';
const held: BatonState = {
  holder: { kind: 'user', userId: 'kari' },
  offer: null,
  logStatus: 'open',
  level: 2,
};
const agreed = { reason: 'Familien er bortreist.', resumeOn: '2027-04-12' };

describe('mayPauseLog', () => {
  it('lets an open log rest, and the holder keeps the baton', () => {
    expect(mayPauseLog(held, agreed, today)).toEqual({
      ok: true,
      value: { ...held, logStatus: 'paused' },
    });
  });

  it('needs a reason and a day to come, and says so at once', () => {
    expect(mayPauseLog(held, { reason: ' ', resumeOn: today }, today)).toEqual({
      ok: false,
      error: ['reasonMissing', 'periodInvalid'],
    });
  });

  it.each(['none', 'paused', 'closed'] as const)(
    'has nothing to pause when the log is %s',
    (logStatus) => {
      expect(mayPauseLog({ ...held, logStatus }, agreed, today)).toEqual({
        ok: false,
        error: ['logNotOpen'],
      });
    },
  );
});
