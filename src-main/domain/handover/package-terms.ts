/**
 * A handover package's way through life, seen from either side.
 * - sent: written to a file by us; we still have the baton
 * - received: previewed here, not answered; nothing of it is in our office yet
 * - accepted, declined: answered with a signed receipt
 * - expired, withdrawn: never answered in time, or taken back by the sender
 */
export const packageStatuses = [
  'sent',
  'received',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] as const;
export type PackageStatus = (typeof packageStatuses)[number];

export const packageDirections = ['out', 'in'] as const;
export type PackageDirection = (typeof packageDirections)[number];

/** Why a package or a receipt is refused. Each has its own words for the person; none changes anything. */
export const packageRefusals = [
  'notAPackage',
  'tooLarge',
  'wrongReceiver',
  'unknownSender',
  'signatureInvalid',
  'tampered',
  'expired',
  'duplicate',
  'fromNewerProgram',
  'contentInvalid',
  'unknownPackage',
  'alreadyAnswered',
] as const;
export type PackageRefusal = (typeof packageRefusals)[number];
