import type { AnswerOf, ParsedInputOf } from '../../contract/index.ts';
import type { OperationName } from '../../contract/names.ts';
import type { ErrorCode, ErrorParams } from '../../contract/errors.ts';
import type { LevelPolicy } from '../../domain/deadline/policy.ts';
import type { AgendaSet } from '../../domain/meeting/agenda.ts';
import type { Guide } from '../../domain/guide/guide.ts';
import type { Role } from '../../domain/permission/role.ts';
import type { Result } from '../../domain/result.ts';
import type { Instrument } from '../../domain/scale/instrument.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import type { ReadStores, Stores } from './stores.ts';

export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** Everything a use case may know besides its input: no clock, no ids, no storage comes from anywhere else. */
export interface QueryContext {
  readonly actor: Actor;
  /** ISO instant in UTC. */
  readonly now: string;
  /** The day on the office's wall, Europe/Oslo. */
  readonly today: LocalDate;
  /** The municipality's numbers: its newest version, or the program's own. */
  readonly policy: LevelPolicy;
  readonly instruments: readonly Instrument[];
  /** Every version of the municipality's agendas, oldest first. */
  readonly agendas: readonly AgendaSet[];
  readonly guides: readonly Guide[];
  /** Hex SHA-256. */
  readonly sha256: (text: string) => string;
  readonly stores: ReadStores;
}

export interface CommandContext extends Omit<QueryContext, 'stores'> {
  readonly stores: Stores;
  readonly newId: () => string;
}

/** An expected refusal; the code has words in three languages, `fields` say where to mend it. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
  readonly fields?: readonly string[];
}

/** The answer before the router parses it: ids are plain text, lists may be read-only. */
export type Outcome<N extends OperationName> = Result<ReadonlyDeep<AnswerOf<N>>, Refusal>;

export type CommandHandler<N extends OperationName> = (
  context: CommandContext,
  input: ParsedInputOf<N>,
) => Outcome<N>;
export type QueryHandler<N extends OperationName> = (
  context: QueryContext,
  input: ParsedInputOf<N>,
) => Outcome<N>;
