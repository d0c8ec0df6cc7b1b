import { Button, Group } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { InputOf } from '@contract/index.ts';
import { api } from '../../api/client.ts';
import { asOperationError } from '../../api/operation-error.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { useT } from '../../i18n/use-t.ts';
import { bytesOf } from '../../ui/bytes-of.ts';
import { errorWords } from '../../ui/error-words.ts';
import { SelectField } from '../../ui/fields.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PdfViewer } from '../../ui/pdf/pdf-viewer.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './print.module.css';

type Found =
  | { readonly locale: Language; readonly bytes: Uint8Array }
  | { readonly locale: Language; readonly error: OperationError };

/** A blank log on paper for whoever needs one. Its code is made when it is printed, and registered for a child later. */
export default function BlankLogPage() {
  const t = useT();
  const { language } = useLanguage();
  const [locale, setLocale] = useState(language);
  const [code, setCode] = useState<string | null>(null);
  const print = useOperationCommand('paper.printBlank');
  const blank = useBlank(locale);
  const make = (way: InputOf<'paper.printBlank'>['way']) =>
    print.mutate({ locale, way }, { onSuccess: ({ code: made }) => setCode(made) });
  return (
    <>
      <PageHeader
        title={t('print.title.blank')}
        lead={t('print.blank.lead')}
        actions={
          <Group gap="sm">
            <Button
              variant="default"
              leftSection={<IconDeviceFloppy size={20} aria-hidden />}
              loading={print.isPending}
              onClick={() => make('file')}
            >
              {t('print.save')}
            </Button>
            <Button
              leftSection={<IconPrinter size={20} aria-hidden />}
              loading={print.isPending}
              onClick={() => make('printer')}
            >
              {t('print.toPrinter')}
            </Button>
          </Group>
        }
      />
      <div className={classes.page}>
        {print.error !== null && (
          <ProblemNotice
            title={t('print.refused')}
            words={errorWords(print.error, t)}
            code={print.error.incidentId}
          />
        )}
        <p role="status" className={classes.made}>
          {code !== null && (
            <>
              {t('print.blank.made')} <span className={classes.code}>{code}</span>{' '}
              {t('print.blank.next')}
            </>
          )}
        </p>
        <div className={classes.language}>
          <SelectField
            path="locale"
            label={t('print.language')}
            value={locale}
            onChange={setLocale}
            choices={languages.map((value) => ({ value, label: t(`print.language.${value}`) }))}
          />
        </div>
        {blank === null && <Loading />}
        {blank !== null && 'error' in blank && (
          <ProblemNotice
            title={t('print.refused')}
            words={errorWords(blank.error, t)}
            code={blank.error.incidentId}
          />
        )}
        {blank !== null && 'bytes' in blank && (
          <PdfViewer bytes={blank.bytes} label={t('print.title.blank')} />
        )}
      </div>
    </>
  );
}

function useBlank(locale: Language): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isLeft = false;
    api.paper.previewBlank({ locale }).then(
      ({ pdfBase64 }) => {
        if (!isLeft) setFound({ locale, bytes: bytesOf(pdfBase64) });
      },
      (thrown: unknown) => {
        if (!isLeft) setFound({ locale, error: asOperationError(thrown) });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [locale]);
  return found?.locale === locale ? found : null;
}
