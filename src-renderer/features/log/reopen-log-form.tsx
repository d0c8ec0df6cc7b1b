import { Button } from '@mantine/core';
import type { LogOrigin } from '@domain/case/log-status-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceField, LongTextField, SelectField } from '../../ui/fields.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { OriginField } from '../../ui/origin-field.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useColleagueChoices, useColleagues } from '../../ui/use-colleagues.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';

const openLevels = ['1', '2', '3'] as const;
type OpenLevel = (typeof openLevels)[number];
const levelOf = { '1': 1, '2': 2, '3': 3 } as const;

interface Reopening {
  readonly reason: string;
  readonly childHeard: string;
  readonly level: OpenLevel | null;
  readonly holderUserId: string;
  readonly origin: LogOrigin | null;
}

const initial: Reopening = {
  reason: '',
  childHeard: '',
  level: null,
  holderUserId: '',
  origin: null,
};

interface ReopenLogFormProps {
  readonly childId: string;
  readonly onLeave: () => void;
  readonly onReopened: () => void;
}

/** Why, at which level, who asked, and who has the baton from now on. */
export function ReopenLogForm({ childId, onLeave, onReopened }: ReopenLogFormProps) {
  const t = useT();
  const choices = useColleagueChoices(useColleagues() ?? []);
  const form = useOperationForm('log.reopen', {
    initial,
    toInput: ({ level, origin, ...values }) => ({
      childId,
      ...values,
      level: level === null ? unanswered : levelOf[level],
      origin: origin ?? unanswered,
    }),
    mend: {
      reason: t('log.reopen.mend.reason'),
      level: t('log.reopen.mend.level'),
      holderUserId: t('log.reopen.mend.holder'),
      origin: t('log.mend.origin'),
    },
    draftKey: `logReopen/${childId}`,
    onDone: onReopened,
  });
  const { values, set } = form;
  return (
    <div className={classes.panel}>
      <OperationFormView
        form={form}
        submitLabel={t('log.reopen.submit')}
        secondary={
          <Button variant="subtle" onClick={onLeave}>
            {t('log.reopen.leave')}
          </Button>
        }
      >
        <LongTextField
          path="reason"
          label={t('log.reopen.reason')}
          help={t('log.reopen.reasonHelp')}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
        <LongTextField
          path="childHeard"
          label={t('log.reopen.childHeard')}
          minRows={2}
          value={values.childHeard}
          onChange={(childHeard) => set('childHeard', childHeard)}
        />
        <ChoiceField
          path="level"
          label={t('log.reopen.level')}
          value={values.level}
          onChange={(level) => set('level', level)}
          choices={openLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
        <OriginField value={values.origin} onChange={(origin) => set('origin', origin)} />
        <SelectField
          path="holderUserId"
          label={t('log.reopen.holder')}
          value={values.holderUserId}
          onChange={(holderUserId) => set('holderUserId', holderUserId)}
          choices={choices}
        />
        <NotTheRole />
      </OperationFormView>
    </div>
  );
}
