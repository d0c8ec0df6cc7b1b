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

/** What the package holds, the child's own words first and set as they were said. */
export function PackageItems({ items, childName, mapSvg }: PackageItemsProps) {
  const t = useT();
  const dates = useDates();
  const detail = (item: ReleaseItem) =>
    [item.body === '' ? '' : item.label, item.on === null ? '' : dates.table(item.on)]
      .filter((part) => part !== '')
      .join(' · ');
  return byKind(items).map(({ kind, items: lines }) => (
    <FormSection
      key={kind}
      title={t(`kind.${kind}`)}
      warm={kind === 'childVoice' || kind === 'brightSpots'}
    >
      {kind === 'networkMap' && mapSvg !== null && (
        <MapPicture svg={mapSvg} alt={t('handover.map', { child: childName })} />
      )}
      <ul className={classes.lines}>
        {lines.map((item, index) => (
          <li key={item.id ?? `${kind} ${index}`} className={classes.line} data-kind={kind}>
            {kind === 'childVoice' && item.body !== '' ? (
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
    </FormSection>
  ));
}
