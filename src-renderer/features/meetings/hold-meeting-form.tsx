import { Button } from '@mantine/core';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import type { MeetingType } from '@domain/meeting/meeting-terms.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePeopleOfLog } from '../../ui/use-people-of-log.ts';
import { AttendanceRows } from './attendance-rows.tsx';
import { DecisionRows } from './decision-rows.tsx';
import { meetingInput } from './meeting-draft.ts';
import type { AttendanceRow, MeetingDraft } from './meeting-draft.ts';
import classes from './meetings.module.css';
import { NextMeetingFields } from './next-meeting-fields.tsx';

interface HoldMeetingFormProps {
  readonly childId: string;
  readonly expected: readonly AttendanceRow[];
  readonly onLeave: () => void;
  readonly onHeld: () => void;
}

/**
 * The minutes, in the order of the table: who is here, the child's own words, the guardians' view, what was
 * said, what was decided, and when one meets again (domain dossier 4.8).
 */
export function HoldMeetingForm({ childId, expected, onLeave, onHeld }: HoldMeetingFormProps) {
  const t = useT();
  const { today } = useDates();
  const people = usePeopleOfLog(childId);
  const initial: MeetingDraft = {
    type: 'coordination',
    heldOn: today,
    startsAt: null,
    place: '',
    participants: expected,
    agenda: t('meetings.agenda.coordination'),
    childVoice: '',
    guardianView: '',
    guardianComment: '',
    summary: '',
    decisions: [{ key: 1, what: '', measure: null }],
    next: null,
    nextMeetingOn: null,
    noNextMeetingReason: '',
  };
  const form = useOperationForm('meeting.hold', {
    initial,
    toInput: (draft) => ({ childId, meeting: meetingInput(draft) }),
    mend: {
      'meeting.startsAt': t('meetings.mend.startsAt'),
      'meeting.decisions.*.what': t('meetings.mend.decision'),
      'meeting.decisions.*.measure.responsible': t('meetings.mend.responsible'),
      'meeting.nextMeetingOn': t('meetings.mend.nextMeetingOn'),
      'meeting.noNextMeetingReason': t('meetings.mend.noNextMeetingReason'),
    },
    draftKey: `meeting/${childId}`,
    onDone: onHeld,
  });
  const { values, set, setValues } = form;
  const changeType = (type: MeetingType) =>
    setValues((now) => ({
      ...now,
      type,
      // An agenda that somebody has written in is theirs; only the untouched one follows the type.
      agenda:
        now.agenda === t(`meetings.agenda.${now.type}`) ? t(`meetings.agenda.${type}`) : now.agenda,
    }));
  return (
    <OperationFormView
      form={form}
      submitLabel={t('meetings.hold.submit')}
      secondary={
        <Button variant="subtle" onClick={onLeave}>
          {t('meetings.hold.leave')}
        </Button>
      }
    >
      <FormSection title={t('meetings.section.table')}>
        <SelectField
          path="meeting.type"
          label={t('meetings.field.type')}
          value={values.type}
          onChange={changeType}
          choices={meetingTypes.map((value) => ({ value, label: t(`meetingType.${value}`) }))}
        />
        <div className={classes.when}>
          <DateField
            path="meeting.heldOn"
            label={t('meetings.field.heldOn')}
            value={values.heldOn}
            onChange={(day) => set('heldOn', day)}
          />
          <TimeField
            path="meeting.startsAt"
            label={t('meetings.field.startsAt')}
            help={t('meetings.field.startsAtHelp')}
            value={values.startsAt}
            onChange={(startsAt) => set('startsAt', startsAt)}
          />
          <TextField
            path="meeting.place"
            label={t('meetings.field.place')}
            help={t('meetings.field.placeHelp')}
            value={values.place}
            onChange={(place) => set('place', place)}
          />
        </div>
        <AttendanceRows rows={values.participants} onChange={(rows) => set('participants', rows)} />
        <LongTextField
          path="meeting.agenda"
          label={t('meetings.field.agenda')}
          help={t('meetings.field.agendaHelp')}
          value={values.agenda}
          onChange={(agenda) => set('agenda', agenda)}
        />
      </FormSection>
      <FormSection
        title={t('meetings.section.voices')}
        lead={t('meetings.section.voicesLead')}
        warm
      >
        <LongTextField
          path="meeting.childVoice"
          label={t('meetings.field.childVoice')}
          help={t('meetings.field.childVoiceHelp')}
          value={values.childVoice}
          onChange={(childVoice) => set('childVoice', childVoice)}
        />
        <LongTextField
          path="meeting.guardianView"
          label={t('meetings.field.guardianView')}
          help={t('meetings.field.guardianViewHelp')}
          value={values.guardianView}
          onChange={(guardianView) => set('guardianView', guardianView)}
        />
      </FormSection>
      <FormSection title={t('meetings.section.minutes')} lead={t('meetings.section.minutesLead')}>
        <LongTextField
          path="meeting.summary"
          label={t('meetings.field.summary')}
          help={t('meetings.field.summaryHelp')}
          minRows={5}
          value={values.summary}
          onChange={(summary) => set('summary', summary)}
        />
        <DecisionRows
          rows={values.decisions}
          onChange={(rows) => set('decisions', rows)}
          people={people}
        />
        <LongTextField
          path="meeting.guardianComment"
          label={t('meetings.field.guardianComment')}
          help={t('meetings.field.guardianCommentHelp')}
          minRows={2}
          value={values.guardianComment}
          onChange={(guardianComment) => set('guardianComment', guardianComment)}
        />
      </FormSection>
      <FormSection title={t('meetings.section.next')} lead={t('meetings.section.nextLead')}>
        <NextMeetingFields
          draft={values}
          onChange={(change) => setValues((now) => ({ ...now, ...change }))}
        />
      </FormSection>
    </OperationFormView>
  );
}
