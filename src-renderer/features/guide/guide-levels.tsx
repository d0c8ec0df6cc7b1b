import { levels } from '@domain/level/level.ts';
import type { Level } from '@domain/level/level.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { GuideStepFold } from './guide-step-fold.tsx';
import type { StepStanding } from './guide-step-fold.tsx';
import classes from './guide.module.css';

interface GuideLevelsProps {
  readonly guide: OutputOf<'guide.get'>['guide'];
  /** Where one child is; left out where the guide is read by itself. */
  readonly child?: {
    readonly childId: string;
    readonly level: Level;
    readonly steps: readonly StepStanding[];
    readonly roundOn: LocalDate | null;
  };
}

/** All four levels with their steps; of one child the present level comes first, with what is done. */
export function GuideLevels({ guide, child }: GuideLevelsProps) {
  const t = useT();
  const dates = useDates();
  const shown =
    child === undefined ? levels : [child.level, ...levels.filter((one) => one !== child.level)];
  return (
    <>
      {shown.map((level) => (
        <section key={level} className={classes.level} aria-labelledby={`guide-level-${level}`}>
          <h2 id={`guide-level-${level}`} className={classes.levelTitle}>
            <Emblem level={level} size={36} decorative />
            <span>{t(`level.${level}`)}</span>
            {child?.level === level && <span className={classes.here}>{t('guide.here')}</span>}
          </h2>
          {child?.level === level && child.roundOn !== null && (
            <p className={classes.quiet}>
              {t(`guide.round.${level === 0 ? 'clarifying' : 'decided'}`, {
                date: dates.near(child.roundOn),
              })}
            </p>
          )}
          {guide.steps
            .filter((step) => step.level === level)
            .map((step, place) => (
              <GuideStepFold
                key={step.id}
                step={step}
                number={place + 1}
                standing={child?.steps.find(({ id }) => id === step.id)}
                childId={child?.level === level ? child.childId : undefined}
                forSchool={guide.steps.some(({ onlyWhen }) => onlyWhen === 'schoolEnvironment')}
              />
            ))}
        </section>
      ))}
    </>
  );
}
