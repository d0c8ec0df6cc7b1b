import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck } from '@tabler/icons-react';
import { Link, useParams } from 'wouter';
import type { ContactView } from '@contract/handover.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { TextField } from '../../ui/fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './contacts.module.css';
import { FingerprintWords } from './fingerprint-words.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import { useMayHere } from './use-may-here.ts';

/** Two people compare words by voice, so that both offices know whose keys they have. */
export default function VerifyPage() {
  const { contactId = '' } = useParams<{ contactId: string }>();
  const t = useT();
  const query = useOperationQuery('handover.contacts', {});
  return (
    <Loaded query={query}>
      {({ own, contacts }) => {
        const contact = contacts.find(({ id }) => id === contactId);
        return contact === undefined ? (
          <>
            <PageHeader title={t('handover.verify.unknown')} />
            <BackToHandover />
          </>
        ) : (
          <Verify own={own} contact={contact} />
        );
      }}
    </Loaded>
  );
}

function BackToHandover() {
  const t = useT();
  return (
    <Anchor component={Link} href="/handover" className={classes.back}>
      <IconArrowLeft size={18} aria-hidden />
      {t('handover.back')}
    </Anchor>
  );
}

interface VerifyProps {
  readonly own: OutputOf<'handover.contacts'>['own'];
  readonly contact: ContactView;
}

function Verify({ own, contact }: VerifyProps) {
  const t = useT();
  const dates = useDates();
  const may = useMayHere();
  const { name, verifiedOn } = contact;
  return (
    <>
      <BackToHandover />
      <PageHeader
        title={verifiedOn === null ? t('handover.verify.title', { office: name }) : name}
        lead={
          verifiedOn === null
            ? t('handover.verify.lead')
            : t('handover.contact.verified', {
                name: contact.verifiedBy ?? '',
                date: dates.table(verifiedOn),
                how: contact.verifiedHow,
              })
        }
      />
      <div className={classes.page}>
        {verifiedOn !== null && <Verified office={name} />}
        <FormSection title={t('handover.verify.call.title')} lead={t('handover.verify.call')}>
          <div className={classes.pair}>
            <div className={classes.sheet}>
              <p className={classes.strong}>{t('handover.verify.theirs', { office: name })}</p>
              <p className={classes.quiet}>{t('handover.verify.theyRead')}</p>
              <FingerprintWords
                large
                label={t('handover.verify.theirs', { office: name })}
                words={contact.fingerprint.words}
              />
            </div>
            <div className={classes.sheet}>
              <p className={classes.strong}>{t('handover.own.title', { office: own.name })}</p>
              <p className={classes.quiet}>{t('handover.verify.youRead')}</p>
              <FingerprintWords
                large
                label={t('handover.own.title', { office: own.name })}
                words={own.fingerprint.words}
              />
            </div>
          </div>
        </FormSection>
        {verifiedOn === null && may('contact.write') && (
          <FormSection title={t('handover.verify.same.title')}>
            <HowForm contact={contact} />
          </FormSection>
        )}
        <Fold title={t('handover.differ.title')}>
          <p className={classes.plain}>{t('handover.differ.first')}</p>
          <ol className={classes.causes}>
            <li>{t('handover.differ.misread')}</li>
            <li>{t('handover.differ.oldFile')}</li>
            <li>{t('handover.differ.swapped')}</li>
          </ol>
        </Fold>
      </div>
    </>
  );
}

function Verified({ office }: { readonly office: string }) {
  const t = useT();
  const words = useFocusWhenLost<HTMLParagraphElement>();
  return (
    <p ref={words} tabIndex={-1} className={classes.state} data-verified="yes">
      <IconCircleCheck size={20} aria-hidden />
      {t('handover.verify.done', { office })}
    </p>
  );
}

function HowForm({ contact }: { readonly contact: ContactView }) {
  const t = useT();
  const form = useOperationForm('handover.verifyContact', {
    initial: { how: '' },
    toInput: ({ how }) => ({ contactId: contact.id, how }),
    mend: { how: t('handover.verify.mend.how') },
    draftKey: `verifyContact/${contact.id}`,
    onDone: () => undefined,
  });
  return (
    <OperationFormView
      form={form}
      submitLabel={t('handover.verify.submit')}
      secondary={
        <Button component={Link} href="/handover" variant="subtle">
          {t('handover.verify.later')}
        </Button>
      }
    >
      <TextField
        path="how"
        label={t('handover.verify.how')}
        help={t('handover.verify.howHelp')}
        value={form.values.how}
        onChange={(how) => form.set('how', how)}
        maxLength={200}
      />
    </OperationFormView>
  );
}
