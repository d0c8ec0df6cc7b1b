/**
 * The closed list of what can be answered instead of a value. A code is also a message key
 * (`error.<code>` in the catalogues), so every code has words in nb, nn and en.
 */
export const errorCodes = [
  // from the boundary itself
  'forgedSender',
  'unknownOperation',
  'tooLarge',
  'tooManyCalls',
  'vaultNotOpen',
  'vaultAlreadyOpen',
  'inputRejected',
  'notAllowed',
  'internal',
  'staleWindow',
  // vault
  'wrongNameOrPassphrase',
  'wrongRecoveryWords',
  'recoveryWordCount',
  'recoveryWordUnknown',
  'recoveryWordChecksum',
  'recoveryWordsDiffer',
  'passphraseTooWeak',
  'tooManyTries',
  'vaultDamaged',
  'vaultFromNewerProgram',
  'vaultInUse',
  'invitationExpired',
  'userNameTaken',
  'diskFull',
  'diskReadOnly',
  // things that are asked for
  'notFound',
  'staleRevision',
  // child and log
  'possibleDuplicate',
  'reasonMissing',
  'consentMissing',
  'holderMissing',
  'logNotOpen',
  'logAlreadyOpen',
  'dayInFuture',
  'dayBeforeChild',
  'levelUnchanged',
  'stepUnknown',
  'itemUnknown',
  'instrumentUnknown',
  'periodInvalid',
  'alreadyWithdrawn',
  'measureNotActive',
  'evaluationDateMissing',
  'evaluationBeforeStart',
  'evaluationTooFarAhead',
  'evaluatedInFuture',
  'evaluatedBeforeStart',
  'nextEvaluationNotLater',
  'lineSetterMissing',
  'responsibleUnchanged',
  'reportingMissing',
  'logNotClosed',
  'measureUndecided',
  'stillTheirs',
  'notUnborn',
  'bornInFuture',
  'birthImplausible',
  'siblingImpossible',
  // log on paper
  'logOnPaper',
  'notOnPaper',
  'alreadyOnPaper',
  'paperCodeInvalid',
  'paperCodeUnknown',
  'paperCodeTaken',
  // meetings
  'meetingDayPassed',
  'meetingDayTooFar',
  'meetingDayAhead',
  'meetingStartMissing',
  'meetingEndsTooEarly',
  'meetingNotPlanned',
  'placeNotNeutral',
  'deadlineNotRunning',
  // the municipality's numbers
  'policyOutOfOrder',
  'policyUnchanged',
  // baton
  'alreadyHolder',
  'offerOpen',
  'offerNotOpen',
  'notTheReceiver',
  'deputyAlready',
  'holderElsewhere',
  // network map
  'mapChangeRefused',
  // packages; the names equal the domain's package refusals
  'packageNotAPackage',
  'packageTooLarge',
  'packageWrongReceiver',
  'packageUnknownSender',
  'packageSignatureInvalid',
  'packageTampered',
  'packageExpired',
  'packageDuplicate',
  'packageFromNewerProgram',
  'packageContentInvalid',
  'packageUnknown',
  'packageAlreadyAnswered',
  'contactNotVerified',
  'contactExists',
  'contactIsSelf',
  'identityFileInvalid',
  'nothingToSend',
  'legalReasonMissing',
  // files
  'fileNotReadable',
  'fileNotWritable',
  'fileTypeNotAllowed',
  'dialogCancelled',
  // copies on paper
  'readerNotForDocument',
  'readerMayNotRead',
  'readerTooYoung',
  'notPrinted',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Codes the router itself may answer for any operation; operations need not list them. */
export const boundaryErrorCodes = [
  'forgedSender',
  'unknownOperation',
  'tooLarge',
  'tooManyCalls',
  'vaultNotOpen',
  'vaultAlreadyOpen',
  'inputRejected',
  'notAllowed',
  'internal',
  'staleWindow',
  'notFound',
  'diskFull',
  'diskReadOnly',
] as const satisfies readonly ErrorCode[];

/** Small typed values that fill the gaps of a message; never free text from a person. */
export type ErrorParams = Readonly<Record<string, string | number>>;

export interface OperationFailure {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** Fields of the input that the person can mend, as dotted paths. */
  readonly fields: readonly string[];
  readonly retryable: boolean;
  /** Looked up by support in the technical log; holds nothing about a child. */
  readonly incidentId: string;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: OperationFailure };
