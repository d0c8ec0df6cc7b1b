import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AnsweredPackage } from './answered-package.tsx';
import type { PackageAnswer } from './answered-package.tsx';
import classes from './handover.module.css';
import { PackagePreview } from './package-preview.tsx';
import { PackageStory } from './package-story.tsx';

/** One package: looked at and answered while it waits, and what became of it afterwards. */
export default function PackagePage() {
  const { packageId = '' } = useParams<{ packageId: string }>();
  const t = useT();
  const ledger = useOperationQuery('handover.packages', {});
  // Kept above what is read: an answered package is no longer there to be looked at.
  const [answer, setAnswer] = useState<PackageAnswer | null>(null);
  return (
    <>
      <Anchor component={Link} href="/handover" className={classes.back}>
        <IconArrowLeft size={18} aria-hidden />
        {t('handover.back')}
      </Anchor>
      {answer !== null ? (
        <AnsweredPackage answer={answer} />
      ) : (
        <Loaded query={ledger}>
          {({ packages }) => {
            const pack = packages.find(({ id }) => id === packageId);
            if (pack === undefined) return <PageHeader title={t('handover.package.unknown')} />;
            return pack.status === 'received' ? (
              <PackagePreview packageId={pack.id} onAnswered={setAnswer} />
            ) : (
              <PackageStory pack={pack} />
            );
          }}
        </Loaded>
      )}
    </>
  );
}
