import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import { agendaLines, partOfLine } from '@domain/meeting/agenda.ts';
import type { AgendaPart } from '@domain/meeting/agenda.ts';
import { isLocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import type { MeasureView } from '@contract/measure.ts';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { useNow } from '../../i18n/clock.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormProblemsContext } from '../../ui/form-problems.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SaveStatus } from '../../ui/save-status.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePeopleOfLog } from '../../ui/use-people-of-log.ts';
import { AgendaColumn } from './agenda-column.tsx';
import { AttendanceRows } from './attendance-rows.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { firstDraft } from './first-draft.ts';
import { meetingInput } from './meeting-draft.ts';
import classes from './meeting-mode.module.css';
import { MeetingDetails } from './meeting-details.tsx';
import { ModePart, partId, placeOf } from './mode-part.tsx';
import { NextMeetingFields } from './next-meeting-fields.tsx';
import type { Planning } from './planning-loaded.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { SinceLast } from './since-last.tsx';
import { TalkPart } from './talk-part.tsx';
import { holdDraftKey } from './use-hold-label.ts';
import { useWhen } from './use-when.ts';
import { VoicesPart } from './voices-part.tsx';

export interface MeetingModeProps {
  readonly childId: string;
  /** The planned meeting that is held; null for one that nobody had planned. */
  readonly planned: PlannedMeetingView | null;
  readonly planning: Planning;
  readonly measures: readonly MeasureView[];
  /** The minutes of the meeting before, if there was one. */
  readonly latest: OutputOf<'meeting.list'>['meetings'][number] | null;
}

/**
 * The meeting, in the order of the table: who is here, the child's own words and the guardians' view, what
 * worked since last time, what one talks about, what is decided, when one meets again, and all of it read
 * aloud (docs/model.md 4.8, 4.9). What is written is the minutes, and the minutes are the log.
 */
export function MeetingMode({ childId, planned, planning, measures, latest }: MeetingModeProps) {
  const t = useT();
  const dates = useDates();
  const now = useNow();
  const when = useWhen();
  const [, go] = useLocation();
  const people = usePeopleOfLog(childId);
  const { agendas } = planning;
  const form = useOperationForm('meeting.hold', {
    initial: firstDraft({ planned, planning, today: dates.today, now: dates.time(now()) }, t),
    toInput: (draft) => meetingInput(childId, planned?.id ?? null, draft),
    mend: {
      'meeting.heldOn': t('meetings.mend.on'),
      'meeting.startsAt': t('meetings.mend.startsAt'),
      nextStartsAt: t('meetings.mend.startsAt'),
      'meeting.decisions.*.what': t('meetings.mend.decision'),
      'meeting.nextMeetingOn': t('meetings.mend.nextMeetingOn'),
      'meeting.noNextMeetingReason': t('meetings.mend.noNextMeetingReason'),
    },
    draftKey: holdDraftKey(childId, planned?.id ?? null),
    onDone: () => {
      notifications.show({ message: t('meetings.hold.done') });
      go(`/children/${childId}/meetings`);
    },
  });
  const { values, set, setValues } = form;
  const template = agendas.templateOf(values.type);
  const points = agendaLines(values.agenda).map((line) => ({
    line,
    part: partOfLine(line, template),
  }));
  const { heldOn, startsAt } = values;
  const day =
    heldOn === null || !isLocalDate(heldOn)
      ? t('meetings.mode.noDay')
      : when({ on: heldOn, startsAt });
  const goTo = (part: AgendaPart, takeFocus: boolean) => {
    const heading = document.getElementById(partId(placeOf(part)));
    heading?.scrollIntoView({ block: 'start' });
    if (takeFocus) heading?.focus({ preventScroll: true });
  };
  return (
    <FormProblemsContext value={form.problems}>
      <div className={classes.head}>
        <PageHeader
          title={t('meetings.mode.heading', {
            type: t(`meetingType.${values.type}`),
            name: planning.child.fields.givenName,
          })}
          lead={[day, values.place].filter((part) => part !== '').join(' · ')}
        />
      </div>
      <div className={classes.columns}>
        <AgendaColumn
          points={points}
          status={<SaveStatus status={form.draft.status} />}
          at={Math.min(values.atPoint, Math.max(0, points.length - 1))}
          onGo={(atPoint, takeFocus) => {
            set('atPoint', atPoint);
            const point = points[atPoint];
            if (point !== undefined) goTo(point.part, takeFocus);
          }}
        />
        <div className={classes.log}>
          <MeetingDetails
            values={values}
            setValues={setValues}
            agendas={agendas}
            problems={form.problems}
          />
          <ModePart place="who">
            <AttendanceRows
              rows={values.participants}
              people={planning.people}
              onChange={(rows) => set('participants', rows)}
            />
          </ModePart>
          <VoicesPart values={values} set={set} latest={latest} />
          <SinceLast
            childId={childId}
            measures={measures}
            at={values.atMeasure}
            onGo={(atMeasure) => set('atMeasure', atMeasure)}
          />
          <TalkPart values={values} set={set} />
          <DecisionsPart
            values={values}
            setValues={setValues}
            people={people}
            guardians={planning.child.fields.guardians.map(({ name }) => name)}
          />
          <ModePart place="next">
            <NextMeetingFields
              draft={values}
              onChange={(change) => setValues((draft) => ({ ...draft, ...change }))}
            />
          </ModePart>
          <ReadAloud values={values} set={set} />
          <ErrorSummary problems={form.problems} code={form.error?.incidentId} />
          <div className={classes.close}>
            <Button loading={form.busy} onClick={() => void form.submit()}>
              {t('meetings.mode.close')}
            </Button>
          </div>
        </div>
      </div>
    </FormProblemsContext>
  );
}
