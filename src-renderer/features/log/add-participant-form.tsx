import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { serviceTypes } from '@domain/office/service-type.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, SelectField, TextField } from '../../ui/fields.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './log.module.css';
import { WhatMayBeRead } from './onboarding-note.tsx';

interface Joining {
  readonly who: 'colleague' | 'other';
  readonly userId: string;
  readonly name: string;
  readonly serviceType: ServiceType | '';
  readonly roleTitle: string;
  readonly phone: string;
  readonly from: LocalDate | null;
}

interface AddParticipantFormProps {
  readonly childId: string;
  /** Those who take part already are not offered again. */
  readonly participants: OutputOf<'log.participants'>['participants'];
  readonly onClose: () => void;
  readonly onJoined: (who: Joined) => void;
}

/** Who has just joined: what to tell them depends on where they come from. */
export interface Joined {
  readonly name: string;
  readonly serviceType: ServiceType;
  readonly isColleague: boolean;
}

/** Takes somebody into the log: a colleague here, or somebody from a service that a consent covers. */
export function AddParticipantForm(props: AddParticipantFormProps) {
  const office = useOperationQuery('office.get', {});
  const users = useOperationQuery('office.users', {});
  return (
    <Loaded query={office}>
      {({ serviceType }) => (
        <Loaded query={users}>
          {(found) => (
            <Fields
              {...props}
              ownService={serviceType}
              colleagues={found.users.filter(
                ({ id, status }) =>
                  status === 'active' && !props.participants.some(({ userId }) => userId === id),
              )}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface FieldsProps extends AddParticipantFormProps {
  readonly ownService: ServiceType;
  readonly colleagues: OutputOf<'office.users'>['users'];
}

function Fields({ childId, onClose, onJoined, ownService, colleagues }: FieldsProps) {
  const t = useT();
  const { today } = useDates();
  const opened = useFocusInto<HTMLDivElement>('add-participant');
  const initial: Joining = {
    who: 'other',
    userId: '',
    name: '',
    serviceType: '',
    roleTitle: '',
    phone: '',
    from: today,
  };
  const form = useOperationForm('log.addParticipant', {
    initial,
    toInput: ({ who, userId, name, serviceType, roleTitle, phone, from }) => {
      const colleague = colleagues.find(({ id }) => id === userId);
      const common = { childId, roleTitle, from: from ?? '' };
      return who === 'colleague'
        ? {
            ...common,
            userId: colleague?.id ?? '',
            name: colleague?.name ?? '-',
            phone: colleague?.phone ?? '',
            serviceType: ownService,
          }
        : {
            ...common,
            userId: null,
            name,
            phone,
            serviceType: serviceType === '' ? unanswered : serviceType,
          };
    },
    mend: {
      name: t('log.participants.mend.name'),
      userId: t('log.participants.mend.colleague'),
      serviceType: t('log.participants.mend.service'),
    },
    draftKey: `logParticipant/${childId}`,
    onDone: (_, { who, userId, name, serviceType }) => {
      const isColleague = who === 'colleague';
      onJoined({
        name: isColleague ? (colleagues.find(({ id }) => id === userId)?.name ?? '') : name,
        serviceType: isColleague || serviceType === '' ? ownService : serviceType,
        isColleague,
      });
    },
  });
  const { values, set } = form;
  const refusedService =
    form.error?.code === 'consentMissing' && values.who === 'other' && values.serviceType !== ''
      ? values.serviceType
      : null;
  return (
    <div ref={opened} className={classes.inPlace}>
      <OperationFormView
        form={form}
        submitLabel={t('log.participants.submit')}
        secondary={
          <Button variant="subtle" onClick={onClose}>
            {t('log.participants.leave')}
          </Button>
        }
      >
        {refusedService !== null && (
          <div className={classes.notice}>
            <p>
              {t('log.participants.consentMissing', { service: t(`service.${refusedService}`) })}
            </p>
            <Anchor component={Link} href={`/children/${childId}/consent`}>
              {t('log.participants.toConsent')}
            </Anchor>
          </div>
        )}
        {colleagues.length > 0 && (
          <ChoiceField
            path="who"
            label={t('log.participants.who')}
            value={values.who}
            onChange={(who) => who !== null && set('who', who)}
            choices={[
              {
                value: 'other',
                label: t('log.participants.who.other'),
                help: t('log.participants.who.otherHelp'),
              },
              { value: 'colleague', label: t('log.participants.who.colleague') },
            ]}
          />
        )}
        {values.who === 'colleague' ? (
          <SelectField
            path="userId"
            label={t('log.participants.colleague')}
            value={values.userId}
            onChange={(userId) => set('userId', userId)}
            choices={[
              { value: '', label: t('log.participants.choose') },
              ...colleagues.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
          />
        ) : (
          <>
            <TextField
              path="name"
              label={t('log.participants.name')}
              value={values.name}
              onChange={(name) => set('name', name)}
            />
            <SelectField
              path="serviceType"
              label={t('log.participants.service')}
              value={values.serviceType}
              onChange={(serviceType) => set('serviceType', serviceType)}
              choices={[
                { value: '' as const, label: t('log.participants.choose') },
                ...serviceTypes.map((value) => ({ value, label: t(`service.${value}`) })),
              ]}
            />
            {values.serviceType !== '' && refusedService === null && (
              <WhatMayBeRead childId={childId} service={values.serviceType} isColleague={false} />
            )}
            <TextField
              path="phone"
              inputMode="tel"
              label={t('log.participants.phone')}
              value={values.phone}
              onChange={(phone) => set('phone', phone)}
            />
          </>
        )}
        <TextField
          path="roleTitle"
          label={t('log.participants.roleTitle')}
          help={t('log.participants.roleTitleHelp')}
          value={values.roleTitle}
          onChange={(roleTitle) => set('roleTitle', roleTitle)}
        />
        <DateField
          path="from"
          label={t('log.participants.from')}
          value={values.from}
          onChange={(from) => set('from', from)}
        />
      </OperationFormView>
    </div>
  );
}
