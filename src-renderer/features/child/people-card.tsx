import type { ChildFields } from '@contract/child.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import classes from './summary.module.css';

/** Who is around the child, and what one must know before calling. */
export function PeopleCard({ fields }: { readonly fields: ChildFields }) {
  const t = useT();
  const place = [fields.institution, fields.group].filter((part) => part !== '').join(', ');
  const speaks = fields.language !== '' || fields.needsInterpreter;
  return (
    <FormSection title={t('child.summary.people')}>
      {fields.guardians.length === 0 ? (
        <p className={classes.quiet}>{t('child.summary.noGuardians')}</p>
      ) : (
        <ul className={classes.people}>
          {fields.guardians.map((guardian, index) => (
            <li key={`${guardian.name} ${index}`}>
              <PersonBadge
                name={guardian.name}
                detail={[guardian.relation, guardian.phone]
                  .filter((part) => part !== '')
                  .join(' · ')}
              />
              <p className={classes.quiet}>
                {guardian.hasParentalResponsibility
                  ? t('child.summary.responsibility')
                  : t('child.summary.noResponsibility')}{' '}
                {guardian.mayRead ? t('child.summary.mayRead') : t('child.summary.mayNotRead')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {(place !== '' || speaks || fields.address !== '') && (
        <dl className={classes.facts}>
          {place !== '' && (
            <div>
              <dt>{t('child.institution')}</dt>
              <dd>{place}</dd>
            </div>
          )}
          {speaks && (
            <div>
              <dt>{t('child.language')}</dt>
              <dd>
                {fields.language} {fields.needsInterpreter && t('child.summary.interpreter')}
              </dd>
            </div>
          )}
          {fields.address !== '' && (
            <div>
              <dt>{t('child.address')}</dt>
              <dd>{fields.hasHiddenAddress ? t('child.summary.addressHidden') : fields.address}</dd>
            </div>
          )}
        </dl>
      )}
    </FormSection>
  );
}
