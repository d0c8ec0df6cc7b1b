import { randomUUID } from 'node:crypto';
import { preparePrint } from '../../application/document/prepare-print.ts';
import type { PreparedPrint, PrintQuestion } from '../../application/document/prepare-print.ts';
import { listCopies, recordCopy } from '../../application/document/record-copy.ts';
import { newPaperCode, recordPaperLog } from '../../application/paper/paper-code.ts';
import type { CommandContext, QueryContext, Refusal } from '../../application/ports/context.ts';
import type { PrintedCopyRecord } from '../../application/ports/records.ts';
import type { OperationName } from '../../contract/names.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Handlers, ServiceCall } from '../dispatch.ts';
import { pagesOf, saveSheet, sheetAsPdf, sheetOnPaper } from '../documents/paper.ts';
import type { Sheet } from '../documents/paper.ts';

type PrintHandlers = Pick<Handlers, Extract<OperationName, `print.${string}`>>;

/** Stands where the code of a blank log will stand, until a copy is made. */
const codeToCome = '····-····';

interface Ready {
  readonly prepared: PreparedPrint;
  readonly sheet: Sheet;
}

function ready(
  context: QueryContext,
  question: PrintQuestion,
  code: string,
): Result<Ready, Refusal> {
  const prepared = preparePrint(context, question, code);
  if (!prepared.ok) return prepared;
  const { name, municipality } = context.stores.office.get();
  return ok({
    prepared: prepared.value,
    sheet: {
      document: prepared.value.document,
      letterhead: { officeName: name, municipality },
      locale: question.locale,
      printedBy: context.actor.name,
      printedOn: context.today,
    },
  });
}

/**
 * Copies on paper. What may be told is decided anew for each preview and each copy, and a copy is only kept in the
 * records when it was made.
 */
export const printHandlers: PrintHandlers = {
  'print.copies': { mode: 'query', run: listCopies },

  'print.preview': {
    mode: 'service',
    async run({ host, read }, question) {
      const made = read((context) => ready(context, question, codeToCome));
      if (!made.ok) return made;
      const { prepared, sheet } = made.value;
      const pdf = await sheetAsPdf(host, sheet);
      const { basis } = prepared.scope;
      return ok({
        pdfBase64: Buffer.from(pdf).toString('base64'),
        pages: pagesOf(pdf),
        basis: basis.kind === 'law' ? basis.basis : basis.kind,
        heldBack: prepared.scope.heldBack,
        leftOut: prepared.leftOut,
        excludedByFamily: prepared.excludedByFamily,
      });
    },
  },

  'print.save': {
    mode: 'service',
    async run(call, question) {
      const saved = await makeCopy(call, question, 'file', (sheet) => saveSheet(call.host, sheet));
      return saved.ok ? ok({ saved: saved.value }) : saved;
    },
  },

  'print.toPrinter': {
    mode: 'service',
    async run(call, question) {
      let hasFailed = false;
      const printed = await makeCopy(call, question, 'printer', async (sheet) => {
        const outcome = await sheetOnPaper(call.host, sheet);
        hasFailed = outcome === 'failed';
        return outcome === 'printed';
      });
      if (hasFailed) return refused({ code: 'notPrinted' });
      return printed.ok ? ok({ printed: printed.value }) : printed;
    },
  },
};

/** Makes the copy and keeps that it was made; false when the person thought better of it. */
async function makeCopy(
  { read, commit }: ServiceCall,
  question: PrintQuestion,
  way: PrintedCopyRecord['way'],
  make: (sheet: Sheet) => Promise<boolean>,
): Promise<Result<boolean, Refusal>> {
  const made = read((context) => {
    const code = newPaperCode(context, randomUUID);
    const found = ready(context, question, code);
    return found.ok ? ok({ ...found.value, code }) : found;
  });
  if (!made.ok) return made;
  const { prepared, sheet, code } = made.value;
  if (!(await make(sheet))) return ok(false);
  return commit((context: CommandContext) => {
    if (question.document.kind === 'blank') recordPaperLog(context, code, question.childId);
    recordCopy(context, question, prepared, way);
    return ok(true);
  });
}
