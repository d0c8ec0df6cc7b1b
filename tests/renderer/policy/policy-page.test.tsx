import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { policyNumbers } from '@domain/deadline/policy-numbers.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import PolicyPage from '../../../src-renderer/features/policy/policy-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import { myId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const asA = (role: 'leader' | 'stafettholder'): Answers => ({
  'vault.status': () =>
    ({
      state: 'unlocked',
      waitMs: 0,
      user: { id: myId, name: 'Lise Ledersen', role },
      lastUserName: null,
      mustChoosePassphrase: false,
      officeName: 'Liksom barnehage',
    }) as never,
  'policy.get': () => ({ version: 0, policy: defaultPolicy, history: [] }) as never,
  'policy.change': () => ({ version: 1 }),
});
const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);

test('a leader sees every number with its meaning, its source, and what changing it does', async () => {
  showView(<PolicyPage />, asA('leader'));
  const decision = await field('Bestemme hva en bekymring fører til');
  expect(decision.value).toBe('14');
  const about = document.getElementById(
    decision.getAttribute('aria-describedby')?.split(' ')[0] ?? '',
  );
  expect(about?.textContent).toMatch(
    /Fra bekymringen registreres.*Fra 1 til 60\. Kilde: Tromsø bruker 14 dager\./,
  );
  // All but the one that is a choice of two.
  expect(screen.getAllByRole('textbox')).toHaveLength(Object.keys(policyNumbers).length - 1 + 1);
  expect(screen.getByText('Frister familien har fått vite.')).toBeTruthy();
});

test('a change is said in words before it is kept, with its reason', async () => {
  const user = userEvent.setup();
  const { asked } = showView(<PolicyPage />, asA('leader'));
  const decision = await field('Bestemme hva en bekymring fører til');
  expect(screen.getByText('Ingenting er endret ennå.')).toBeTruthy();
  await user.clear(decision);
  await user.type(decision, '10');
  expect(
    screen.getByText(
      /^Bestemme hva en bekymring fører til: fra 14 dager til 10 dager\. En endring flytter frister/,
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /^Nivå 2/ }));
  expect(screen.getByText(/^Stafettloggen skal brukes fra: fra nivå 1 til nivå 2/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ta i bruk tallene' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Skriv hvorfor du endrer tallene',
  );
  await write(user, await field('Hvorfor endrer du tallene?'), 'Vedtak 12/27');
  await user.click(screen.getByRole('button', { name: 'Ta i bruk tallene' }));
  await waitFor(() => expect(asked('policy.change')).toHaveLength(1));
  expect(asked('policy.change')[0]).toEqual({
    policy: { ...defaultPolicy, levelZeroDecisionDays: 10, logRequiredFromLevel: 2 },
    reason: 'Vedtak 12/27',
    basedOn: 0,
  });
});

test('all numbers to mend are told at once, each beside its field, and nothing is lost', async () => {
  const user = userEvent.setup();
  const { asked } = showView(<PolicyPage />, asA('leader'));
  const put = async (name: string, text: string) => {
    const input = await field(name);
    await user.clear(input);
    await user.type(input, text);
  };
  await put('Bestemme hva en bekymring fører til', 'snart');
  await put('Første samtale med foresatte', '5');
  await put('Barnet blir alltid hørt fra', '9');
  await write(user, await field('Hvorfor endrer du tallene?'), 'Prøve');
  await user.click(screen.getByRole('button', { name: 'Ta i bruk tallene' }));
  const alert = await screen.findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '«Bestemme hva en bekymring fører til»: Skriv et helt tall fra 1 til 60.',
    '«Barnet blir alltid hørt fra»: Skriv et helt tall fra 0 til 7.',
    '«Første samtale når det gjelder skolemiljøet»: Skriv et tall som ikke er høyere enn «Første samtale med foresatte».',
  ]);
  expect((await field('Første samtale med foresatte')).value).toBe('5');
  expect(asked('policy.change')).toEqual([]);
});

test('what somebody else has kept meanwhile is not overwritten unseen', async () => {
  const user = userEvent.setup();
  showView(<PolicyPage />, {
    ...asA('leader'),
    'policy.change': () => {
      throw new Refusal({ code: 'staleRevision' });
    },
  });
  const decision = await field('Bestemme hva en bekymring fører til');
  await user.clear(decision);
  await user.type(decision, '10');
  await write(user, await field('Hvorfor endrer du tallene?'), 'Prøve');
  await user.click(screen.getByRole('button', { name: 'Ta i bruk tallene' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(decision.value).toBe('10');
});

test('others see the numbers, and that a leader changes them', async () => {
  showView(<PolicyPage />, asA('stafettholder'));
  expect(await screen.findByText('En leder kan endre tallene.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getAllByText('14 dager').length).toBeGreaterThan(2);
});

test('every version says what it changed, why, by whom and when', async () => {
  showView(<PolicyPage />, {
    ...asA('stafettholder'),
    'policy.get': () =>
      ({
        version: 2,
        policy: { ...defaultPolicy, levelZeroDecisionDays: 21 },
        history: [
          {
            version: 2,
            policy: { ...defaultPolicy, levelZeroDecisionDays: 21 },
            reason: 'For knapt',
            byName: 'Lise Ledersen',
            at: '2027-03-10T10:00:00Z',
          },
          {
            version: 1,
            policy: { ...defaultPolicy, levelZeroDecisionDays: 10 },
            reason: 'Vedtak 12/27',
            byName: 'Lise Ledersen',
            at: '2027-02-01T10:00:00Z',
          },
        ],
      }) as never,
  });
  const region = await screen.findByRole('region', { name: 'Slik har tallene vært' });
  expect(within(region).getByText('For knapt')).toBeTruthy();
  expect(
    within(region).getByText('Bestemme hva en bekymring fører til: fra 10 dager til 21 dager.'),
  ).toBeTruthy();
  expect(
    within(region).getByText('Bestemme hva en bekymring fører til: fra 14 dager til 10 dager.'),
  ).toBeTruthy();
});
