interface BatonIconProps {
  readonly size?: number;
  readonly 'aria-hidden'?: boolean;
}

/** The upright piece with its knobs, as an icon among Tabler's. */
export function BatonIcon({ size = 24, 'aria-hidden': hidden = true }: BatonIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden={hidden}>
      <rect x="11.5" y="2" width="5" height="20" rx="2.5" />
      <circle cx="10" cy="6" r="1.9" />
      <circle cx="10" cy="12" r="1.9" />
      <circle cx="10" cy="18" r="1.9" />
    </svg>
  );
}
