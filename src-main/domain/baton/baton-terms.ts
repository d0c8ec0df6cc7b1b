/**
 * An offer's way through life.
 * - open: offered, the old holder still has the baton
 * - accepted: the new holder has it; final
 * - declined, expired, withdrawn: the old holder kept it; final
 */
export const offerStatuses = ['open', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type OfferStatus = (typeof offerStatuses)[number];
