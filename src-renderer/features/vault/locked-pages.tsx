import { useState } from 'react';
import { assertNever } from '@domain/assert-never.ts';
import { InvitationPage } from './invitation-page.tsx';
import { RecoveryPage } from './recovery-page.tsx';
import { UnlockPage } from './unlock-page.tsx';
import type { WayIn } from './way-in.ts';

interface LockedPagesProps {
  readonly lastUserName: string | null;
  readonly waitMs: number;
}

/** The three ways in; the passphrase first. */
export function LockedPages({ lastUserName, waitMs }: LockedPagesProps) {
  const [way, setWay] = useState<WayIn>('passphrase');
  switch (way) {
    case 'passphrase':
      return <UnlockPage lastUserName={lastUserName} waitMs={waitMs} onOtherWay={setWay} />;
    case 'recoveryWords':
      return <RecoveryPage waitMs={waitMs} onBack={() => setWay('passphrase')} />;
    case 'oneTimeCode':
      return <InvitationPage waitMs={waitMs} onBack={() => setWay('passphrase')} />;
    default:
      return assertNever(way);
  }
}
