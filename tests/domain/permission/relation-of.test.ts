import { describe, expect, it } from 'vitest';
import { relationOf } from '@domain/permission/relation-of.ts';

const log = {
  holder: { kind: 'user', userId: 'kari' },
  logStatus: 'open',
  registeredBy: 'ola',
  deputyUserIds: ['kari', 'siv'],
  offeredToUserId: 'petra',
  participantUserIds: ['kari', 'nils', 'siv'],
} as const;

describe('relationOf', () => {
  it('is the strongest of what a user is to the log', () => {
    expect(relationOf('kari', log)).toBe('holder');
    expect(relationOf('siv', log)).toBe('deputy');
    expect(relationOf('nils', log)).toBe('participant');
    expect(relationOf('petra', log)).toBe('receiver');
    expect(relationOf('ola', log)).toBe('none');
    expect(relationOf('ola', { ...log, logStatus: 'none' })).toBe('registrar');
  });

  it('lets whoever is offered the baton of a paused log see it, though participants cannot', () => {
    const offered = { ...log, offeredToUserId: 'nils' };
    expect(relationOf('nils', offered)).toBe('participant');
    expect(relationOf('nils', { ...offered, logStatus: 'paused' })).toBe('receiver');
  });

  it('makes nobody here the holder when another office has the baton', () => {
    const away = { ...log, holder: { kind: 'office', contactId: 'kari' } } as const;
    expect(relationOf('kari', away)).toBe('participant');
  });

  it('makes nobody a deputy where there is no holder here to stand in for', () => {
    const away = { ...log, holder: { kind: 'office', contactId: 'school' } } as const;
    expect(relationOf('siv', away)).toBe('participant');
    expect(relationOf('siv', { ...log, holder: null, logStatus: 'closed' })).toBe('participant');
  });
});
