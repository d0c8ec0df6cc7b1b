import { mayPauseLog } from '../../domain/case/pause-log.ts';
import { hasConsentForLog } from '../../domain/case/open-log.ts';
import { resumeLog as resume } from '../../domain/case/resume-log.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, Refusal } from '../ports/context.ts';
import { batonOf, consentsOf, logOf } from '../shared-log.ts';
import { restLog, wakeLog } from './turns.ts';

/** Lets the log rest because the parties agreed to it, with why and the day they look at it again. */
export const pauseLog: CommandHandler<'log.pause'> = (context, { childId, reason, resumeOn }) => {
  const paused = mayPauseLog(batonOf(context, childId), { reason, resumeOn }, context.today);
  if (!paused.ok) return refused(refusalOfPause(paused.error[0] ?? 'logNotOpen'));
  restLog(context, childId, 'agreed', { reason, resumeOn });
  return ok({});
};

function refusalOfPause(code: 'logNotOpen' | 'reasonMissing' | 'periodInvalid'): Refusal {
  switch (code) {
    case 'logNotOpen':
      return { code };
    case 'reasonMissing':
      return { code, fields: ['reason'] };
    case 'periodInvalid':
      return { code, fields: ['resumeOn'] };
  }
}

/** Takes a log that rests up again; without a consent that covers it, it goes on resting for want of one. */
export const resumeLog: CommandHandler<'log.resume'> = (context, { childId, reason }) => {
  const { status, pauseCause, level } = logOf(context, childId);
  const resumed = resume({
    logStatus: status,
    pauseCause,
    level,
    hasConsentForLog: hasConsentForLog(consentsOf(context, childId), context.today),
  });
  if (!resumed.ok)
    return refused({
      code: resumed.error === 'levelNotDecided' ? 'levelUnchanged' : resumed.error,
    });
  if (resumed.value.pauseCause === 'consent') {
    restLog(context, childId, 'consent', { reason });
    return ok({ isOpen: false });
  }
  wakeLog(context, childId, reason);
  return ok({ isOpen: true });
};
