import { randomUUID } from 'node:crypto';
import { blankLog } from '../../application/document/blank-log.ts';
import { endPaperKeeping, keepOnPaper } from '../../application/paper/keep-on-paper.ts';
import { paperOfChild, registerMilestone } from '../../application/paper/milestones.ts';
import { newPaperCode, recordPaperLog } from '../../application/paper/paper-code.ts';
import type { QueryContext } from '../../application/ports/context.ts';
import type { Locale } from '../../contract/fields.ts';
import type { OperationName } from '../../contract/names.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Handlers } from '../dispatch.ts';
import { pagesOf, saveSheet, sheetAsPdf, sheetOnPaper } from '../documents/paper.ts';
import type { Sheet } from '../documents/paper.ts';

type PaperHandlers = Pick<Handlers, Extract<OperationName, `paper.${string}`>>;

const codeToCome = '····-····';

function blankSheet({ stores, actor, today }: QueryContext, locale: Locale, code: string): Sheet {
  const { name, municipality } = stores.office.get();
  return {
    document: blankLog(code, null),
    letterhead: { officeName: name, municipality },
    locale,
    printedBy: actor.name,
    printedOn: today,
  };
}

/** Logs on paper: the blank sheets, and the dates of those that families keep. */
export const paperHandlers: PaperHandlers = {
  'paper.ofChild': { mode: 'query', run: paperOfChild },
  'paper.keep': { mode: 'command', run: keepOnPaper },
  'paper.registerMilestone': { mode: 'command', run: registerMilestone },
  'paper.endKeeping': { mode: 'command', run: endPaperKeeping },

  'paper.previewBlank': {
    mode: 'service',
    async run({ host, read }, { locale }) {
      const pdf = await sheetAsPdf(
        host,
        read((context) => blankSheet(context, locale, codeToCome)),
      );
      return ok({ pdfBase64: Buffer.from(pdf).toString('base64'), pages: pagesOf(pdf) });
    },
  },

  'paper.printBlank': {
    mode: 'service',
    async run({ host, read, commit }, { locale, way }) {
      const { sheet, code } = read((context) => {
        const fresh = newPaperCode(context, randomUUID);
        return { code: fresh, sheet: blankSheet(context, locale, fresh) };
      });
      if (way === 'file') {
        if (!(await saveSheet(host, sheet))) return ok({ code: null });
      } else {
        const outcome = await sheetOnPaper(host, sheet);
        if (outcome === 'failed') return refused({ code: 'notPrinted' });
        if (outcome === 'cancelled') return ok({ code: null });
      }
      return commit((context) => {
        recordPaperLog(context, code, null);
        return ok({ code });
      });
    },
  },
};
