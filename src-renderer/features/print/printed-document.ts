import type { InputOf } from '@contract/index.ts';
import { documentKinds } from '@domain/document/document-terms.ts';
import type { DocumentKind } from '@domain/document/document-terms.ts';
import { assertNever } from '@domain/assert-never.ts';

export type PrintedDocument = InputOf<'print.preview'>['document'];

/**
 * The document that an address asks for: `print/minutes/<id of the meeting>`. Null when there is no such document,
 * or when the record it is made from is not named.
 */
export function documentAt(
  kind: string | undefined,
  recordId: string | undefined,
): PrintedDocument | null {
  const known = documentKinds.find((one) => one === kind);
  if (known === undefined) return null;
  return withRecord(known, recordId ?? '');
}

function withRecord(kind: DocumentKind, recordId: string): PrintedDocument | null {
  const named = <T>(document: T): T | null => (recordId === '' ? null : document);
  switch (kind) {
    case 'log':
    case 'summary':
    case 'checklist':
    case 'blank':
      return { kind };
    case 'agenda':
    case 'invitation':
      return named({ kind, plannedId: recordId });
    case 'minutes':
      return named({ kind, meetingId: recordId });
    case 'notice':
      return named({ kind, participantId: recordId });
    default:
      return assertNever(kind);
  }
}
