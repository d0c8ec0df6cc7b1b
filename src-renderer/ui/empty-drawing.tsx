import { assertNever } from '@domain/assert-never.ts';
import classes from './empty-state.module.css';

/** The small drawings; each stands for a kind of content, none carries meaning of its own. */
export type EmptyDrawingName = 'children' | 'notebook' | 'calendar' | 'baton' | 'map' | 'letter';

function shapes(name: EmptyDrawingName) {
  switch (name) {
    case 'children':
      return (
        <>
          <circle cx="46" cy="34" r="12" className={classes.tinted} />
          <path d="M26 74 c0 -16 9 -24 20 -24 s20 8 20 24" className={classes.tinted} />
          <circle cx="84" cy="42" r="9" className={classes.sheet} />
          <path d="M68 74 c0 -12 7 -18 16 -18 s16 6 16 18" className={classes.sheet} />
          <path d="M66 62 L72 62" className={classes.accent} />
        </>
      );
    case 'notebook':
      return (
        <>
          <rect x="36" y="14" width="54" height="66" rx="6" className={classes.sheet} />
          <path d="M48 14 V80" />
          <path d="M58 32 H80 M58 44 H80 M58 56 H70" />
          <path d="M84 70 L100 46" className={classes.accent} />
        </>
      );
    case 'calendar':
      return (
        <>
          <rect x="32" y="22" width="62" height="56" rx="7" className={classes.sheet} />
          <path d="M32 38 H94 M48 14 V28 M78 14 V28" />
          <rect x="68" y="52" width="14" height="14" rx="3" className={classes.tinted} />
          <path d="M44 50 H56 M44 62 H56" />
          <path d="M71 59 l3 3 l6 -7" className={classes.accent} />
        </>
      );
    case 'baton':
      return (
        <>
          <rect x="18" y="40" width="28" height="38" rx="4" className={classes.tinted} />
          <rect x="80" y="40" width="28" height="38" rx="4" className={classes.sheet} />
          <path d="M18 40 L32 26 L46 40 M80 40 L94 26 L108 40" />
          <path d="M63 36 V70" className={classes.accent} />
        </>
      );
    case 'map':
      return (
        <>
          <circle cx="63" cy="47" r="36" className={classes.sheet} />
          <circle cx="63" cy="47" r="20" className={classes.tinted} />
          <path d="M63 47 L86 32 M63 47 L38 60" />
          <circle cx="86" cy="32" r="4" className={classes.sheet} />
          <circle cx="38" cy="60" r="4" className={classes.sheet} />
          <path d="M63 43 V51" className={classes.accent} />
        </>
      );
    case 'letter':
      return (
        <>
          <rect x="26" y="26" width="74" height="48" rx="6" className={classes.sheet} />
          <path d="M28 30 L63 56 L98 30" />
          <path d="M63 64 V82" className={classes.accent} />
        </>
      );
    default:
      return assertNever(name);
  }
}

/** A small line drawing for an empty view. */
export function EmptyDrawing({ name }: { readonly name: EmptyDrawingName }) {
  return (
    <svg className={classes.drawing} viewBox="0 0 126 92" width={126} height={92} aria-hidden>
      {shapes(name)}
    </svg>
  );
}
