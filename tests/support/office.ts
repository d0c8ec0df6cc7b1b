import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ErrorCode, Reply } from '@contract/errors.ts';
import type { InputOf, OutputOf } from '@contract/index.ts';
import type { OperationName } from '@contract/names.ts';
import type { Role } from '@domain/permission/role.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import { createDispatch } from '../../src-main/electron/dispatch.ts';
import { createHandlers } from '../../src-main/electron/handlers/index.ts';
import type { Host } from '../../src-main/electron/host.ts';
import { newIncidentId } from '../../src-main/electron/incident-id.ts';
import { createPipeline } from '../../src-main/electron/pipeline.ts';
import type { IncomingCall, PipelineParts } from '../../src-main/electron/pipeline.ts';
import { openPreferences } from '../../src-main/electron/preferences.ts';
import { openResources } from '../../src-main/electron/resources.ts';
import { openTechnicalLog } from '../../src-main/electron/technical-log.ts';
import { loadMigrations } from '../../src-main/infrastructure/db/migration.ts';
import type { WriteHandle } from '../../src-main/infrastructure/db/handles.ts';
import { openVault } from '../../src-main/infrastructure/vault/vault.ts';
import { CHEAP_FLOOR, CHEAP_KDF } from './try-vault.ts';

/**
 * A whole office without a window: the real pipeline, handlers, use cases, migrations and encrypted database.
 * Only what needs a person or a screen is played: file dialogs, printing, and the clock.
 */

const root = resolve(import.meta.dirname, '../..');
const dayMs = 86_400_000;

export const contractHash = 'contract-hash-of-the-tests';
export const passphrase = 'fire små kanoer på elva';
const leaderName = 'Lise Ledersen';

export type File = { readonly name: string; readonly bytes: Uint8Array };

/** The files that a person saves and points at, in memory. */
export interface PlayedDialogs {
  /** Everything that was saved, in order. */
  readonly saved: File[];
  /** What the next open dialog answers; null is «cancel». */
  chosen: File | null;
  /** What the person does when asked where to save. */
  whenSaving: 'save' | 'cancel' | 'fail';
  /** What comes of the system's print dialog. */
  whenPrinting: 'printed' | 'cancelled' | 'failed';
  /** Runs while a dialog is open, for what may happen meanwhile. */
  meanwhile: (() => Promise<void> | void) | null;
}

export interface PlayedClock {
  /** Milliseconds since 1970; every call of the office takes a second. */
  nowMs: number;
  today(): string;
  pass(days: number): void;
  /** A day relative to today, as the contract writes days. */
  day(offset: number): string;
}

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

export function playedClock(start = '2027-01-11T09:00:00.000Z'): PlayedClock {
  const clock: PlayedClock = {
    nowMs: Date.parse(start),
    today: () => osloDay.format(clock.nowMs),
    pass: (days) => void (clock.nowMs += days * dayMs),
    day: (offset) => osloDay.format(clock.nowMs + offset * dayMs),
  };
  return clock;
}

