import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Route } from 'wouter';
import type { MeasureView } from '@contract/measure.ts';
import EvaluatePage from '../../../src-renderer/features/measures/evaluate-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { fictionalEvaluation, fictionalMeasure } from '../../support/fictional-measure.ts';
import { sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const points = {
  startPoint: { value: 3, words: 'Sitter for seg selv' },
  aim: { value: 8, words: '' },
};
const measure = fictionalMeasure(20, {
  measure: { what: 'Lese sammen', ...points },
  evaluations: [
    fictionalEvaluation(40, '2027-02-23', { lineValue: 5, lineSetBy: 'Mikkel og mor' }),
  ],
  revision: 2,
});
const measuresPlace = `/children/${childId}/measures`;

const show = (change: Answers = {}, views: readonly MeasureView[] = [measure]) =>
  showView(
    <Route path="/children/:childId/measures/:measureId/evaluate">
      <EvaluatePage childId={childId} />
    </Route>,
    sharedLogAnswers({ 'measure.list': () => ({ measures: [...views] }), ...change }),
    'nb',
    `${measuresPlace}/${measure.id}/evaluate`,
  );
const answerAll = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByRole('radio', { name: 'Delvis' }));
  await user.click(screen.getByRole('radio', { name: 'Noe virkning' }));
  await user.click(screen.getByRole('radio', { name: 'Fortsett som nå' }));
};
const line = () => screen.getByRole('group', { name: 'Hvor er dere på linjen nå?' });
const save = () => screen.getByRole('button', { name: 'Lagre evalueringen' });

test('an evaluation is not kept before all three questions are answered', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: 'Lagre evalueringen' }));
  const alert = await screen.findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Si om tiltaket ble gjennomført.',
    'Si hvilken virkning det hadde. «Vet ikke ennå» er også et svar.',
    'Velg hva dere gjør nå: fortsett, endre eller avslutt.',
  ]);
  expect(asked('measure.evaluate')).toEqual([]);
});

test('what goes on gets a new day, and without one it is not kept', async () => {
  const user = userEvent.setup();
  const { asked, place } = show();
  await answerAll(user);
  const next = screen.getByLabelText('Neste evaluering');
  await user.clear(next);
  await user.click(save());
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Skriv dagen dere ser på tiltaket igjen',
  );
  await write(user, next, '1.6.2027');
  await user.click(save());
  await waitFor(() => expect(place()).toBe(measuresPlace));
  expect(asked('measure.evaluate')).toEqual([
    {
      childId,
      measureId: measure.id,
      revision: 2,
      evaluatedOn: '2027-03-16',
      carriedOut: 'partly',
      effect: 'some',
      decision: 'continue',
      comment: '',
      lineValue: null,
      lineSetBy: '',
      nextEvaluationOn: '2027-06-01',
      changedTo: '',
    },
  ]);
  expect(await screen.findByText('Evalueringen er lagret.')).toBeTruthy();
});

test('a measure that ends asks for no new day', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: 'Nei' }));
  await user.click(screen.getByRole('radio', { name: 'Vet ikke ennå' }));
  await user.click(screen.getByRole('radio', { name: 'Avslutt tiltaket' }));
  expect(screen.queryByLabelText('Neste evaluering')).toBeNull();
  await user.click(save());
  await waitFor(() =>
    expect(asked('measure.evaluate')[0]).toMatchObject({
      decision: 'stop',
      nextEvaluationOn: null,
    }),
  );
});

test('a day that cannot be right is refused in words beside its field, and nothing is lost', async () => {
  const user = userEvent.setup();
  const { asked } = show({
    'measure.evaluate': () => {
      throw new Refusal({ code: 'evaluatedInFuture', fields: ['evaluatedOn'] });
    },
  });
  await answerAll(user);
  await write(user, screen.getByLabelText('Hva så dere?'), 'Hun ba om en bok til.');
  await user.click(save());
  await waitFor(() => expect(asked('measure.evaluate')).toHaveLength(1));
  const field = await screen.findByLabelText('Evaluert');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getAllByText(/Denne dagen har ikke kommet ennå/)).toHaveLength(2);
  expect(screen.getByDisplayValue('Hun ba om en bok til.')).toBeTruthy();
});

