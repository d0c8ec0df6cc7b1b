import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { instrumentSchema } from '@contract/scale.ts';
import ScalePage from '../../../src-renderer/features/scale/scale-page.tsx';
import { childId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const child = instrumentSchema.parse(
  JSON.parse(readFileSync('resources/instruments/concern-child-v1.json', 'utf8')),
);
const assessment = {
  id: recordId(21),
  instrumentId: 'concern-child',
  instrumentVersion: 1,
  answers: {},
  highestTickedStepId: null,
  chosenStepId: 'reduced-thriving',
  reason: 'Leker mindre enn før.',
  assessedOn: '2027-02-02',
  byName: 'Lærer Liksom',
  at: '2027-02-02T10:00:00Z',
  reporting: null,
  reportingReason: '',
} as const;

function show(assessments: readonly (typeof assessment)[] = []) {
  return showView(<ScalePage childId={childId} />, {
    'scale.instruments': () => ({ instruments: [child] }),
    'scale.list': () => ({ assessments: [...assessments] }) as never,
    'scale.assess': () => ({ id: recordId(22) }) as never,
  });
}

const item = (name: RegExp) => screen.findByRole('radiogroup', { name });

test('every item starts as not known, and nothing ticked is not called good', async () => {
  show();
  const motor = await item(/Vansker med motorikk/);
  expect(within(motor).getByRole<HTMLInputElement>('radio', { name: 'Vet ikke' }).checked).toBe(
    true,
  );
  expect(screen.getByText(/Det betyr ikke at alt er bra/)).toBeTruthy();
});

test('the highest step with a tick is named in words, and nowhere is there a number', async () => {
  const user = userEvent.setup();
  show();
  await user.click(within(await item(/Vansker med motorikk/)).getByRole('radio', { name: 'Sett' }));
  await user.click(
    within(await item(/Foresatte trenger mer støtte/)).getByRole('radio', { name: 'Sett' }),
  );
  expect(
    screen.getByText(
      'Det høyeste trinnet du har krysset i, er «Grunn til bekymring – Behov for tilrettelegging».',
    ),
  ).toBeTruthy();
  const said = [...document.querySelectorAll('h2, h3, legend, [aria-live]')];
  expect(said.map((part) => part.textContent).join(' ')).not.toMatch(/\d/);
});

test('a tick in the top step brings the phone numbers and asks what was done before it can be kept', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  const seen = within(await item(/Tegn til vold/)).getByRole('radio', { name: 'Sett' });
  await user.click(seen);

  const first = await screen.findByRole('region', { name: /Ring først/ });
  await waitFor(() => expect(document.activeElement).toBe(first));
  expect(within(first).getByText('116 111')).toBeTruthy();
  expect(within(first).getByRole('link', { name: 'Gå til melding' }).getAttribute('href')).toBe(
    `/children/${childId}/report`,
  );

  await user.click(screen.getByRole('radio', { name: /Behov for beskyttelse/ }));
  await write(user, screen.getByLabelText('Hvorfor velger du dette trinnet?'), 'Barnet fortalte.');
  await user.click(screen.getByRole('button', { name: 'Ta vare på vurderingen' }));
  expect(asked('scale.assess')).toEqual([]);
  expect((await screen.findByRole('alert')).textContent).toContain('Fortell hva som er gjort.');

  await user.click(within(first).getByRole('radio', { name: /drøftet anonymt/ }));
  await write(user, within(first).getByLabelText(/Fortell kort/), 'Ringte barnevernvakten.');
  await user.click(screen.getByRole('button', { name: 'Ta vare på vurderingen' }));
  await waitFor(() => expect(asked('scale.assess')).toHaveLength(1));
  expect(asked('scale.assess')[0]).toMatchObject({
    chosenStepId: 'needs-protection',
    reporting: 'discussedAnonymously',
    answers: { 'protection.violence': 'seen' },
  });
});

test('somebody who has not reported says what was done instead, or why not', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(within(await item(/Tegn til vold/)).getByRole('radio', { name: 'Sett' }));
  await user.click(screen.getByRole('radio', { name: 'Jeg har ikke meldt' }));
  await user.click(screen.getByRole('radio', { name: /Behov for tilrettelegging/ }));
  await write(user, screen.getByLabelText('Hvorfor velger du dette trinnet?'), 'Usikker.');
  await user.click(screen.getByRole('button', { name: 'Ta vare på vurderingen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('hvorfor du ikke melder nå');
  expect(asked('scale.assess')).toEqual([]);
});

test('earlier assessments stand as a line of words, in the version they were given', async () => {
  show([assessment]);
  const history = await screen.findByRole('region', { name: 'Vurderinger over tid' });
  expect(
    await within(history).findByRole('heading', { name: 'Vær oppmerksom – Redusert trivsel' }),
  ).toBeTruthy();
  expect(within(history).getByText('Leker mindre enn før.')).toBeTruthy();
});
