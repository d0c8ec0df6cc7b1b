import type { ReactNode } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { useMay } from '../../ui/use-may.ts';
import classes from './meetings.module.css';
import { useAgendas } from './use-agendas.ts';
import type { Agendas } from './use-agendas.ts';

export interface Planning extends Readonly<OutputOf<'meeting.planned'>> {
  readonly child: OutputOf<'child.get'>;
  readonly agendas: Agendas;
}

interface PlanningLoadedProps {
  readonly childId: string;
  readonly children: (planning: Planning) => ReactNode;
}

/** Reads what planning and holding a meeting need, and says why nothing can be written where it cannot. */
export function PlanningLoaded({ childId, children }: PlanningLoadedProps) {
  const child = useOperationQuery('child.get', { childId });
  const planned = useOperationQuery('meeting.planned', { childId });
  const agendas = useOperationQuery('meeting.agendas', {});
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={planned}>
          {(list) => (
            <Loaded query={agendas}>
              {(set) => (
                <Allowed childId={childId} child={found} list={list} set={set}>
                  {children}
                </Allowed>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface AllowedProps extends PlanningLoadedProps {
  readonly child: OutputOf<'child.get'>;
  readonly list: OutputOf<'meeting.planned'>;
  readonly set: OutputOf<'meeting.agendas'>;
}

function Allowed({ childId, child, list, set, children }: AllowedProps) {
  const t = useT();
  const may = useMay(child.summary);
  const agendas = useAgendas(set);
  if (child.summary.logStatus !== 'open' || child.summary.holderIsElsewhere)
    return <LogStanding childId={childId} child={child.summary} />;
  if (!may('meeting.write')) return <p className={classes.quiet}>{t('meetings.notYours')}</p>;
  return children({ ...list, child, agendas });
}
