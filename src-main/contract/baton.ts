import * as z from 'zod';
import { offerStatuses } from '../domain/baton/baton-terms.ts';
import { defineCommand, defineQuery } from './define.ts';
import {
  created,
  done,
  instant,
  line,
  list,
  localDate,
  ofChild,
  personName,
  recordId,
  requiredText,
  userId,
} from './fields.ts';

const offerView = z.strictObject({
  id: recordId,
  toName: personName,
  toUserId: userId.nullable(),
  isForMe: z.boolean(),
  /** True when the baton is offered to another office through a package. */
  toOffice: z.boolean(),
  status: z.enum(offerStatuses),
  message: line,
  offeredOn: localDate,
  expiresOn: localDate,
  answerReason: line,
});

export const batonState = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({
    holdings: list(
      z.strictObject({
        id: recordId,
        holderName: personName,
        service: line,
        isElsewhere: z.boolean(),
        from: instant,
        to: instant.nullable(),
      }),
    ),
    offers: list(offerView),
  }),
  vault: 'unlocked',
  action: 'log.read',
  subject: 'child',
  audit: 'read',
  tags: ['baton'],
});

/** Offers the baton to a colleague. It stays with the holder until the colleague has accepted. */
export const offerBaton = defineCommand({
  input: z.strictObject({ ...ofChild, toUserId: userId, message: line, expiresOn: localDate }),
  output: created,
  errors: [
    'offerOpen',
    'logNotOpen',
    'alreadyHolder',
    'holderElsewhere',
    'periodInvalid',
    'holderMissing',
  ],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'overview'],
});

export const acceptBaton = defineCommand({
  input: z.strictObject({ ...ofChild, offerId: recordId }),
  output: done,
  errors: [
    'offerNotOpen',
    'notTheReceiver',
    'logNotOpen',
    'holderMissing',
    'alreadyHolder',
    'holderElsewhere',
    'periodInvalid',
    'offerOpen',
  ],
  vault: 'unlocked',
  action: 'baton.answer',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'children', 'overview'],
});

export const declineBaton = defineCommand({
  input: z.strictObject({ ...ofChild, offerId: recordId, reason: requiredText.max(200) }),
  output: done,
  errors: ['offerNotOpen', 'notTheReceiver', 'reasonMissing', 'holderMissing'],
  vault: 'unlocked',
  action: 'baton.answer',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'overview'],
});

export const withdrawOffer = defineCommand({
  input: z.strictObject({ ...ofChild, offerId: recordId }),
  output: done,
  errors: ['offerNotOpen', 'periodInvalid', 'holderMissing'],
  vault: 'unlocked',
  action: 'baton.give',
  subject: 'child',
  audit: 'decide',
  tags: ['baton', 'log', 'child', 'overview'],
});
