import { Anchor, Button, Group } from '@mantine/core';
import { IconCircleCheck, IconFileImport, IconHelpCircle, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ContactView } from '@contract/handover.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import classes from './contacts.module.css';
import { FingerprintWords } from './fingerprint-words.tsx';
import { contactsHeadingId, HandoverProblem } from './handover-problem.tsx';
import { useMayHere } from './use-may-here.ts';

/** The offices we exchange with, whether we know that they are who they say, and our own words to read aloud. */
export function ContactsSection() {
  const t = useT();
  const query = useOperationQuery('handover.contacts', {});
  return (
    <section className={classes.section} aria-labelledby={contactsHeadingId}>
      <div>
        <h2 id={contactsHeadingId} tabIndex={-1} className={classes.title}>
          {t('handover.contacts.title')}
        </h2>
        <p className={classes.quiet}>{t('handover.contacts.lead')}</p>
      </div>
      <Loaded query={query}>
        {({ own, contacts }) => (
          <>
            {contacts.length === 0 ? (
              <p className={classes.plain}>{t('handover.contacts.empty')}</p>
            ) : (
              <ul className={classes.contacts}>
                {contacts.map((contact) => (
                  <Contact key={contact.id} contact={contact} />
                ))}
              </ul>
            )}
            <Exchange />
            <div className={classes.own}>
              <p className={classes.strong}>{t('handover.own.title', { office: own.name })}</p>
              <p className={classes.quiet}>{t('handover.own.lead')}</p>
              <FingerprintWords
                label={t('handover.own.title', { office: own.name })}
                words={own.fingerprint.words}
              />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Contact({ contact }: { readonly contact: ContactView }) {
  const t = useT();
  const dates = useDates();
  const may = useMayHere();
  const { verifiedOn } = contact;
  const page = `/handover/contacts/${contact.id}`;
  return (
    <li className={classes.contact}>
      <div>
        <p className={classes.strong}>{contact.name}</p>
        <p className={classes.quiet}>
          {[t(`service.${contact.serviceType}`), contact.municipality]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      {verifiedOn === null ? (
        <p className={classes.state} data-verified="no">
          <IconHelpCircle size={18} aria-hidden />
          {t('handover.contact.notVerified', { date: dates.table(contact.addedOn) })}
        </p>
      ) : (
        <p className={classes.state} data-verified="yes">
          <IconCircleCheck size={18} aria-hidden />
          {t('handover.contact.verified', {
            name: contact.verifiedBy ?? '',
            date: dates.table(verifiedOn),
            how: contact.verifiedHow,
          })}
        </p>
      )}
      {verifiedOn === null && may('contact.write') ? (
        <Button
          component={Link}
          href={page}
          variant="default"
          aria-label={t('handover.contact.verifyNamed', { office: contact.name })}
        >
          {t('handover.contact.verify')}
        </Button>
      ) : (
        <Anchor
          component={Link}
          href={page}
          aria-label={t('handover.contact.showNamed', { office: contact.name })}
        >
          {t('handover.contact.show')}
        </Anchor>
      )}
    </li>
  );
}

/** Identity files, out and in. They hold no secret, but who sent them is only known when words are compared. */
function Exchange() {
  const t = useT();
  const may = useMayHere();
  const [, navigate] = useLocation();
  const exportOwn = useOperationCommand('handover.exportIdentity');
  const importTheirs = useOperationCommand('handover.importIdentity');
  const [said, setSaid] = useState('');
  const save = () =>
    exportOwn.mutate(
      {},
      { onSuccess: ({ saved }) => setSaid(saved ? t('handover.identity.saved') : '') },
    );
  const read = () =>
    importTheirs.mutate(
      {},
      {
        onSuccess: ({ contact }) => {
          if (contact !== null) navigate(`/handover/contacts/${contact.id}`);
        },
      },
    );
  return (
    <>
      {exportOwn.error !== null && (
        <HandoverProblem title={t('handover.identity.notSaved')} error={exportOwn.error} />
      )}
      {importTheirs.error !== null && (
        <HandoverProblem title={t('handover.identity.notRead')} error={importTheirs.error} />
      )}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconKey size={20} aria-hidden />}
          loading={exportOwn.isPending}
          onClick={save}
        >
          {t('handover.identity.save')}
        </Button>
        {may('contact.write') && (
          <Button
            variant="default"
            leftSection={<IconFileImport size={20} aria-hidden />}
            loading={importTheirs.isPending}
            onClick={read}
          >
            {t('handover.identity.read')}
          </Button>
        )}
      </Group>
      <p role="status" className={classes.said}>
        {said}
      </p>
    </>
  );
}
