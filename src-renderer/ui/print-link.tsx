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
  /** Says which one, where several stand on a page. */
  readonly of?: string;
}

/** The way to a document on paper; not there for whoever may not print. */
export function PrintLink({ childId, child, document, of }: PrintLinkProps) {
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
      aria-label={of === undefined ? undefined : t('print.linkOf', { of })}
    >
      {t('print.link')}
    </Button>
  );
}
