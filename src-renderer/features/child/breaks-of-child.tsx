import type { BreakView } from '@contract/follow-up.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../../i18n/use-t.ts';
import { BreakList } from '../../ui/break-list.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import classes from './summary.module.css';
import { fullName } from './full-name.ts';

interface BreaksOfChildProps {
  readonly child: ChildSummary;
  readonly breaks: readonly BreakView[];
}

/** What has stopped for this child; nothing at all while nothing has. */
export function BreaksOfChild({ child, breaks }: BreaksOfChildProps) {
  const t = useT();
  if (breaks.length === 0) return null;
  return (
    <FormSection title={t('breakRule.title')}>
      <div className={classes.breaks}>
        <BreakList childId={child.id} childName={fullName(child)} breaks={breaks} />
      </div>
    </FormSection>
  );
}
