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
          const standing = { level, logIsOpen: true, hasConsent, hasHolder };
          const answer = decideLevel({
            current: level,
            logStatus: 'open',
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

test('from level 0 without a holder the way to level 2 goes by level 1', () => {
  const standing = { level: 0, logIsOpen: false, hasConsent: true, hasHolder: false } as const;
  expect(decisionNeeds('toLevel2', standing)).toMatchObject({
    goesByLevel1: true,
    mayChoose: false,
  });
  expect(decisionNeeds('toLevel1', standing)).toMatchObject({
    goesByLevel1: false,
    mayChoose: true,
  });
});

test('going down asks for neither consent nor holder', () => {
  const standing = { level: 3, logIsOpen: true, hasConsent: false, hasHolder: true } as const;
  expect(decisionNeeds('toLevel1', standing).mayChoose).toBe(true);
  expect(decisionNeeds('toLevel2', standing).consentAndHolderFirst).toBe(false);
});
