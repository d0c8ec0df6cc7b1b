import { expect, test } from 'vitest';
import type { MemberFact } from '@domain/break/follow-up-facts.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { responsibleLeft } from '@domain/break/responsible-left.ts';
import { calmFacts, measure, today } from './calm-facts.ts';

const breaksOf = (responsible: string, members: readonly MemberFact[]) =>
  responsibleLeft(
    calmFacts({ measures: [measure({ responsible })], members }),
    defaultPolicy,
    today,
  );

const member = (name: string, to: string | null = null, role = ''): MemberFact => ({
  name,
  role,
  to,
});

test.each([
  ['the holder, a deputy, a participant or a guardian', 'Siv Stafett', member('Siv Stafett')],
  ['somebody whose last day is today', 'Per Liksom', member('Per Liksom', today)],
  ['the same name written otherwise', 'per  LIKSOM', member('Per Liksom')],
  ['the same name in another alphabet', 'Aase Oedegaard', member('Åse Ødegård')],
  ['the child itself', 'Mikkel Oppdiktet', member('Siv Stafett')],
  ['the child by its given name', 'mikkel', member('Siv Stafett')],
  ['what somebody here is', 'Mor', member('Kari Oppdiktet', null, 'mor')],
  ['nobody yet, which is another break', ' ', member('Siv Stafett')],
])('%s has not left', (_who, responsible, of) => {
  expect(breaksOf(responsible, [of])).toEqual([]);
});

test.each([
  ['left yesterday', member('Per Liksom', '2027-03-15'), '2027-03-16', '2027-03-15'],
  ['left long ago', member('PER LIKSOM', '2026-12-01'), '2026-12-02', '2026-12-01'],
  ['never had a part', member('Siv Stafett'), '2027-02-01', null],
])('somebody who %s has no part any more', (_what, of, since, on) => {
  expect(breaksOf('Per Liksom', [of])).toMatchObject([
    {
      rule: 'responsibleLeft',
      name: 'Per Liksom',
      about: 'Lese sammen hver dag',
      mending: 'nameResponsible',
      recordId: 'measure',
      since,
      on,
    },
  ]);
});

test('who left and came back has a part', () => {
  expect(
    breaksOf('Per Liksom', [member('Per Liksom', '2027-01-31'), member('Per Liksom')]),
  ).toEqual([]);
});

test('of several parts that ended, the last one counts', () => {
  const members = [member('Per Liksom', '2027-02-28'), member('Per Liksom', '2027-01-31')];
  expect(breaksOf('Per Liksom', members)).toMatchObject([{ on: '2027-02-28' }]);
});
