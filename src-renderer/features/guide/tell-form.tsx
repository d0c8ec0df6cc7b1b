import { Button } from '@mantine/core';
import type { DeadlineView } from '@contract/deadline.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './guide.module.css';

interface TellFormProps {
  readonly childId: string;
  readonly kind: DeadlineView['kind'];
  /** The day that is proposed. */
  readonly dueOn: LocalDate;
  readonly openerId: string;
  readonly onClose: () => void;
  readonly onTold: () => void;
}

interface Telling {
  readonly dueOn: LocalDate | null;
  readonly toldOn: LocalDate | null;
}

/** Where unfinished writing about what the family was told is kept. */
export function tellingKey(childId: string, kind: DeadlineView['kind']): string {
  return `deadline/${childId}/${kind}`;
}

/** The family was told another day, or on another day. What is told last counts. */
export function TellForm({ childId, kind, dueOn, openerId, onClose, onTold }: TellFormProps) {
  const t = useT();
  const { today } = useDates();
  const opened = useFocusInto<HTMLDivElement>(openerId);
  const initial: Telling = { dueOn, toldOn: today };
  const form = useOperationForm('deadline.tell', {
    initial,
    draftKey: tellingKey(childId, kind),
    toInput: (values) => ({
      childId,
      kind,
      dueOn: values.dueOn ?? '',
      toldOn: values.toldOn ?? '',
    }),
    mend: {
      dueOn: t('deadline.mend.dueOn'),
      toldOn: t('deadline.mend.toldOn'),
    },
    onDone: onTold,
  });
  return (
    <div ref={opened}>
      <OperationFormView
        form={form}
        submitLabel={t('deadline.tellThis')}
        secondary={
          <Button variant="subtle" onClick={() => void form.reset().then(onClose)}>
            {t('deadline.close')}
          </Button>
        }
      >
        <div className={classes.row}>
          <DateField
            path="dueOn"
            label={t('deadline.dueOn')}
            value={form.values.dueOn}
            onChange={(day) => form.set('dueOn', day)}
            required
          />
          <DateField
            path="toldOn"
            label={t('deadline.toldOn')}
            value={form.values.toldOn}
            onChange={(day) => form.set('toldOn', day)}
            required
          />
        </div>
      </OperationFormView>
    </div>
  );
}
