import { Anchor } from '@mantine/core';
import { IconCheck, IconChevronRight, IconMinus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { guideToolPlace } from '../../ui/guide-tool-place.ts';
import { useGuideWords } from '../../ui/use-guide-words.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './guide.module.css';

type Step = OutputOf<'guide.get'>['guide']['steps'][number];
export type StepStanding = OutputOf<'guide.ofChild'>['steps'][number];

const aspects = ['what', 'how', 'who', 'arena', 'outcome'] as const;

interface GuideStepFoldProps {
  readonly step: Step;
  readonly number: number;
  /** How it stands for one child; left out where the guide is read by itself, or the level is another. */
  readonly standing?: StepStanding;
  /** Leads to the tools for this child; without it the tools are only named. */
  readonly childId?: string;
  /** The guide has the school's shorter deadline. */
  readonly forSchool: boolean;
}

/** One step: its title and how it stands, and everything else when asked for. */
export function GuideStepFold({ step, number, standing, childId, forSchool }: GuideStepFoldProps) {
  const t = useT();
  const words = useGuideWords();
  const state = standing?.state;
  return (
    <details className={classes.step} data-state={state} open={state === 'now'}>
      <summary className={classes.stepSummary}>
        <span className={classes.stepMark} aria-hidden>
          {state === 'done' ? (
            <IconCheck size={16} stroke={3} />
          ) : state === 'notNeeded' ? (
            <IconMinus size={14} stroke={3} />
          ) : (
            number
          )}
        </span>
        <span className={classes.stepTitle}>
          <span>{words(step.title)}</span>
          {standing !== undefined && (
            <span className={classes.stepState}>
              {t(`guide.state.${standing.state}`)}
              {standing.because !== null && ` – ${t(`guide.because.${standing.because}`)}`}
            </span>
          )}
        </span>
        <IconChevronRight size={18} className={classes.arrow} aria-hidden />
      </summary>
      <dl className={classes.aspects}>
        {aspects.map((aspect) => (
          <div key={aspect}>
            <dt>{t(`guide.aspect.${aspect}`)}</dt>
            <dd>{words(step[aspect])}</dd>
          </div>
        ))}
        <DeadlineRule deadline={step.deadline} forSchool={forSchool} />
        <div>
          <dt>{t('guide.aspect.tools')}</dt>
          <dd>
            <ul className={classes.tools}>
              {step.tools.map((tool) => (
                <li key={tool}>
                  {childId === undefined ? (
                    t(`guide.tool.${tool}`)
                  ) : (
                    <Anchor component={Link} href={guideToolPlace(tool, childId)}>
                      {t(`guide.tool.${tool}`)}
                    </Anchor>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** Which deadline runs on the step, with the municipality’s numbers. */
function DeadlineRule({
  deadline,
  forSchool,
}: Pick<Step, 'deadline'> & Pick<GuideStepFoldProps, 'forSchool'>) {
  const t = useT();
  const policy = usePolicy();
  if (deadline === null) return null;
  return (
    <div>
      <dt>{t('guide.aspect.deadline')}</dt>
      <dd>
        {t(`guide.rule.${deadline}`, {
          talk: policy.firstTalkDays,
          decision: policy.levelZeroDecisionDays,
          meeting: policy.firstMeetingDays,
          evaluation: policy.evaluationDays,
        })}{' '}
        {forSchool &&
          deadline === 'firstTalk' &&
          t('guide.ruleForSchool', { school: policy.schoolEnvironmentDays })}
      </dd>
    </div>
  );
}
