import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { levelDecisions } from '@domain/level/decision.ts';
import type { LevelDecision } from '@domain/level/decision.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { LongTextField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { DecisionDetail } from './decision-card.tsx';
import { decisionNeeds } from './decision-needs.ts';
import type { DecisionStanding } from './decision-needs.ts';
import classes from './level.module.css';

interface DecisionValues {
  readonly decision: LevelDecision | null;
  readonly reason: string;
  readonly childsBest: string;
  readonly childHeard: string;
  readonly discussedWith: string;
}

interface DecisionFormProps {
  readonly childId: string;
  readonly standing: DecisionStanding;
  readonly onDecided: (decision: LevelDecision) => void;
}

const empty: DecisionValues = {
  decision: null,
  reason: '',
  childsBest: '',
  childHeard: '',
  discussedWith: '',
};

/** The question that is asked at every transition, the four ways forward, and the reasons that are kept. */
export function DecisionForm({ childId, standing, onDecided }: DecisionFormProps) {
  const t = useT();
  /** A help to think with; only the decision and its reason are kept. */
  const [concern, setConcern] = useState<'yes' | 'no' | null>(null);
  const form = useOperationForm('level.decide', {
    initial: empty,
    draftKey: `decision/${childId}`,
    check: ({ decision }) =>
      decision === null ? [{ path: 'decision', message: t('level.mend.choose') }] : [],
    toInput: (values: DecisionValues) => ({
      ...values,
      childId,
      decision: values.decision ?? 'close',
    }),
    mend: { reason: t('level.mend.reason') },
    onDone: (_, { decision }) => {
      if (decision !== null) onDecided(decision);
    },
  });
  const { values, set } = form;
  const lacksConsent = !standing.hasConsent;
  // Nobody goes back to where they are.
  const offered = levelDecisions.filter(
    (decision) => decision !== 'toLevel0' || standing.level > 0,
  );

  return (
    <OperationFormView
      form={form}
      submitLabel={
        values.decision === null ? t('level.submit') : t(`level.submit.${values.decision}`)
      }
    >
      <FormSection
        title={standing.level === 0 ? t('level.question') : t('level.questionStill')}
        lead={t('level.question.help')}
        warm
      >
        <Radio.Group
          aria-label={standing.level === 0 ? t('level.question') : t('level.questionStill')}
          value={concern}
          onChange={(value) => setConcern(value === 'yes' ? 'yes' : 'no')}
        >
          <Group>
            <Radio value="yes" label={t('level.question.yes')} />
            <Radio value="no" label={t('level.question.no')} />
          </Group>
        </Radio.Group>
        <div aria-live="polite" className={classes.status}>
          {concern !== null && <p className={classes.hint}>{t(`level.hint.${concern}`)}</p>}
        </div>
        {concern === 'yes' && (
          <div className={classes.links}>
            <Button variant="default" component={Link} href={`/children/${childId}/report`}>
              {t('level.toReport')}
            </Button>
          </div>
        )}
      </FormSection>

      <ChoiceCards
        path="decision"
        label={t('level.choose')}
        value={values.decision}
        onChange={(decision) => set('decision', decision)}
        columns={2}
        cards={offered.map((decision) => {
          const needs = decisionNeeds(decision, standing);
          return {
            value: decision,
            title: t(`decision.${decision}`),
            detail: <DecisionDetail decision={decision} needs={needs} standing={standing} />,
            disabled: !needs.mayChoose,
          };
        })}
      />
      {lacksConsent && standing.level > 0 && (
        <div className={classes.links}>
          <Button variant="default" component={Link} href={`/children/${childId}/consent`}>
            {t('level.toConsent')}
          </Button>
        </div>
      )}

      <FormSection title={t('level.section.why')}>
        <LongTextField
          path="reason"
          label={t('level.reason')}
          value={values.reason}
          onChange={(text) => set('reason', text)}
          required
        />
        <LongTextField
          path="childHeard"
          label={t('level.childHeard')}
          help={t('level.childHeard.help')}
          value={values.childHeard}
          onChange={(text) => set('childHeard', text)}
        />
        <LongTextField
          path="childsBest"
          label={t('level.childsBest')}
          value={values.childsBest}
          onChange={(text) => set('childsBest', text)}
        />
        <TextField
          path="discussedWith"
          label={t('level.discussedWith')}
          help={t('level.discussedWith.help')}
          value={values.discussedWith}
          onChange={(text) => set('discussedWith', text)}
        />
      </FormSection>
    </OperationFormView>
  );
}
