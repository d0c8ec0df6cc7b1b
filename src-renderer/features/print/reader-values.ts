import type { InputOf, OutputOf } from '@contract/index.ts';
import type { LegalBasis } from '@domain/consent/consent-terms.ts';
import type { DocumentKind } from '@domain/document/document-terms.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import type { Language } from '../../i18n/languages.ts';

export type PrintedReader = InputOf<'print.preview'>['reader'];

/** What is chosen on the screen; `guardian/<id>` is one of the guardians. */
export interface ReaderValues {
  readonly reader: string;
  readonly service: ServiceType | '';
  readonly name: string;
  readonly byLaw: boolean;
  readonly basis: LegalBasis | null;
  readonly reason: string;
  readonly locale: Language;
}

export const guardianValue = (id: string) => `guardian/${id}`;

type Guardian = OutputOf<'child.get'>['fields']['guardians'][number];
type Participant = OutputOf<'log.participants'>['participants'][number];

/** Whom a document is most likely for, so that most people only have to look and print. */
export function firstReader(
  document: DocumentKind,
  known: {
    readonly guardians: readonly Guardian[];
    readonly participant: Participant | undefined;
    readonly ownService: ServiceType;
    readonly locale: Language;
  },
): ReaderValues {
  const { guardians, participant, ownService, locale } = known;
  const values: ReaderValues = {
    reader: 'ownOffice',
    service: '',
    name: '',
    byLaw: false,
    basis: null,
    reason: '',
    locale,
  };
  if (document === 'blank') return { ...values, reader: 'nobody' };
  if (document === 'notice' && participant !== undefined)
    return participant.serviceType === ownService
      ? values
      : {
          ...values,
          reader: 'service',
          service: participant.serviceType,
          name: participant.name,
        };
  const isForFamily = document === 'summary' || document === 'invitation';
  const guardian = guardians.find(({ mayRead }) => mayRead);
  return isForFamily && guardian !== undefined
    ? { ...values, reader: guardianValue(guardian.id) }
    : values;
}

/** What is asked of the program; null while a choice is missing. */
export function readerOf(values: ReaderValues): PrintedReader | null {
  const [kind = '', guardianId] = values.reader.split('/');
  switch (kind) {
    case 'ownOffice':
    case 'youngPerson':
    case 'nobody':
      return { kind };
    case 'guardian':
      return guardianId === undefined ? null : { kind, guardianId };
    case 'service': {
      const { service, name, byLaw, basis, reason } = values;
      if (service === '') return null;
      if (!byLaw) return { kind, service, name, legalBasis: null };
      return basis === null || reason.trim() === ''
        ? null
        : { kind, service, name, legalBasis: { basis, reason } };
    }
    default:
      return null;
  }
}
