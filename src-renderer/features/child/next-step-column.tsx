import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { assertNever } from '@domain/assert-never.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './next-step-column.module.css';
import { isDone, nextStep, pathSteps } from './next-step.ts';
import type { ChildStanding, NextStep, PathStep } from './next-step.ts';
import { useChildStanding } from './use-child-standing.ts';

/** Where each step is done. */
function placeOf(step: NextStep, childId: string): string {
  const child = `/children/${childId}`;
  switch (step) {
    case 'observe':
      return `${child}/observation`;
    case 'weigh':
      return `${child}/scale`;
    case 'decide':
    case 'closed':
      return `${child}/decision`;
    case 'consent':
    case 'renewConsent':
    case 'openLog':
      return `${child}/consent`;
    case 'measures':
    case 'evaluate':
      return `${child}/measures`;
    case 'map':
      return `${child}/map`;
    case 'meeting':
      return `${child}/meetings`;
    case 'handOver':
      return `${child}/handover`;
    case 'resume':
      return `${child}/log/pause`;
    case 'answerOffer':
    case 'awaitAnswer':
    case 'elsewhere':
      return `${child}/baton`;
    default:
      return assertNever(step);
  }
}

function isPathStep(step: NextStep): step is PathStep {
  return (pathSteps as readonly string[]).includes(step);
}

interface NextStepColumnProps {
  readonly childId: string;
  readonly child: ChildSummary;
  /** The address of the view that is open: a step is not asked for where one already is. */
  readonly openPath: string;
}

/** «Neste steg»: where the step guide stands, what is missing, one button. */
export function NextStepColumn({ childId, child, openPath }: NextStepColumnProps) {
  const t = useT();
  const known = useChildStanding(childId, child);
  const step = known === null ? null : nextStep(known);
  const place = step === null ? null : placeOf(step, childId);
  return (
    <aside className={classes.column} aria-labelledby="next-step-title">
      <h2 id="next-step-title" className={classes.title}>
        {t('child.next.title')}
      </h2>
      {step !== null && (
        <>
          <div className={classes.step} aria-live="polite">
            <p className={classes.name}>{t(`child.next.name.${step}`)}</p>
            <p className={classes.words}>{t(`child.next.words.${step}`)}</p>
          </div>
          {place !== null && place !== openPath && (
            <Button
              component={Link}
              href={place}
              fullWidth
              rightSection={<IconArrowRight size={18} aria-hidden />}
            >
              {t(`child.next.button.${step}`)}
            </Button>
          )}
          {known !== null && isPathStep(step) && <Path today={step} child={known} />}
        </>
      )}
    </aside>
  );
}

interface PathProps {
  readonly today: PathStep;
  readonly child: ChildStanding;
}

/** The way from the first wondering to the handover: what is known to be done, and the place of today. */
function Path({ today, child }: PathProps) {
  const t = useT();
  const steps = pathSteps
    .map((step) => ({ step, done: isDone(step, child) }))
    .filter(({ step, done }) => done !== null || step === today);
  return (
    <ol className={classes.path}>
      {steps.map(({ step, done }) => {
        const state = step === today ? 'today' : done === true ? 'done' : 'later';
        return (
          <li
            key={step}
            className={classes.pathStep}
            data-state={state}
            aria-current={state === 'today' ? 'step' : undefined}
          >
            <span className={classes.dot} aria-hidden>
              {state === 'done' && <IconCheck size={14} stroke={3} />}
            </span>
            {t(`child.path.${step}`)}
            {state === 'done' && <VisuallyHidden>{t('child.pathDone')}</VisuallyHidden>}
          </li>
        );
      })}
    </ol>
  );
}
