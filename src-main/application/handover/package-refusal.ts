import type { ErrorCode } from '../../contract/errors.ts';
import type { PackageRefusal } from '../../domain/handover/package-terms.ts';
import type { Refusal } from '../ports/context.ts';

const codes: Readonly<Record<PackageRefusal, ErrorCode>> = Object.freeze({
  notAPackage: 'packageNotAPackage',
  tooLarge: 'packageTooLarge',
  wrongReceiver: 'packageWrongReceiver',
  unknownSender: 'packageUnknownSender',
  signatureInvalid: 'packageSignatureInvalid',
  tampered: 'packageTampered',
  expired: 'packageExpired',
  duplicate: 'packageDuplicate',
  fromNewerProgram: 'packageFromNewerProgram',
  contentInvalid: 'packageContentInvalid',
  unknownPackage: 'packageUnknown',
  alreadyAnswered: 'packageAlreadyAnswered',
});

/** The domain's reasons as the contract's codes: each has its own words for the person. */
export function codeOfPackageRefusal(refusal: PackageRefusal): Refusal {
  return { code: codes[refusal] };
}