describe('the mark on the line', () => {
  test('is put by nobody before somebody puts it: neither the last one nor the start is filled in', async () => {
    show();
    await screen.findByRole('group', { name: 'Hvor er dere på linjen nå?' });
    const stops = within(line()).getAllByRole<HTMLInputElement>('radio');
    expect(stops).toHaveLength(11);
    expect(stops.filter(({ checked }) => checked)).toEqual([]);
    expect(within(line()).getByText('Ikke satt')).toBeTruthy();
    expect(screen.queryByLabelText('Hvem satte merket?')).toBeNull();
  });

  test('shows where one started and where one wants to be', async () => {
    show();
    await screen.findByRole('group', { name: 'Hvor er dere på linjen nå?' });
    expect(within(line()).getByRole('radio', { name: '3 av 10, der dere startet' })).toBeTruthy();
    expect(within(line()).getByRole('radio', { name: '8 av 10, dit dere vil' })).toBeTruthy();
  });

  test('is not kept without who put it there, and says so beside the field', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await answerAll(user);
    await user.click(within(line()).getByRole('radio', { name: '6 av 10' }));
    await user.click(save());
    const setBy = screen.getByLabelText('Hvem satte merket?', { selector: 'input' });
    await waitFor(() => expect(setBy.getAttribute('aria-invalid')).toBe('true'));
    expect(asked('measure.evaluate')).toEqual([]);
    await write(user, setBy, 'Mikkel');
    await user.click(save());
    await waitFor(() =>
      expect(asked('measure.evaluate')[0]).toMatchObject({ lineValue: 6, lineSetBy: 'Mikkel' }),
    );
  });

  test('is put with the keyboard, and taken off again', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await answerAll(user);
    within(line()).getAllByRole('radio')[0]?.focus();
    await user.keyboard(' ');
    expect(within(line()).getByRole<HTMLInputElement>('radio', { name: '0 av 10' }).checked).toBe(
      true,
    );
    await user.keyboard('{ArrowRight}');
    expect(within(line()).getByRole<HTMLInputElement>('radio', { name: '1 av 10' }).checked).toBe(
      true,
    );
    await user.click(within(line()).getByRole('button', { name: 'Ta bort merket' }));
    expect(document.activeElement).toBe(line());
    await user.click(save());
    await waitFor(() =>
      expect(asked('measure.evaluate')[0]).toMatchObject({ lineValue: null, lineSetBy: '' }),
    );
  });
});

