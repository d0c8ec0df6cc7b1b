interface BatonIconProps {
  readonly size?: number;
  readonly 'aria-hidden'?: boolean;
}

/** The upright piece with its knobs, as an icon among Tabler's. */
export function BatonIcon({ size = 24, 'aria-hidden': hidden = true }: BatonIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden={hidden}>
      <rect x="11" y="2" width="6" height="20" rx="3" />
      <circle cx="9.6" cy="7" r="2.4" />
      <circle cx="9.6" cy="12" r="2.4" />
      <circle cx="9.6" cy="17" r="2.4" />
    </svg>
  );
}
