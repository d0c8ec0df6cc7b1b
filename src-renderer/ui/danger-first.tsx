import { IconAlertTriangle } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { useT } from '../i18n/use-t.ts';
import classes from './danger-first.module.css';

/** Who to call, most urgent first; the numbers are texts, so a municipality can have its own. */
const phones = ['police', 'ambulance', 'childAlarm', 'childWelfareWatch'] as const;

interface DangerFirstProps {
  readonly ref?: Ref<HTMLElement>;
  /** What comes after the phone numbers, for example the way to the report. */
  readonly children?: ReactNode;
}

/**
 * What comes before everything else when a child may be in danger: who to call, now and without consent.
 * Source: the reporting path of the model, acute danger first; barnevernsloven § 13-2 (personal duty).
 */
export function DangerFirst({ ref, children }: DangerFirstProps) {
  const t = useT();
  const id = useId();
  return (
    <section
      ref={ref}
      className={classes.panel}
      aria-labelledby={id}
      tabIndex={-1}
      // What surrounds a view reads this to keep out of the way.
      data-danger-first
    >
      <h2 id={id} className={classes.title}>
        <IconAlertTriangle size={24} aria-hidden />
        {t('report.danger.title')}
      </h2>
      <p className={classes.lead}>{t('report.danger.lead')}</p>
      <dl className={classes.phones}>
        {phones.map((phone) => (
          <div key={phone} className={classes.phone}>
            <dt>{t(`report.phone.who.${phone}`)}</dt>
            <dd>{t(`report.phone.number.${phone}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.local}>{t('report.danger.local')}</p>
      {children !== undefined && <div className={classes.rest}>{children}</div>}
    </section>
  );
}
