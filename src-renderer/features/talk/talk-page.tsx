import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { Link, Redirect, useParams } from 'wouter';
import { talkKinds } from '@domain/talk/talk-terms.ts';
import type { TalkKind } from '@domain/talk/talk-terms.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { DangerFirst } from '../../ui/danger-first.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { InternalBanner } from './internal-banner.tsx';
import { TalkForm } from './talk-form.tsx';
import { TalkList } from './talk-list.tsx';
import { talkPoints } from './talk-points.ts';
import classes from './talk.module.css';

/** One kind of talk: what to think of before it, the note of it, and the earlier ones. */
export default function TalkPage({ childId }: { readonly childId: string }) {
  const { kind: asked } = useParams<{ kind: string }>();
  const kind = talkKinds.find((one) => one === asked);
  const child = useOperationQuery('child.get', { childId });
  if (kind === undefined) return <Redirect to={`/children/${childId}/talks`} replace />;
  return (
    <Loaded query={child}>
      {(read) => <Page key={kind} childId={childId} kind={kind} child={read} />}
    </Loaded>
  );
}

interface PageProps {
  readonly childId: string;
  readonly kind: TalkKind;
  readonly child: OutputOf<'child.get'>;
}

function Page({ childId, kind, child }: PageProps) {
  const t = useT();
  const may = useMay(child.summary);
  const list = useOperationQuery('talk.list', { childId }, { enabled: may('observation.read') });
  const guide = useOperationQuery('guide.ofChild', { childId });
  const [kept, setKept] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const talks = (list.data?.talks ?? []).filter(({ talk }) => talk.kind === kind);
  const isSuspected =
    kind === 'guardians' && guide.data?.steps.some(({ because }) => because === 'suspicion');
  const names = [
    child.fields.givenName,
    child.fields.familyName,
    ...child.fields.guardians.map(({ name }) => name),
  ];
  return (
    <div className={classes.page}>
      <PageHeader title={t(`talk.title.${kind}`)} lead={t(`talk.lead.${kind}`)} />
      {isSuspected === true && (
        <DangerFirst>
          <p className={classes.plain}>{t('talk.suspicion')}</p>
          <Button color="danger" component={Link} href={`/children/${childId}/report`}>
            {t('talk.toReport')}
          </Button>
        </DangerFirst>
      )}
      <InternalBanner />
      <Fold title={t('talk.before')}>
        <ul className={classes.points}>
          {talkPoints[kind].map((point) => (
            <li key={point}>{t(`talk.point.${kind}.${point}`)}</li>
          ))}
        </ul>
      </Fold>
      {may('observation.write') && (
        <TalkForm
          key={kept}
          childId={childId}
          kind={kind}
          names={names}
          onKept={() => {
            setKept((count) => count + 1);
            notifications.show({ message: t('talk.kept') });
            heading.current?.focus();
          }}
        />
      )}
      <section aria-labelledby="talks-before" className={classes.before}>
        <h2 id="talks-before" ref={heading} tabIndex={-1} className={classes.heading}>
          {talks.length === 0 ? t('talk.none') : t('talk.earlier')}
        </h2>
        <TalkList talks={talks} />
      </section>
    </div>
  );
}
