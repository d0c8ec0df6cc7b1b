import type { ErrorCode } from '../../contract/errors.ts';
import type { BatonRefusal } from '../../domain/baton/baton.ts';

/** The domain's reasons as the contract's codes. */
export function codeOfBatonRefusal(refusal: BatonRefusal): ErrorCode {
  switch (refusal) {
    case 'levelNotDecided':
      return 'levelUnchanged';
    case 'offerExpired':
    case 'offerStillAnswerable':
      return 'periodInvalid';
    case 'logAlreadyOpen':
    case 'logNotOpen':
    case 'holderMissing':
    case 'alreadyHolder':
    case 'holderElsewhere':
    case 'offerOpen':
    case 'offerNotOpen':
    case 'notTheReceiver':
      return refusal;
  }
}
