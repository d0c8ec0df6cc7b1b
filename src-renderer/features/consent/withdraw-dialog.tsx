import { Button, Modal, Stack } from '@mantine/core';
import { consentManners } from '@domain/consent/consent-terms.ts';
import type { ConsentManner } from '@domain/consent/consent-terms.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useIntl } from 'react-intl';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './consent.module.css';
import { useListWords } from '../../ui/use-list-words.ts';
import type { WithdrawalEffects } from './withdrawal-effects.ts';

interface WithdrawFormProps {
  readonly childId: string;
  readonly consentId: string;
  readonly effects: WithdrawalEffects;
  readonly activeMeasures: number;
  /** Whoever is on, as the one who took the message. */
  readonly receivedBy: string;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
}

interface WithdrawValues {
  readonly withdrawnOn: LocalDate | null;
  readonly manner: ConsentManner | null;
  readonly receivedBy: string;
  readonly consequence: string;
}

/** Shows what happens when a consent is withdrawn, before it is done. Never met with a warning or a threat. */
export function WithdrawDialog(props: WithdrawFormProps) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('consent.withdraw.title')}
      size="lg"
      classNames={{ title: classes.dialogTitle }}
      closeButtonProps={{ 'aria-label': t('consent.close') }}
    >
      <WithdrawForm {...props} />
    </Modal>
  );
}

function WithdrawForm(props: WithdrawFormProps) {
  const { childId, consentId, effects, activeMeasures, receivedBy, onClose, onWithdrawn } = props;
  const t = useT();
  const dates = useDates();
  const intl = useIntl();
  const listWords = useListWords();
  const form = useOperationForm('consent.withdraw', {
    initial: {
      withdrawnOn: dates.today,
      manner: 'oral',
      receivedBy,
      consequence: '',
    } as WithdrawValues,
    draftKey: `withdraw/${childId}/${consentId}`,
    toInput: (values: WithdrawValues) => ({
      childId,
      consentId,
      withdrawnOn: values.withdrawnOn ?? '',
      manner: values.manner ?? 'oral',
      receivedBy: values.receivedBy,
      consequence: values.consequence,
    }),
    onDone: onWithdrawn,
  });
  const { values, set } = form;
  return (
    <OperationFormView
      form={form}
      submitLabel={t('consent.withdraw.submit')}
      secondary={
        <Button variant="subtle" onClick={onClose}>
          {t('consent.withdraw.keep')}
        </Button>
      }
    >
      <Stack gap="sm">
        <p className={classes.plain}>{t('consent.withdraw.lead')}</p>
        <ul className={classes.effects}>
          <li>{t('consent.effect.atOnce')}</li>
          {effects.log === 'pauses' && <li>{t('consent.effect.logPauses')}</li>}
          {effects.log === 'goesOn' && <li>{t('consent.effect.logGoesOn')}</li>}
          {effects.servicesWithout.length > 0 && (
            <li>
              {t('consent.effect.services', {
                services: listWords(
                  effects.servicesWithout.map((service) => t(`service.${service}`)),
                ),
              })}
            </li>
          )}
          {effects.participantsLeaving.length > 0 && (
            <li>
              {t('consent.effect.participants', {
                names: intl.formatList(effects.participantsLeaving, { type: 'conjunction' }),
              })}
            </li>
          )}
          {activeMeasures > 0 && <li>{t('consent.effect.measures', { count: activeMeasures })}</li>}
          <li>{t('consent.effect.nothingDeleted')}</li>
        </ul>
      </Stack>
      <DateField
        path="withdrawnOn"
        label={t('consent.withdraw.on')}
        value={values.withdrawnOn}
        onChange={(day) => set('withdrawnOn', day)}
        required
      />
      <ChoiceField
        path="manner"
        label={t('consent.withdraw.manner')}
        value={values.manner}
        onChange={(manner) => set('manner', manner)}
        choices={consentManners.map((manner) => ({ value: manner, label: t(`manner.${manner}`) }))}
      />
      <TextField
        path="receivedBy"
        label={t('consent.withdraw.receivedBy')}
        value={values.receivedBy}
        onChange={(text) => set('receivedBy', text)}
      />
      <LongTextField
        path="consequence"
        label={t('consent.withdraw.consequence')}
        value={values.consequence}
        onChange={(text) => set('consequence', text)}
      />
    </OperationFormView>
  );
}
