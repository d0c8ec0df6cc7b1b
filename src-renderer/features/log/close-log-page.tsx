import { useLocation } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { CloseLogForm } from './close-log-form.tsx';
import classes from './log.module.css';
import { LogStory } from './log-story.tsx';

/** Where a log is ended, with its story below. */
export default function CloseLogPage({ childId }: { readonly childId: string }) {
  const measures = useOperationQuery('measure.list', { childId });
  const [, go] = useLocation();
  const toLog = () => go(`/children/${childId}/log`);
  return (
    <>
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
      <div className={classes.below}>
        <LogStory childId={childId} />
      </div>
    </>
  );
}
