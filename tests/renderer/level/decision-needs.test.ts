import { expect, test } from 'vitest';
import { decideLevel } from '@domain/level/decide-level.ts';
import { levelDecisions } from '@domain/level/decision.ts';
import { levels } from '@domain/level/level.ts';
import { decisionNeeds } from '../../../src-renderer/features/level/decision-needs.ts';

test('whatever the screen lets somebody choose at an open log, the domain accepts', () => {
  for (const level of levels.filter((one) => one > 0)) {
    for (const decision of levelDecisions) {
      for (const hasConsent of [true, false]) {
        for (const hasHolder of [true, false]) {
          const standing = { level, logIsShared: true, hasConsent, hasHolder };
          const answer = decideLevel({
            current: level,
            logStatus: 'open',
            pauseCause: null,
            decision,
            hasConsentForLog: hasConsent,
            hasHolder,
            reason: 'Drøftet med leder.',
            policy: { logRequiredFromLevel: 1 },
          });
          expect(decisionNeeds(decision, standing).mayChoose).toBe(answer.ok);
        }
      }
    }
  }
});

test('before there is a log every level may be chosen, because nothing is shared yet', () => {
  const standing = { level: 0, logIsShared: false, hasConsent: false, hasHolder: false } as const;
  for (const decision of ['toLevel1', 'toLevel2', 'toLevel3'] as const) {
    const answer = decideLevel({
      current: 0,
      logStatus: 'none',
      pauseCause: null,
      decision,
      hasConsentForLog: false,
      hasHolder: false,
      reason: 'Drøftet med leder.',
      policy: { logRequiredFromLevel: 1 },
    });
    expect(answer.ok).toBe(true);
    expect(decisionNeeds(decision, standing)).toMatchObject({
      consentAndHolderFirst: false,
      mayChoose: true,
    });
  }
});

test('going down asks for neither consent nor holder', () => {
  const standing = { level: 3, logIsShared: true, hasConsent: false, hasHolder: true } as const;
  expect(decisionNeeds('toLevel1', standing).mayChoose).toBe(true);
  expect(decisionNeeds('toLevel2', standing).consentAndHolderFirst).toBe(false);
});
