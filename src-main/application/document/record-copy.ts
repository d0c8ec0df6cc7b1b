import type { QueryHandler } from '../ports/context.ts';
import type { CommandContext } from '../ports/context.ts';
import type { PrintedCopyRecord } from '../ports/records.ts';
import { ok } from '../../domain/result.ts';
import type { PreparedPrint, PrintQuestion } from './prepare-print.ts';

/** Keeps that a copy was made: of what, for whom, by which right, and with which reason when it was a law. */
export function recordCopy(
  { stores, newId, actor, now }: CommandContext,
  { childId, document, reader }: PrintQuestion,
  { scope, readerName }: PreparedPrint,
  way: PrintedCopyRecord['way'],
): void {
  const { basis } = scope;
  stores.paper.addCopy({
    id: newId(),
    childId,
    document: document.kind,
    reader: reader.kind,
    readerName,
    service: reader.kind === 'service' ? reader.service : null,
    kinds: [...scope.kinds],
    basis: basis.kind === 'law' ? basis.basis : basis.kind,
    legalReason: basis.kind === 'law' ? basis.reason : '',
    way,
    authorName: actor.name,
    at: now,
  });
}

/** Newest first. */
export const listCopies: QueryHandler<'print.copies'> = ({ stores }, { childId }) =>
  ok({
    copies: stores.paper
      .copies(childId)
      .map(({ childId: _of, kinds: _told, authorName, ...copy }) => ({
        ...copy,
        byName: authorName,
      })),
  });
