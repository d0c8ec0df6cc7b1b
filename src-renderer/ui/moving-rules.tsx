import { IconArrowDown, IconArrowUp, IconBulb, IconDoorExit, IconRoute } from '@tabler/icons-react';
import { movingDirections, rulesAt } from '@domain/level/moving-rules.ts';
import type { MovingDirection, MovingRuleId } from '@domain/level/moving-rules.ts';
import type { GuideHint } from '@domain/guide/guide-hints.ts';
import { assertNever } from '@domain/assert-never.ts';
import type { Level } from '@domain/level/level.ts';
import { useT } from '../i18n/use-t.ts';
import { Fold } from './fold.tsx';
import classes from './moving-rules.module.css';

const icons = {
  up: IconArrowUp,
  down: IconArrowDown,
  out: IconDoorExit,
  beside: IconRoute,
} as const satisfies Readonly<Record<MovingDirection, unknown>>;

/** The rules that a hint speaks for, so that they can be pointed at. */
function rulesOf(hint: GuideHint): readonly MovingRuleId[] {
  switch (hint) {
    case 'noEffect':
      return ['noEffect'];
    case 'wantedEffect':
      return ['goalsReached'];
    case 'moreServices':
      return ['severalServices', 'otherExpertise'];
    case 'fewerServices':
      return ['fewerServices', 'ownServiceEnough'];
    default:
      return assertNever(hint);
  }
}

interface MovingRulesProps {
  readonly level: Level;
  /** What the facts say is worth considering; nothing is decided by it. */
  readonly hints: readonly GuideHint[];
  readonly open?: boolean;
}

/** «Regler for å gå opp, ned og ut»: when one moves, as explanations. They forbid nothing. */
export function MovingRules({ level, hints, open = false }: MovingRulesProps) {
  const t = useT();
  const rules = rulesAt(level);
  const pointedAt = new Set(hints.flatMap(rulesOf));
  return (
    <div className={classes.rules}>
      {hints.map((hint) => (
        <p key={hint} className={classes.hint}>
          <IconBulb size={22} aria-hidden className={classes.hintIcon} />
          <span>{t(`moving.hint.${hint}`)}</span>
        </p>
      ))}
      <Fold title={t('moving.title')} note={t(`level.short.${level}`)} open={open}>
        <p className={classes.lead}>{t('moving.lead')}</p>
        {movingDirections
          .map((direction) => ({
            direction,
            own: rules.filter((one) => one.direction === direction),
          }))
          .filter(({ own }) => own.length > 0)
          .map(({ direction, own }) => {
            const Icon = icons[direction];
            return (
              <section key={direction} aria-labelledby={`moving-${direction}`}>
                <h3 id={`moving-${direction}`} className={classes.direction}>
                  <Icon size={18} aria-hidden />
                  {t(`moving.direction.${direction}`)}
                </h3>
                <ul className={classes.list}>
                  {own.map(({ id }) => (
                    <li key={id} data-pointed={pointedAt.has(id) || undefined}>
                      {t(`moving.rule.${id}`)}
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
      </Fold>
    </div>
  );
}