describe('when somebody else was faster', () => {
  const overtaken = fictionalMeasure(20, {
    measure: { what: 'Lese sammen', ...points },
    evaluations: [
      ...measure.evaluations,
      fictionalEvaluation(41, '2027-03-16', {
        comment: 'Boka lå på gulvet hele uken.',
        at: '2027-03-16T09:10:00Z',
      }),
    ],
    revision: 3,
  });

  /** From the first try on, what Kaia wrote stands there. */
  const faster = (after: MeasureView): Answers => {
    let now = measure;
    return {
      'measure.list': () => ({ measures: [now] }),
      'measure.evaluate': ({ revision }) => {
        if (revision === after.revision && now === after) return {};
        now = after;
        throw new Refusal({ code: 'staleRevision' });
      },
    };
  };
  const notice = () => screen.findByRole('region', { name: 'Dette skrev Kaia Liksom imens' });

  test('both texts are kept, side by side, and one goes on when one has read', async () => {
    const user = userEvent.setup();
    const { asked, place } = show(faster(overtaken));
    await answerAll(user);
    await write(user, screen.getByLabelText('Hva så dere?'), 'Hun ba om en bok til.');
    await user.click(save());
    const theirs = await notice();
    expect(within(theirs).getByText('16.03.2027 kl. 10.10')).toBeTruthy();
    expect(
      within(theirs).getByText('16.03.2027: gjennomført, noe virkning. Fortsetter.'),
    ).toBeTruthy();
    expect(within(theirs).getByText('Boka lå på gulvet hele uken.')).toBeTruthy();
    expect(screen.getByDisplayValue('Hun ba om en bok til.')).toBeTruthy();

    await user.click(within(theirs).getByRole('button', { name: 'Skriv videre på det nye' }));
    expect(screen.queryByRole('region', { name: /imens/ })).toBeNull();
    expect(screen.getByDisplayValue('Hun ba om en bok til.')).toBeTruthy();
    await user.click(save());
    await waitFor(() => expect(place()).toBe(measuresPlace));
    expect(asked('measure.evaluate').at(-1)).toMatchObject({
      revision: 3,
      comment: 'Hun ba om en bok til.',
    });
    expect(screen.queryByRole('region', { name: /imens/ })).toBeNull();
  });

  test('a draft from before says so as soon as it comes back', async () => {
    const draft = {
      basis: { revision: 2, seen: [measure.id, recordId(40)] },
      comment: 'Hun ba om en bok til.',
    };
    show(
      {
        'drafts.get': ({ key }) => ({
          draft:
            key === `evaluation/${childId}/${measure.id}`
              ? { body: JSON.stringify(draft), savedAt: '2027-03-15T09:00:00Z' }
              : null,
        }),
      },
      [overtaken],
    );
    await waitFor(async () => expect(document.activeElement).toBe(await notice()));
    expect(screen.getByDisplayValue('Hun ba om en bok til.')).toBeTruthy();
    // The draft is of a time when the form asked less; what it did not know is as in an untouched form.
    expect(screen.getByLabelText<HTMLInputElement>('Evaluert').value).toBe('16.03.2027');
  });

  test('what one was writing is still there when they ended the measure', async () => {
    const user = userEvent.setup();
    const [latest] = overtaken.evaluations.slice(-1);
    if (latest === undefined) throw new Error('No evaluation');
    const stopped = { ...latest, decision: 'stop' as const };
    show(
      faster({
        ...overtaken,
        status: 'stopped',
        evaluations: [...measure.evaluations, stopped],
      }),
    );
    await answerAll(user);
    await write(user, screen.getByLabelText('Hva så dere?'), 'Hun ba om en bok til.');
    await user.click(save());
    expect(within(await notice()).getByText(/noe virkning. Avsluttet./)).toBeTruthy();
    expect(screen.getByDisplayValue('Hun ba om en bok til.')).toBeTruthy();
  });
});

test('what one has just saved oneself is not told as somebody else’s', async () => {
  const user = userEvent.setup();
  let now = measure;
  let told = false;
  const watching = new MutationObserver(() => {
    told ||= document.body.textContent?.includes('imens') ?? false;
  });
  const { other, place } = show({
    'measure.list': () => ({ measures: [now] }),
    'measure.evaluate': () => {
      now = { ...measure, revision: 3 };
      return {};
    },
  });
  await answerAll(user);
  // The other side takes a moment to forget the draft, and the new revision is on the screen meanwhile.
  const { drafts } = other.bridge.operations as unknown as Record<
    'drafts',
    Record<'discard', (input: unknown) => Promise<unknown>>
  >;
  const forget = drafts.discard;
  drafts.discard = async (input) => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return forget(input);
  };
  watching.observe(document.body, { childList: true, subtree: true, characterData: true });
  await user.click(save());
  await waitFor(() => expect(place()).toBe(measuresPlace));
  watching.disconnect();
  expect(told).toBe(false);
});

test('a measure that has ended asks nothing', async () => {
  show({}, [{ ...measure, status: 'stopped' }]);
  expect(await screen.findByText(/Tiltaket er avsluttet og kan ikke/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lagre evalueringen' })).toBeNull();
});

test('a measure of another log is not found, and there is a way back', async () => {
  show({}, []);
  expect(await screen.findByText(/Vi fant ikke dette tiltaket/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tilbake til mål og tiltak' }).getAttribute('href')).toBe(
    measuresPlace,
  );
});
