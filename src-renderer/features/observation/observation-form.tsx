import { Button, Chip, Input, Switch } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { Link } from 'wouter';
import {
  observationFrequencies,
  observationNextSteps,
  observationThemes,
} from '@domain/observation/observation-note.ts';
import { useT } from '../../i18n/use-t.ts';
import { DangerFirst } from '../../ui/danger-first.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField, ManyField, TextField } from '../../ui/fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './observation.module.css';
import { noteOf } from './observation-values.ts';
import type { ObservationValues } from './observation-values.ts';

interface ObservationFormProps {
  readonly childId: string;
  readonly draftKey: string;
  readonly initial: ObservationValues;
  readonly onKept: () => void;
  /** Puts what is written away; left out where there is nothing else to show. */
  readonly onPutAway?: (values: ObservationValues) => void;
}

/** The wondering note: what was seen first, what it may mean apart and folded. */
export function ObservationForm({
  childId,
  draftKey,
  initial,
  onKept,
  onPutAway,
}: ObservationFormProps) {
  const t = useT();
  const form = useOperationForm('observation.record', {
    initial,
    draftKey,
    toInput: (values: ObservationValues) => ({
      childId,
      note: noteOf(values),
      supersedes: values.supersedes,
    }),
    mend: {
      'note.seenAndHeard': t('observation.mend.seenAndHeard'),
      'note.observedAt': t('observation.mend.observedAt'),
    },
    onDone: onKept,
  });
  const { values, set } = form;
  const putAway = async () => {
    await form.draft.discard();
    onPutAway?.(values);
  };
  const nextSteps = observationNextSteps.filter(
    (step) => !values.suspicion || step !== 'talkToParents',
  );

  return (
    <OperationFormView
      form={form}
      submitLabel={
        values.supersedes === null ? t('observation.keep') : t('observation.keepVersion')
      }
      secondary={
        onPutAway !== undefined && (
          <Button variant="subtle" onClick={() => void putAway()}>
            {t('observation.putAwayButton')}
          </Button>
        )
      }
    >
      <p className={classes.banner}>
        <IconEye size={28} aria-hidden />
        {t('observation.banner')}
      </p>

      <FormSection title={t('observation.section.seen')}>
        <div className={classes.row}>
          <DateField
            path="note.observedOn"
            label={t('observation.observedOn')}
            value={values.observedOn}
            onChange={(day) => set('observedOn', day)}
            required
          />
          <TimeField
            path="note.observedAt"
            label={t('observation.observedAt')}
            help={t('observation.observedAt.help')}
            value={values.observedAt}
            onChange={(time) => set('observedAt', time)}
          />
        </div>
        <div className={classes.row}>
          <TextField
            path="note.place"
            label={t('observation.place')}
            value={values.place}
            onChange={(text) => set('place', text)}
          />
          <TextField
            path="note.present"
            label={t('observation.present')}
            value={values.present}
            onChange={(text) => set('present', text)}
          />
        </div>
        <LongTextField
          path="note.seenAndHeard"
          label={t('observation.seenAndHeard')}
          help={t('observation.seenAndHeard.help')}
          minRows={5}
          value={values.seenAndHeard}
          onChange={(text) => set('seenAndHeard', text)}
          required
        />
        <div className={classes.childWords}>
          <LongTextField
            path="note.childWords"
            label={t('observation.childWords')}
            help={t('observation.childWords.help')}
            value={values.childWords}
            onChange={(text) => set('childWords', text)}
          />
        </div>
        <LongTextField
          path="note.beforeAndAfter"
          label={t('observation.beforeAndAfter')}
          help={t('observation.beforeAndAfter.help')}
          value={values.beforeAndAfter}
          onChange={(text) => set('beforeAndAfter', text)}
        />
        <Input.Wrapper label={t('observation.frequency')} labelElement="div">
          <Chip.Group
            value={values.frequency ?? ''}
            onChange={(chosen) =>
              set('frequency', observationFrequencies.find((one) => one === chosen) ?? null)
            }
          >
            <div
              className={classes.chips}
              role="radiogroup"
              aria-label={t('observation.frequency')}
            >
              {observationFrequencies.map((frequency) => (
                <Chip key={frequency} value={frequency} size="md">
                  {t(`frequency.${frequency}`)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </Input.Wrapper>
        <TextField
          path="note.durationNote"
          label={t('observation.durationNote')}
          value={values.durationNote}
          onChange={(text) => set('durationNote', text)}
        />
      </FormSection>

      <FormSection
        title={t('observation.section.strengths')}
        lead={t('observation.section.strengths.lead')}
        warm
      >
        <LongTextField
          path="note.strengths"
          label={t('observation.strengths')}
          value={values.strengths}
          onChange={(text) => set('strengths', text)}
        />
        <LongTextField
          path="note.worksWellWhen"
          label={t('observation.worksWellWhen')}
          value={values.worksWellWhen}
          onChange={(text) => set('worksWellWhen', text)}
        />
      </FormSection>

      <Fold
        title={t('observation.interpretation')}
        note={t('observation.interpretation.note')}
        open={initial.interpretation !== ''}
      >
        <LongTextField
          path="note.interpretation"
          label={t('observation.interpretation.label')}
          help={t('observation.interpretation.help')}
          value={values.interpretation}
          onChange={(text) => set('interpretation', text)}
        />
      </Fold>

      <FormSection title={t('observation.section.context')}>
        <Input.Wrapper label={t('observation.themes')} labelElement="div">
          <Chip.Group
            multiple
            value={[...values.themes]}
            onChange={(chosen) =>
              set(
                'themes',
                observationThemes.filter((theme) => chosen.includes(theme)),
              )
            }
          >
            <div className={classes.chips} role="group" aria-label={t('observation.themes')}>
              {observationThemes.map((theme) => (
                <Chip key={theme} value={theme} size="md">
                  {t(`theme.${theme}`)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </Input.Wrapper>
        <LongTextField
          path="note.earlierConcerns"
          label={t('observation.earlierConcerns')}
          value={values.earlierConcerns}
          onChange={(text) => set('earlierConcerns', text)}
        />
      </FormSection>

      <FormSection title={t('observation.section.next')}>
        <Switch
          label={t('observation.suspicion')}
          description={t('observation.suspicion.help')}
          checked={values.suspicion}
          onChange={(event) => set('suspicion', event.currentTarget.checked)}
        />
        <div aria-live="polite" className={classes.status}>
          {values.suspicion && (
            <DangerFirst>
              <p className={classes.plain}>{t('observation.suspicion.parents')}</p>
              <Button color="danger" component={Link} href={`/children/${childId}/report`}>
                {t('observation.toReport')}
              </Button>
            </DangerFirst>
          )}
        </div>
        <ManyField
          path="note.nextSteps"
          label={t('observation.nextSteps')}
          value={values.nextSteps}
          onChange={(steps) => set('nextSteps', [...steps])}
          choices={nextSteps.map((step) => ({ value: step, label: t(`nextStep.${step}`) }))}
        />
        <div className={classes.row}>
          <TextField
            path="note.discussedWith"
            label={t('observation.discussedWith')}
            help={t('observation.discussedWith.help')}
            value={values.discussedWith}
            onChange={(text) => set('discussedWith', text)}
          />
          <DateField
            path="note.discussedOn"
            label={t('observation.discussedOn')}
            value={values.discussedOn}
            onChange={(day) => set('discussedOn', day)}
          />
        </div>
      </FormSection>
    </OperationFormView>
  );
}
