import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChildSummary } from '@contract/child.ts';
import type { WrittenEntryKind } from '@domain/case/log-entry-kind.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { withCorrections } from '../../ui/log-wording.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { Quote } from '../../ui/quote.tsx';
import classes from './summary.module.css';

const mostBrightSpots = 3;

interface LogSummaryProps {
  readonly childId: string;
  readonly child: ChildSummary;
  /** Stands after what is strong and before what one works with. */
  readonly children?: ReactNode;
}

function ofKind(entries: readonly WordedEntry[], kind: WrittenEntryKind): readonly WordedEntry[] {
  return entries
    .filter(({ entry, wording }) => entry.kind === kind && wording.trim() !== '')
    .toSorted(
      (a, b) =>
        b.entry.happenedOn.localeCompare(a.entry.happenedOn) ||
        b.entry.at.localeCompare(a.entry.at),
    );
}

/** The log at a glance. */
export function LogSummary({ childId, child, children }: LogSummaryProps) {
  const t = useT();
  const dates = useDates();
  const log = useOperationQuery('log.entries', { childId });
  const measures = useOperationQuery('measure.list', { childId });
  return (
    <Loaded query={log}>
      {({ entries }) => {
        const worded = withCorrections(entries);
        const voice = ofKind(worded, 'childVoice')[0];
        const bright = ofKind(worded, 'brightSpot').slice(0, mostBrightSpots);
        const attention = ofKind(worded, 'attention');
        const active = (measures.data?.measures ?? [])
          .filter(({ status }) => status === 'active')
          .toSorted((a, b) => a.measure.evaluateOn.localeCompare(b.measure.evaluateOn));
        return (
          <>
            <LogStanding childId={childId} child={child} />
            {voice === undefined ? (
              <p className={classes.quiet}>
                {child.isUnborn
                  ? t('child.summary.noVoiceUnborn')
                  : t('child.summary.noVoice', { name: child.givenName })}
              </p>
            ) : (
              <Quote
                source={t('child.summary.voiceSource', {
                  name: child.givenName,
                  date: dates.near(voice.entry.happenedOn),
                })}
              >
                {voice.wording}
              </Quote>
            )}
            {bright.length > 0 && (
              <FormSection title={t('child.summary.brightSpots')} warm>
                <ul className={classes.points}>
                  {bright.map(({ entry, wording }) => (
                    <li key={entry.id}>{wording}</li>
                  ))}
                </ul>
              </FormSection>
            )}
            {children}
            <FormSection title={t('child.summary.attention')}>
              {attention.length === 0 ? (
                <p className={classes.quiet}>{t('child.summary.noAttention')}</p>
              ) : (
                <ul className={classes.points}>
                  {attention.map(({ entry, wording }) => (
                    <li key={entry.id}>{wording}</li>
                  ))}
                </ul>
              )}
              <Anchor component={Link} href={`/children/${childId}/log`}>
                {t('child.summary.toLog')}
              </Anchor>
            </FormSection>
            <FormSection title={t('child.summary.measures')}>
              {active.length === 0 ? (
                <p className={classes.quiet}>{t('child.summary.noMeasures')}</p>
              ) : (
                <ul className={classes.measures}>
                  {active.map(({ id, measure }) => (
                    <li key={id} className={classes.measure}>
                      <span className={classes.what}>{measure.what}</span>
                      <span className={classes.quiet}>
                        {measure.responsible === ''
                          ? t('child.summary.nobodyResponsible')
                          : t('child.summary.responsible', { name: measure.responsible })}
                      </span>
                      <DueBadge dueOn={measure.evaluateOn} />
                    </li>
                  ))}
                </ul>
              )}
              <Anchor component={Link} href={`/children/${childId}/measures`}>
                {t('child.summary.toMeasures')}
              </Anchor>
            </FormSection>
          </>
        );
      }}
    </Loaded>
  );
}
