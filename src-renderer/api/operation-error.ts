import type { ErrorCode, ErrorParams, OperationFailure } from '@contract/errors.ts';

/** A refusal from the other side of the boundary. The code is also the key of its words, `error.<code>`. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** Fields of the input that the person can mend, as dotted paths. */
  readonly fields: readonly string[];
  readonly retryable: boolean;
  /** What support looks up; holds nothing about a child. */
  readonly incidentId: string;

  constructor(failure: OperationFailure) {
    super(failure.code);
    this.code = failure.code;
    this.params = failure.params;
    this.fields = failure.fields;
    this.retryable = failure.retryable;
    this.incidentId = failure.incidentId;
  }
}

/** Whatever was thrown, as something that has words; what is not a refusal is a fault of the program. */
export function asOperationError(thrown: unknown): OperationError {
  if (thrown instanceof OperationError) return thrown;
  return new OperationError({
    code: 'internal',
    params: {},
    fields: [],
    retryable: true,
    incidentId: '',
  });
}