export interface OfficePlan {
  readonly name?: string;
  readonly serviceType?: ServiceType;
  /** Shared between offices, so that a day passes for both. */
  readonly clock?: PlayedClock;
  /** Puts something in the place of parts of the pipeline. */
  readonly parts?: (real: PipelineParts) => Partial<PipelineParts>;
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** An office that is made, unlocked by its leader, and gone when the test has finished. */
export async function office(plan: OfficePlan = {}): Promise<Office> {
  const made = await openOffice(plan);
  onTestFinished(() => made.close());
  return made;
}

/** As `office`, for several tests to share: the caller closes it. */
export async function openOffice(plan: OfficePlan = {}) {
  const made = unmadeOffice(plan);
  const { words } = await made.ask('vault.proposeRecoveryWords', {});
  await made.ask('vault.create', {
    office: {
      name: plan.name ?? 'Liksom barnehage',
      municipality: 'Oppdiktet kommune',
      serviceType: plan.serviceType ?? 'kindergarten',
    },
    user: { name: leaderName, role: 'leader', phone: '' },
    passphrase,
    typedRecoveryWords: words,
    locale: 'nb',
  });
  const leaderId = (await made.ask('vault.status', {})).user?.id ?? '';
  return { ...made, leaderId, leaderName, recoveryWords: words };
}

/** The program as it is before anybody has made an office. */
export function unmadeOffice(plan: OfficePlan = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'stafetten-office-'));
  const clock = plan.clock ?? playedClock();
  const dialogs: PlayedDialogs = {
    saved: [],
    chosen: null,
    whenSaving: 'save',
    whenPrinting: 'printed',
    meanwhile: null,
  };
  const printed: string[] = [];
  const technicalLog = join(folder, 'technical.log');
  const log = openTechnicalLog(technicalLog, () => new Date(clock.nowMs).toISOString());
  const vault = openVault({
    folder: join(folder, 'office'),
    migrations: loadMigrations(join(root, 'drizzle')),
    nowMs: () => clock.nowMs,
    random: randomBytes,
    chooseKdf: () => Promise.resolve(CHEAP_KDF),
    kdfFloorForTest: CHEAP_FLOOR,
  });
  const host: Host = {
    vault,
    clock: {
      nowMs: () => clock.nowMs,
      now: () => new Date(clock.nowMs).toISOString(),
      today: clock.today,
    },
    resources: openResources(root),
    preferences: openPreferences(join(folder, 'preferences.json'), 'nb'),
    dialogs: {
      async save({ name }, bytes) {
        await dialogs.meanwhile?.();
        if (dialogs.whenSaving === 'fail') {
          throw Object.assign(new Error('fileNotWritable'), { code: 'fileNotWritable' });
        }
        if (dialogs.whenSaving === 'cancel') return false;
        dialogs.saved.push({ name, bytes });
        return true;
      },
      async open(_filters, maxBytes) {
        await dialogs.meanwhile?.();
        if (dialogs.chosen === null) return null;
        return dialogs.chosen.bytes.length > maxBytes ? 'tooLarge' : dialogs.chosen;
      },
    },
    log,
    version: '0.0.0',
    printer: {
      toPdf(html) {
        printed.push(html);
        return Promise.resolve(Buffer.from('%PDF-1.7\n% played printer\n%%EOF\n'));
      },
      toPaper(html) {
        printed.push(html);
        return Promise.resolve(dialogs.whenPrinting);
      },
    },
    tell: () => undefined,
    lock: () => Promise.resolve(vault.lock()),
    draftsFlushed: () => undefined,
    lockState: () => ({ isLocking: false, lastUserName: null }),
  };
  const dispatch = createDispatch(host, createHandlers(host, contractHash));
  const parts: PipelineParts = {
    vaultState() {
      const { state } = vault.status();
      if (state === 'unlocked') return vault.session().kind === 'user' ? 'unlocked' : 'locked';
      return state === 'none' ? 'none' : 'locked';
    },
    ...dispatch,
    incident(name, failure) {
      const id = newIncidentId();
      const kind = failure instanceof Error ? failure.name : 'unknown';
      log.event('incident', { id, operation: name, kind });
      incidents.push(failure);
      return id;
    },
  };
  const incidents: unknown[] = [];
  const watch: { after: ((name: OperationName, reply: Reply<unknown>) => void) | null } = {
    after: null,
  };
  const pipeline = createPipeline({ ...parts, ...plan.parts?.(parts) });

  const call = async <N extends OperationName>(
    name: N,
    input: InputOf<N>,
  ): Promise<Reply<OutputOf<N>>> => {
    clock.nowMs += 1000;
    const reply = await pipeline({ name, payload: input, senderIsOurs: true });
    watch.after?.(name, reply);
    return reply as Reply<OutputOf<N>>;
  };

  return {
    clock,
    dialogs,
    /** Every page that was printed, as the printer got it. */
    printed,
    vault,
    host,
    parts,
    /** What went wrong unexpectedly, as the technical log was told. */
    incidents,
    /** Told of every call and its reply. */
    watch,
    call,
    /** One call as it arrives from outside, whatever it is. */
    send: (arriving: Partial<IncomingCall>) =>
      pipeline({ name: '', payload: {}, senderIsOurs: true, ...arriving }),
    /** The answer of a call that must succeed. */
    async ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
      const reply = await call(name, input);
      if (!reply.ok) {
        const cause = incidents.at(-1);
        throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`, { cause });
      }
      return reply.value;
    },
    /** The reason of a call that may be refused; null when it was not. */
    async refusal<N extends OperationName>(name: N, input: InputOf<N>): Promise<ErrorCode | null> {
      const reply = await call(name, input);
      return reply.ok ? null : reply.error.code;
    },
    /** Rows of the real database, read past the program. */
    rows: <T = Record<string, unknown>>(sql: string, ...values: unknown[]): T[] =>
      vault.session().uow.read<unknown>((db) => db.sqlite.prepare(sql).all(...values)) as T[],
    /** Changes the real database past the program, with every guard that it has. */
    tamper: (change: (tx: WriteHandle) => void): void => vault.session().uow.write(change),
    lock: (): void => vault.lock(),
    signIn: (userName: string) => vaultCall(call('vault.unlock', { userName, passphrase })),
    technicalLog: (): string => readFileSync(technicalLog, 'utf8'),
    folder,
    close(): void {
      vault.lock();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function vaultCall(reply: Promise<Reply<unknown>>): Promise<void> {
  const { ok, ...rest } = await reply;
  if (!ok) throw new Error(`The vault refused: ${JSON.stringify(rest)}`);
}

/** Invites a colleague, who claims the invitation; afterwards the colleague is on. Gives the user's id. */
export async function colleague(at: Office, name: string, role: Role): Promise<string> {
  const { id, code } = await at.ask('office.inviteUser', { name, role, phone: '' });
  at.lock();
  await at.ask('vault.claimInvitation', { userName: name, code, newPassphrase: passphrase });
  return id;
}

/** Both offices exchange identity files and compare the words. Gives each one's id of the other. */
export async function introduce(a: Office, b: Office): Promise<{ bAtA: string; aAtB: string }> {
  const meet = async (here: Office, there: Office): Promise<string> => {
    await there.ask('handover.exportIdentity', {});
    here.dialogs.chosen = there.dialogs.saved.at(-1) ?? null;
    const { contact } = await here.ask('handover.importIdentity', {});
    if (contact === null) throw new Error('No contact');
    await here.ask('handover.verifyContact', { contactId: contact.id, how: 'Ringte hverandre' });
    return contact.id;
  };
  return { bAtA: await meet(a, b), aAtB: await meet(b, a) };
}
