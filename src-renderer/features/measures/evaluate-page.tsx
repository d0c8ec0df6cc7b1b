import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { hasLine } from '@domain/measure/line-of-measure.ts';
import { useT } from '../../i18n/use-t.ts';
import { SmallEffectLine } from '../../ui/effect-line.tsx';
import { useWaitingDraft } from '../../ui/use-waiting-draft.ts';
import { EvaluateForm, evaluationDraftKey } from './evaluate-form.tsx';
import { MeasureFrame } from './measure-frame.tsx';
import type { FoundMeasure } from './measure-frame.tsx';
import { lineOfChain } from '@domain/measure/line-of-measure.ts';
import { Responsible } from './measure-table.tsx';
import classes from './measures.module.css';

/** Where a measure is evaluated, at the table with those it concerns. */
export default function EvaluatePage({ childId }: { readonly childId: string }) {
  const t = useT();
  return (
    <MeasureFrame childId={childId} title={t('measures.evaluate.title')}>
      {(found) => <Evaluation {...found} />}
    </MeasureFrame>
  );
}

function Evaluation(found: FoundMeasure) {
  const t = useT();
  const { childId, view, all, mayEvaluate } = found;
  const line = lineOfChain(view, all);
  // What was being written when somebody else ended the measure stays in sight, and comes back from its draft.
  const [wasActive] = useState(view.status === 'active');
  const hasDraft = useWaitingDraft(evaluationDraftKey(childId, view.id));
  return (
    <>
      <div className={classes.about}>
        <h2 className={classes.attentionTitle}>{view.measure.what}</h2>
        <Responsible name={view.measure.responsible} />
        {hasLine(line) && <SmallEffectLine line={line} />}
        <Anchor component={Link} href={`/children/${childId}/measures/${view.id}`}>
          {t('measures.one.open')}
        </Anchor>
      </div>
      {!wasActive && <p className={classes.notice}>{t('measures.evaluate.ended')}</p>}
      {mayEvaluate && (wasActive || hasDraft) && <EvaluateForm {...found} />}
    </>
  );
}
