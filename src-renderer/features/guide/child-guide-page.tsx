import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { MovingRules } from '../../ui/moving-rules.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useGuideWords } from '../../ui/use-guide-words.ts';
import { DeadlinesSection } from './deadlines-section.tsx';
import { GuideHead } from './guide-head.tsx';
import { GuideLevels } from './guide-levels.tsx';
import classes from './guide.module.css';

/** The whole guide for one child: what is done, what comes next, and which deadlines run. */
export default function ChildGuidePage({ childId }: { readonly childId: string }) {
  const t = useT();
  const words = useGuideWords();
  const standing = useOperationQuery('guide.ofChild', { childId });
  const guide = useOperationQuery('guide.get', { id: null });
  return (
    <Loaded query={guide}>
      {(read) => (
        <div className={classes.page}>
          <PageHeader title={words(read.guide.title)} lead={t('guide.lead')} />
          <Loaded query={standing}>
            {({ level, steps, hints, roundOn }) => (
              <>
                <GuideHead guide={read.guide} />
                <DeadlinesSection childId={childId} />
                <GuideLevels guide={read.guide} child={{ childId, level, steps, roundOn }} />
                <MovingRules level={level} hints={hints} />
              </>
            )}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}
