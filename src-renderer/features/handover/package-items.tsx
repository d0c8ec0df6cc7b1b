import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { Quote } from '../../ui/quote.tsx';
import classes from './handover.module.css';
import { byKind } from './kind-order.ts';
import type { ReleaseItem } from './kind-order.ts';
import { MapPicture } from './map-picture.tsx';

interface PackageItemsProps {
  readonly items: readonly ReleaseItem[];
  readonly childName: string;
  readonly mapSvg: string | null;
}

/** What the package holds: the child's own words and the bright spots on warm paper first, then the rest. */
export function PackageItems({ items, childName, mapSvg }: PackageItemsProps) {
  const t = useT();
  const groups = byKind(items);
  const isWarm = (kind: ReleaseItem['kind']) => kind === 'childVoice' || kind === 'brightSpots';
  const warm = groups.filter(({ kind }) => isWarm(kind));
  return (
    <>
      {warm.length > 0 && (
        <div className={classes.warm}>
          {warm.map(({ kind, items: lines }) => (
            <FormSection key={kind} title={t(`kind.${kind}`)} warm>
              <Lines lines={lines} />
            </FormSection>
          ))}
        </div>
      )}
      <FormSection title={t('handover.leaves.title')}>
        {groups
          .filter(({ kind }) => !isWarm(kind))
          .map(({ kind, items: lines }) => (
            <section key={kind} aria-label={t(`kind.${kind}`)}>
              <h3 className={classes.sideTitle}>{t(`kind.${kind}`)}</h3>
              {kind === 'networkMap' && mapSvg !== null && (
                <MapPicture svg={mapSvg} alt={t('handover.map', { child: childName })} />
              )}
              <Lines lines={lines} />
            </section>
          ))}
      </FormSection>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly ReleaseItem[] }) {
  const dates = useDates();
  const detail = (item: ReleaseItem) =>
    [item.body === '' ? '' : item.label, item.on === null ? '' : dates.table(item.on)]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <ul className={classes.lines}>
      {lines.map((item, index) => (
        <li key={item.id ?? index} className={classes.line}>
          {item.kind === 'childVoice' && item.body !== '' ? (
            <Quote source={detail(item)}>{item.body}</Quote>
          ) : (
            <div className={classes.lineWords}>
              <p className={classes.body}>{item.body === '' ? item.label : item.body}</p>
              {detail(item) !== '' && <p className={classes.quiet}>{detail(item)}</p>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
