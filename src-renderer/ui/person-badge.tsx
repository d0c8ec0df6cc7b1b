import { useT } from '../i18n/use-t.ts';
import { BatonIcon } from './baton-icon.tsx';
import classes from './person-badge.module.css';

interface PersonBadgeProps {
  readonly name: string;
  /** Role, service or phone: one quiet line. */
  readonly detail?: string;
  /** Marks the one who has the baton. */
  readonly holder?: boolean;
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => [...(part ?? '').normalize('NFC')][0] ?? '')
    .join('')
    .toLocaleUpperCase('nb');
}

/** A person by name, with what they are here; the holder carries the baton's colour. */
export function PersonBadge({ name, detail, holder = false }: PersonBadgeProps) {
  const t = useT();
  const holderLine =
    detail === undefined
      ? t('common.person.holder')
      : t('common.person.holderWithDetail', { detail });
  const line = holder ? holderLine : detail;
  return (
    <span className={classes.person} data-holder={holder || undefined}>
      <span className={classes.circle} aria-hidden>
        {holder ? <BatonIcon size={20} /> : initials(name)}
      </span>
      <span className={classes.words}>
        <span className={classes.name} dir="auto">
          {name}
        </span>
        {line !== undefined && <span className={classes.detail}>{line}</span>}
      </span>
    </span>
  );
}
