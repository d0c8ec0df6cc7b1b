import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { LevelDecision } from '@domain/level/decision.ts';
import { useT } from '../../i18n/use-t.ts';
import type { DecisionNeeds, DecisionStanding } from './decision-needs.ts';
import classes from './level.module.css';

interface DecisionDetailProps {
  readonly decision: LevelDecision;
  readonly needs: DecisionNeeds;
  readonly standing: DecisionStanding;
}

function Need({ met, words }: { readonly met: boolean; readonly words: string }) {
  const Icon = met ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={classes.need} data-met={met || undefined}>
      <Icon size={18} aria-hidden />
      {words}
    </span>
  );
}

/** What one of the four choices means, and what it needs before it can be chosen. */
export function DecisionDetail({ decision, needs, standing }: DecisionDetailProps) {
  const t = useT();
  return (
    <>
      <span>{t(`level.means.${decision}`)}</span>
      {needs.isHere && <strong>{t('level.here')}</strong>}
      {needs.consentAndHolderFirst && (
        <>
          <Need
            met={standing.hasConsent}
            words={
              standing.hasConsent ? t('level.needs.has.consent') : t('level.needs.lacks.consent')
            }
          />
          <Need
            met={standing.hasHolder}
            words={standing.hasHolder ? t('level.needs.has.holder') : t('level.needs.lacks.holder')}
          />
        </>
      )}
      {!needs.consentAndHolderFirst && !needs.isHere && (
        <span>
          {decision === 'close' || standing.logIsShared
            ? t('level.needs.nothing')
            : t('level.needs.later')}
        </span>
      )}
    </>
  );
}
