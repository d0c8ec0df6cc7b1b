import { describe, expect, it, onTestFinished } from 'vitest';
import { operationNames } from '@contract/names.ts';
import { ok, refused } from '@domain/result.ts';
import type { PipelineParts } from '../../src-main/electron/pipeline.ts';
import { office, unmadeOffice } from '../support/office.ts';
import { openLog } from '../support/follow-up.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/** What crosses back to the page, and how much it can ask for at a time. */

const marker = 'Hemmelighet om Mikkel Oppdiktet';

function programWith(parts: Partial<PipelineParts>) {
  const program = unmadeOffice({
    parts: () => ({
      vaultState: () => 'unlocked',
      settle: () => undefined,
      denied: () => null,
      ...parts,
    }),
  });
  onTestFinished(() => program.close());
  return program;
}

const everyForm = (text: string) => [
  text,
  Buffer.from(text).toString('base64'),
  text.split(' ')[0] ?? '',
];

describe('an answer', () => {
  it('is refused when it holds more than the contract says', async () => {
    const program = programWith({
      run: () =>
        Promise.resolve(ok({ locale: 'nb', colorScheme: 'auto', idleMinutes: 10, extra: marker })),
    });
    const reply = await program.call('settings.get', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    for (const form of everyForm(marker)) expect(JSON.stringify(reply)).not.toContain(form);
    for (const form of everyForm(marker)) expect(program.technicalLog()).not.toContain(form);
  });

  it('is refused when a value is not what the contract says', async () => {
    const program = programWith({
      run: () => Promise.resolve(ok({ locale: marker, colorScheme: 'auto', idleMinutes: 10 })),
    });
    const reply = await program.call('settings.get', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain(marker);
  });
});

class Failure extends Error {
  readonly code: string;
  constructor(code: string) {
    super(marker, { cause: new Error(marker) });
    this.name = marker;
    this.code = code;
  }
}

describe('a failure that nobody expected', () => {
  const thrown: readonly { what: string; failure: () => unknown }[] = [
    { what: 'an error', failure: () => new Failure('X') },
    { what: 'an error whose code is a secret', failure: () => new Failure(marker) },
    { what: 'a full disk', failure: () => new Failure('SQLITE_FULL') },
    { what: 'a read-only disk', failure: () => new Failure(`SQLITE_READONLY ${marker}`) },
    { what: 'a text', failure: () => marker },
    { what: 'an object', failure: () => ({ message: marker, toString: () => marker }) },
    { what: 'nothing', failure: () => undefined },
  ];

  it.each(thrown)('crosses as a code and an id, never in words: $what', async ({ failure }) => {
    const run = () => {
      throw failure();
    };
    for (const parts of [{ run }, { run: () => Promise.reject(failure()) }, { denied: run }]) {
      const program = programWith(parts as Partial<PipelineParts>);
      const reply = await program.call('settings.get', {});
      if (reply.ok) throw new Error('Expected a refusal');
      expect(['internal', 'diskFull', 'diskReadOnly']).toContain(reply.error.code);
      expect(reply.error.incidentId).toMatch(/^S-[0-9a-f]{4}-[0-9a-f]{4}$/);
      expect(JSON.stringify(reply)).not.toContain('Mikkel');
      expect(program.technicalLog()).toContain(reply.error.incidentId);
      expect(program.technicalLog()).not.toContain('Mikkel');
    }
  });
});

describe('many calls at once', () => {
  it('are answered up to twenty; the next is told to wait, and later ones get through again', async () => {
    const waiting: (() => void)[] = [];
    const program = programWith({
      run: () =>
        new Promise((resolve) => waiting.push(() => resolve(refused({ code: 'notFound' })))),
    });
    const call = () => program.send({ name: 'settings.get', payload: {} });
    const first = Array.from({ length: 20 }, call);
    expect(await call()).toMatchObject({
      ok: false,
      error: { code: 'tooManyCalls', retryable: true },
    });
    expect(waiting.length).toBe(20);
    for (const release of waiting.splice(0)) release();
    await Promise.all(first);
    const again = call();
    waiting[0]?.();
    expect(await again).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  it('that fail give their place back', async () => {
    const program = programWith({
      run: () => {
        throw new Error('broken');
      },
    });
    for (let call = 0; call < 50; call += 1) {
      expect(await program.call('settings.get', {})).toMatchObject({ error: { code: 'internal' } });
    }
  });

  it('from strangers take no place from ours', async () => {
    const program = programWith({ run: () => new Promise(() => undefined) });
    for (let call = 0; call < 100; call += 1) {
      void program.send({ name: 'settings.get', payload: {}, senderIsOurs: false });
      void program.send({ name: 'no.such', payload: {} });
    }
    const codes = await Promise.all([
      program.send({ name: 'settings.get', senderIsOurs: false }),
      program.send({ name: 'no.such' }),
    ]);
    expect(codes).toMatchObject([
      { error: { code: 'forgedSender' } },
      { error: { code: 'unknownOperation' } },
    ]);
  });

  it('do not stand in the way of real work', async () => {
    const real = await office();
    const childId = await openLog(real);
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => real.call('log.entries', { childId })),
    );
    const codes = new Set(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)));
    expect([...codes].every((code) => code === 'ok' || code === 'tooManyCalls')).toBe(true);
    expect(codes).toContain('ok');
    expect(await real.refusal('log.entries', { childId })).toBeNull();
  });
});

it('hears nothing from a sender that is not ours', async () => {
  const heard: string[] = [];
  const program = programWith({
    denied: (name) => (heard.push(name), null),
    run: (name) => (heard.push(name), Promise.resolve(ok({}))),
  });
  for (const name of operationNames) {
    const payload = sampleInputs(program.clock)[name];
    const reply = await program.send({ name, payload, senderIsOurs: false });
    expect(reply).toMatchObject({ ok: false, error: { code: 'forgedSender' } });
  }
  expect(heard).toEqual([]);
});
