import { IconAlertTriangle, IconEye, IconHandStop, IconSun } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { InstrumentStep } from '@domain/scale/instrument.ts';

const icons: Readonly<
  Record<InstrumentStep['tone'], ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>
> = {
  calm: IconSun,
  attentive: IconEye,
  concerned: IconHandStop,
  danger: IconAlertTriangle,
};

/** The sign of a step beside its words; colour is never the only one. */
export function ToneIcon({ tone }: { readonly tone: InstrumentStep['tone'] }) {
  const Icon = icons[tone];
  return <Icon size={22} aria-hidden />;
}
