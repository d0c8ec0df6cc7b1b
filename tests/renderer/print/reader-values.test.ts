import { describe, expect, test } from 'vitest';
import { firstReader, readerOf } from '../../../src-renderer/features/print/reader-values.ts';
import { fictionalChild, recordId } from '../../support/fictional-child.ts';

const { guardians } = fictionalChild().fields;
const reading = guardians.map((guardian, index) => ({ ...guardian, mayRead: index === 1 }));
const known = {
  guardians: reading,
  participant: undefined,
  ownService: 'kindergarten',
  locale: 'nn',
} as const;
const participant = {
  id: recordId(30),
  name: 'Petra Eksempel',
  serviceType: 'ppt',
  roleTitle: '',
  phone: '',
  userId: null,
  from: '2027-01-21',
  to: null,
  notice: '',
} as never;

describe('whom a document is first thought to be for', () => {
  test('the family’s own documents are for the first guardian who may read', () => {
    expect(firstReader('summary', known).reader).toBe(`guardian/${recordId(12)}`);
    expect(firstReader('invitation', { ...known, guardians }).reader).toBe('ownOffice');
  });

  test('a notice is for the service of whoever it is about', () => {
    expect(firstReader('notice', { ...known, participant })).toMatchObject({
      reader: 'service',
      service: 'ppt',
      name: 'Petra Eksempel',
    });
    expect(firstReader('notice', { ...known, participant, ownService: 'ppt' }).reader).toBe(
      'ownOffice',
    );
  });

  test('everything else is for the own office, and a blank log for nobody, in the language of the window', () => {
    expect(firstReader('minutes', known)).toMatchObject({ reader: 'ownOffice', locale: 'nn' });
    expect(firstReader('blank', known).reader).toBe('nobody');
  });
});

describe('what is asked of the program', () => {
  const values = firstReader('log', known);

  test('nothing while a choice is missing', () => {
    const service = { ...values, reader: 'service' };
    expect(readerOf(service)).toBeNull();
    expect(readerOf({ ...service, service: 'school', byLaw: true })).toBeNull();
    expect(
      readerOf({ ...service, service: 'school', byLaw: true, basis: 'otherLaw', reason: ' ' }),
    ).toBeNull();
    expect(readerOf({ ...values, reader: 'guardian' })).toBeNull();
  });

  test('a law only when it is named with a reason', () => {
    const service = { ...values, reader: 'service', service: 'school' } as const;
    expect(readerOf(service)).toMatchObject({ kind: 'service', legalBasis: null });
    expect(
      readerOf({ ...service, byLaw: true, basis: 'dutyToReport', reason: 'Fare' }),
    ).toMatchObject({ legalBasis: { basis: 'dutyToReport', reason: 'Fare' } });
  });
});
