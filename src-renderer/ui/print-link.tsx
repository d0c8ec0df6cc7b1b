import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../i18n/use-t.ts';
import { useMay } from './use-may.ts';

interface PrintLinkProps {
  readonly childId: string;
  readonly child: Pick<ChildSummary, 'relation' | 'logStatus' | 'holderIsElsewhere'>;
  /** What follows `print/` in the address: `log`, `minutes/<id>`. */
  readonly document: string;
  /** What is printed, in the middle of a sentence: «sjekklisten». */
  readonly of?: string;
  /** One of several in a list: which one is said to whoever listens alone. */
  readonly short?: boolean;
}

/** The way to a document on paper; not there for whoever may not print. */
export function PrintLink({ childId, child, document, of, short = false }: PrintLinkProps) {
  const t = useT();
  const may = useMay(child);
  if (!may('document.print')) return null;
  return (
    <Button
      component={Link}
      href={`/children/${childId}/print/${document}`}
      variant="subtle"
      size="compact-md"
      leftSection={<IconPrinter size={18} aria-hidden />}
      aria-label={short && of !== undefined ? t('print.linkOf', { of }) : undefined}
    >
      {short || of === undefined ? t('print.link') : t('print.linkOf', { of })}
    </Button>
  );
}
