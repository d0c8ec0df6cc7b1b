import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route } from 'wouter';
import { beforeEach, expect, test, vi } from 'vitest';
import type { InputOf, OutputOf } from '@contract/index.ts';
import PrintPage from '../../../src-renderer/features/print/print-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, recordId } from '../../support/fictional-child.ts';
import { sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

// The reader of PDFs needs a canvas, which jsdom has not; tests/e2e/printing.spec.ts runs the real one.
vi.mock('../../../src-renderer/ui/pdf/open-pdf.ts', () => ({
  openPdf: (bytes: Uint8Array) =>
    Promise.resolve({
      pages: 2,
      size: () => Promise.resolve({ width: 595, height: 842 }),
      draw: () => ({ drawn: Promise.resolve(), stop: () => undefined }),
      words: (number: number) =>
        Promise.resolve([
          { heading: 1, text: `Side ${number}: ${new TextDecoder().decode(bytes)}` },
        ]),
      close: () => undefined,
    }),
}));

useBrowserParts();
/** The view waits for a pause in the choosing before it asks anew. */
const patiently = { timeout: 5000 };

type Question = InputOf<'print.preview'>;

let questions: Question[];
beforeEach(() => {
  questions = [];
});

const guardians = fictionalChild().fields.guardians.map((guardian, index) => ({
  ...guardian,
  mayRead: index === 0,
}));

function preview(change: Partial<OutputOf<'print.preview'>> = {}) {
  return (question: Question): OutputOf<'print.preview'> => {
    questions.push(question);
    return {
      pdfBase64: btoa(question.reader.kind),
      pages: 2,
      basis: 'ownWork',
      heldBack: [],
      leftOut: [],
      excludedByFamily: '',
      ...change,
    };
  };
}

function show(document: string, answers: Answers = {}) {
  const child = fictionalChild({ level: 1, logStatus: 'open', relation: 'holder' });
  const view = showView(
    <Route path="/children/:childId/print/:document">
      <PrintPage childId={childId} />
    </Route>,
    {
      ...sharedLogAnswers(),
      'child.get': () => ({ ...child, fields: { ...child.fields, guardians } }),
      'print.preview': preview(),
      ...answers,
    },
    'nb',
    `/children/${childId}/print/${document}`,
  );
  return { ...view, user: userEvent.setup() };
}

test('shows the real pages first, for the likeliest reader, and turns them by button and key', async () => {
  const { user } = show('log');
  expect(await screen.findByText('Side 1: ownOffice', {}, patiently)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Forrige side' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Neste side' }));
  expect(await screen.findByText('Side 2: ownOffice', {}, patiently)).toBeDefined();
  screen.getByRole('group', { name: /side 2 av 2/ }).focus();
  await user.keyboard('{PageUp}');
  expect(await screen.findByText('Side 1: ownOffice', {}, patiently)).toBeDefined();
  await user.keyboard('+');
  expect(screen.getByText('125 %')).toBeDefined();
});

test('asks anew for another reader and another language, and only those who may read can be chosen', async () => {
  const { user } = show('summary');
  expect(await screen.findByText('Side 1: guardian', {}, patiently)).toBeDefined();
  const reader = screen.getByLabelText('Hvem er kopien til?');
  const silent = within(reader).getByRole('option', { name: /uten lesetilgang/ });
  expect(silent).toHaveProperty('disabled', true);
  await user.selectOptions(reader, 'youngPerson');
  await user.selectOptions(screen.getByLabelText('Språk på papiret'), 'nn');
  expect(await screen.findByText('Side 1: youngPerson', {}, patiently)).toBeDefined();
  expect(questions.at(-1)).toMatchObject({ locale: 'nn', reader: { kind: 'youngPerson' } });
});

test('says what is held back from another service and why, and what the family asked for', async () => {
  const { user } = show('log', {
    'print.preview': preview({
      basis: 'consent',
      heldBack: [{ kind: 'childVoice', reason: 'notThisKind' }],
      leftOut: ['hiddenAddress'],
      excludedByFamily: 'Ikke si noe om søvnen',
    }),
  });
  await screen.findByText('Side 1: ownOffice', {}, patiently);
  await user.selectOptions(screen.getByLabelText('Hvem er kopien til?'), 'service');
  expect(
    await screen.findByText(/Velg hvem kopien er til, så ser du/, {}, patiently),
  ).toBeDefined();
  await user.selectOptions(screen.getByLabelText('Hvilken tjeneste?'), 'school');
  expect(await screen.findByText('Barnets stemme', {}, patiently)).toBeDefined();
  expect(screen.getByText('Samtykket dekker ikke denne typen opplysninger')).toBeDefined();
  expect(screen.getByText('Ikke si noe om søvnen')).toBeDefined();
  expect(screen.getByText(/Adressen er skjult/)).toBeDefined();
});

test('a law is asked for only with its reason', async () => {
  const { user } = show('log');
  await screen.findByText('Side 1: ownOffice', {}, patiently);
  await user.selectOptions(screen.getByLabelText('Hvem er kopien til?'), 'service');
  await user.selectOptions(screen.getByLabelText('Hvilken tjeneste?'), 'nav');
  await screen.findByText('Side 1: service', {}, patiently);
  await user.click(screen.getByRole('checkbox', { name: /lovgrunnlag/ }));
  expect(
    await screen.findByText(/Velg hvem kopien er til, så ser du/, {}, patiently),
  ).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Annen lov' }));
  await write(user, screen.getByRole('textbox', { name: 'Begrunnelse' }), 'Samarbeidsplikten');
  await waitFor(
    () =>
      expect(questions.at(-1)?.reader).toMatchObject({
        kind: 'service',
        legalBasis: { basis: 'otherLaw', reason: 'Samarbeidsplikten' },
      }),
    patiently,
  );
});

test('a refusal says what is missing, and nothing can be saved or printed', async () => {
  show('log', {
    'print.preview': () => {
      throw new Refusal({ code: 'consentMissing' });
    },
  });
  expect(await screen.findByText(/Det mangler et samtykke/, {}, patiently)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Lagre som PDF' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Skriv ut' })).toHaveProperty('disabled', true);
});

test('saves and prints exactly what was shown', async () => {
  const { user, asked } = show('log', {
    'print.save': () => ({ saved: true }),
    'print.toPrinter': () => {
      throw new Refusal({ code: 'notPrinted' });
    },
  });
  await screen.findByText('Side 1: ownOffice', {}, patiently);
  await user.click(screen.getByRole('button', { name: 'Lagre som PDF' }));
  expect(await screen.findByText(/PDF-en er lagret/, {}, patiently)).toBeDefined();
  expect(asked('print.save')).toEqual([questions.at(-1)]);
  await user.click(screen.getByRole('button', { name: 'Skriv ut' }));
  expect(await screen.findByText(/Se at skriveren er på/, {}, patiently)).toBeDefined();
});

test('an address that names no document leads back', async () => {
  show('nothing');
  expect(await screen.findByText(/Vi fant ikke dokumentet/, {}, patiently)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Gå til dokumenter' })).toBeDefined();
  expect(recordId(1)).toBe(childId);
});
