import { Anchor, Button, VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconCheck, IconMinus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { assertNever } from '@domain/assert-never.ts';
import type { StepBefore } from '@domain/guide/step-before.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { guideToolPlace } from '../../ui/guide-tool-place.ts';
import { useGuideWords } from '../../ui/use-guide-words.ts';
import classes from './next-step-column.module.css';

type Standing = OutputOf<'guide.ofChild'>;
type Guide = OutputOf<'guide.get'>['guide'];

/** Where what stands before the guide is done; null where nothing is done about it here. */
function placeBefore(before: StepBefore, childId: string): string {
  const child = `/children/${childId}`;
  switch (before) {
    case 'report':
      return `${child}/report`;
    case 'closed':
      return `${child}/decision`;
    case 'renewConsent':
    case 'openLog':
    case 'refused':
      return `${child}/consent`;
    case 'agreedPause':
      return `${child}/log/pause`;
    case 'elsewhere':
    case 'answerOffer':
    case 'awaitAnswer':
      return `${child}/baton`;
    default:
      return assertNever(before);
  }
}

interface Next {
  /** Where in the level it is: «Steg 2 av 6». */
  readonly kicker: string | null;
  readonly name: string;
  readonly words: string;
  readonly button: { readonly place: string; readonly label: string } | null;
}

interface NextStepColumnProps {
  readonly childId: string;
  /** The address of the view that is open: a step is not asked for where one already is. */
  readonly openPath: string;
}

/**
 * «Neste steg»: where the step guide stands, why, which deadline runs, and one button. It is the strong one in the
 * summary; any other view has a strong button of its own, which nothing beside it competes with.
 */
export function NextStepColumn({ childId, openPath }: NextStepColumnProps) {
  const t = useT();
  const standing = useOperationQuery('guide.ofChild', { childId });
  const guide = useOperationQuery('guide.get', { id: null });
  const isRead = standing.data !== undefined && guide.data !== undefined;
  return (
    <aside className={classes.column} aria-labelledby="next-step-title">
      <h2 id="next-step-title" className={classes.title}>
        {t('child.next.title')}
      </h2>
      {isRead && (
        <Column
          childId={childId}
          openPath={openPath}
          standing={standing.data}
          guide={guide.data.guide}
        />
      )}
    </aside>
  );
}

interface ColumnProps extends NextStepColumnProps {
  readonly standing: Standing;
  readonly guide: Guide;
}

function Column({ childId, openPath, standing, guide }: ColumnProps) {
  const t = useT();
  const next = useNext(childId, standing, guide);
  const guidePlace = `/children/${childId}/guide`;
  return (
    <>
      <div className={classes.step} aria-live="polite">
        {next.kicker !== null && <p className={classes.kicker}>{next.kicker}</p>}
        <p className={classes.name}>{next.name}</p>
        <p className={classes.words}>
          {leadOf(next.words)}
          <span className={classes.rest}>{next.words.slice(leadOf(next.words).length)}</span>
        </p>
        <Deadline deadline={standing.deadline} />
      </div>
      {next.button !== null && !isWithin(openPath, next.button.place) && (
        <Button
          variant={openPath === `/children/${childId}/summary` ? 'filled' : 'light'}
          className={classes.button}
          classNames={{ label: classes.buttonLabel }}
          component={Link}
          href={next.button.place}
          fullWidth
          rightSection={<IconArrowRight size={18} aria-hidden />}
        >
          {next.button.label}
        </Button>
      )}
      <Path standing={standing} guide={guide} />
      {guidePlace !== openPath && (
        <Anchor className={classes.more} component={Link} href={guidePlace} size="sm">
          {t('child.next.wholeGuide')}
        </Anchor>
      )}
    </>
  );
}

/** Whether a view is the one at a place, or one that is reached from it: there the step is already being taken. */
function isWithin(openPath: string, place: string): boolean {
  return openPath === place || openPath.startsWith(`${place}/`);
}

/** The first sentence: where there is little room it is enough. */
function leadOf(words: string): string {
  return /^.*?[.?](?=\s|$)/.exec(words)?.[0] ?? words;
}

function useNext(childId: string, standing: Standing, guide: Guide): Next {
  const t = useT();
  const words = useGuideWords();
  const { before, nextStepId, tool, steps } = standing;
  if (before !== null)
    return {
      kicker: null,
      name: t(`child.next.name.${before}`),
      words: t(`child.next.words.${before}`),
      button: { place: placeBefore(before, childId), label: t(`child.next.button.${before}`) },
    };
  const step = guide.steps.find(({ id }) => id === nextStepId);
  if (step === undefined)
    return {
      kicker: null,
      name: t('child.next.name.followUp'),
      words: t('child.next.words.followUp'),
      button: { place: `/children/${childId}/log`, label: t('child.next.button.followUp') },
    };
  const place = steps.findIndex(({ id }) => id === step.id);
  const because = steps[place]?.because ?? null;
  const kicker = t('child.next.place', { number: place + 1, count: steps.length });
  return {
    kicker: because === null ? kicker : `${kicker} – ${t(`guide.because.${because}`)}`,
    name: words(step.title),
    words: tool === null ? `${words(step.what)} ${t('child.next.notMine')}` : words(step.what),
    button:
      tool === null
        ? null
        : { place: guideToolPlace(tool, childId), label: t(`guide.tool.${tool}`) },
  };
}

/** The deadline that runs; where the family was told another day than the numbers give, that day stands. */
function Deadline({ deadline }: Pick<Standing, 'deadline'>) {
  const t = useT();
  const dates = useDates();
  if (deadline === null) return null;
  const { kind, dueOn, countedDueOn, toldOn } = deadline;
  return (
    <div className={classes.deadline}>
      <span className={classes.deadlineName}>{t(`guide.deadline.${kind}`)}</span>
      <DueBadge dueOn={dueOn} />
      {toldOn !== null && (
        <span className={classes.told}>
          {countedDueOn === dueOn
            ? t('deadline.toldShort')
            : t('deadline.toldStays', { date: dates.near(countedDueOn) })}
        </span>
      )}
    </div>
  );
}

/** The way through the level: what is done, where one is, what comes later. */
function Path({ standing, guide }: { readonly standing: Standing; readonly guide: Guide }) {
  const t = useT();
  const words = useGuideWords();
  const steps = standing.steps.flatMap((step) => {
    const own = guide.steps.find(({ id }) => id === step.id);
    return own === undefined ? [] : [{ ...step, title: words(own.title) }];
  });
  if (steps.length === 0) return null;
  return (
    <div className={classes.way}>
      <p className={classes.level}>{t(`level.short.${standing.level}`)}</p>
      <ol className={classes.path}>
        {steps.map(({ id, state, title }) => (
          <li
            key={id}
            className={classes.pathStep}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className={classes.dot} aria-hidden>
              {state === 'done' && <IconCheck size={14} stroke={3} />}
              {state === 'notNeeded' && <IconMinus size={12} stroke={3} />}
            </span>
            <span>
              {title}
              {state !== 'now' && state !== 'later' && (
                <VisuallyHidden>{t(`guide.stateAside.${state}`)}</VisuallyHidden>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
