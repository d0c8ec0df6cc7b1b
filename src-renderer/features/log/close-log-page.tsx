import { useLocation } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { CloseLogForm } from './close-log-form.tsx';

/** Where a log is ended. */
export default function CloseLogPage({ childId }: { readonly childId: string }) {
  const measures = useOperationQuery('measure.list', { childId });
  const [, go] = useLocation();
  const toLog = () => go(`/children/${childId}/log`);
  return (
    <Loaded query={measures}>
      {({ measures: all }) => (
        <CloseLogForm
          childId={childId}
          activeMeasures={all.filter(({ status }) => status === 'active')}
          onLeave={toLog}
          onClosed={toLog}
        />
      )}
    </Loaded>
  );
}
