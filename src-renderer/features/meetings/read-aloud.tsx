import { isLocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { Quote } from '../../ui/quote.tsx';
import { isMeasure, sentDecisions } from './meeting-draft.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import classes from './meeting-mode.module.css';
import { ModePart } from './mode-part.tsx';
import type { SetDraft } from './voices-part.tsx';

interface ReadAloudProps {
  readonly values: MeetingDraft;
  readonly set: SetDraft;
}

/** The minutes as they will stand, to be read aloud; then the guardians say whether they recognise them (Frax). */
export function ReadAloud({ values, set }: ReadAloudProps) {
  const t = useT();
  return (
    <ModePart place="readAloud">
      <Minutes values={values} />
      <LongTextField
        path="meeting.guardianComment"
        label={t('meetings.field.guardianComment')}
        help={t('meetings.field.guardianCommentHelp')}
        value={values.guardianComment}
        onChange={(guardianComment) => set('guardianComment', guardianComment)}
      />
    </ModePart>
  );
}

function Minutes({ values }: { readonly values: MeetingDraft }) {
  const t = useT();
  const dates = useDates();
  const day = (on: string | null) => (on !== null && isLocalDate(on) ? dates.near(on) : '');
  const decisions = sentDecisions(values).map(({ key, what }) => {
    const row = values.decisions.find((one) => one.key === key);
    if (row === undefined || !isMeasure(row)) return what;
    const responsible = row.responsible.trim() || t('meetings.decision.nobodyYet');
    return t('meetings.read.measure', { what, responsible, date: day(row.evaluateOn) });
  });
  const { childVoice, guardianView, summary, next, nextMeetingOn, noNextMeetingReason } = values;
  const isEmpty =
    [childVoice, guardianView, summary].every((words) => words.trim() === '') &&
    decisions.length === 0;
  if (isEmpty) return <p className={classes.lead}>{t('meetings.read.nothing')}</p>;
  return (
    <div className={classes.minutes}>
      {childVoice.trim() !== '' && (
        <Quote large source={t('meetings.card.childVoice')}>
          {childVoice}
        </Quote>
      )}
      {guardianView.trim() !== '' && (
        <p className={classes.words}>{t('meetings.read.guardians', { words: guardianView })}</p>
      )}
      {summary.trim() !== '' && <p className={classes.words}>{summary}</p>}
      {decisions.length > 0 && (
        <ul className={classes.decided}>
          {decisions.map((words, index) => (
            <li key={index}>{words}</li>
          ))}
        </ul>
      )}
      {next === 'agreed' && day(nextMeetingOn) !== '' && (
        <p className={classes.words}>{t('meetings.card.next', { date: day(nextMeetingOn) })}</p>
      )}
      {next === 'notAgreed' && noNextMeetingReason.trim() !== '' && (
        <p className={classes.words}>
          {t('meetings.card.noNext', { reason: noNextMeetingReason })}
        </p>
      )}
    </div>
  );
}
