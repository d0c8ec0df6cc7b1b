import { useState } from 'react';
import { assertNever } from '@domain/assert-never.ts';
import { useSession } from '../../app/session.tsx';
import { ChoosePassphrasePage } from './choose-passphrase-page.tsx';
import { CreateOfficePage } from './create-office-page.tsx';
import { LockedPages } from './locked-pages.tsx';
import { TroublePage } from './trouble-page.tsx';

/** Everything before the office is open: making it, opening it, or saying why it cannot be opened. */
export default function VaultGate() {
  const { state, lastUserName, waitMs } = useSession();
  // While the keys are made the state moves on; the page that makes them must not be taken away under somebody.
  const [beganEmpty] = useState(state === 'none');
  switch (state) {
    case 'none':
      return <CreateOfficePage />;
    case 'unlocking':
      return beganEmpty ? (
        <CreateOfficePage />
      ) : (
        <LockedPages lastUserName={lastUserName} waitMs={waitMs} />
      );
    case 'locked':
    case 'locking':
      return <LockedPages lastUserName={lastUserName} waitMs={waitMs} />;
    case 'unlocked':
      return <ChoosePassphrasePage />;
    case 'damaged':
    case 'fromNewerProgram':
    case 'inUse':
      return <TroublePage trouble={state} />;
    default:
      return assertNever(state);
  }
}
