import { useT } from '../i18n/use-t.ts';
import classes from './not-the-role.module.css';

/** What the role is not (Risør); said whenever somebody is appointed, so that nobody is asked for it later. */
const notTheRole = ['responsibility', 'respite', 'company', 'lawyer'] as const;

/** «Stafettholderen skal ikke …»: at every appointment. */
export function NotTheRole() {
  const t = useT();
  return (
    <div className={classes.not}>
      <p>{t('baton.not.title')}</p>
      <ul>
        {notTheRole.map((what) => (
          <li key={what}>{t(`baton.not.${what}`)}</li>
        ))}
      </ul>
    </div>
  );
}
