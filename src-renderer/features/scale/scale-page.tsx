import { Button, Group, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowRight, IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { useWaitingDraft } from '../../ui/use-waiting-draft.ts';
import { ScaleForm } from './scale-form.tsx';
import { ScaleHistory } from './scale-history.tsx';
import { emptyScale, newestOfEach } from './scale-values.ts';
import type { ScaleValues } from './scale-values.ts';
import classes from './scale.module.css';

/** The concern scales for one child: answer one, and see in words how it has been over time. */
export default function ScalePage({ childId }: { readonly childId: string }) {
  const t = useT();
  const dates = useDates();
  const { language } = useLanguage();
  const offerUndo = useUndo();
  const instruments = useOperationQuery('scale.instruments', {});
  const list = useOperationQuery('scale.list', { childId });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [start, setStart] = useState<ScaleValues | null>(null);
  const [closed, setClosed] = useState(false);
  const all = instruments.data?.instruments ?? [];
  const offered = newestOfEach(all);
  const instrument = offered.find((one) => one.id === chosenId) ?? offered[0];
  const hasDraft = useWaitingDraft(
    instrument === undefined ? null : `scale/${childId}/${instrument.id}`,
  );

  const assessments = list.data?.assessments ?? [];
  const assessing =
    start !== null || (!closed && (hasDraft || (list.isSuccess && assessments.length === 0)));
  const open = (values: ScaleValues) => {
    setStart(values);
    setClosed(false);
  };
  const close = () => {
    setStart(null);
    setClosed(true);
  };

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('scale.title')}
        lead={t('scale.lead')}
        actions={
          !assessing &&
          instrument !== undefined && (
            <Button
              leftSection={<IconPencilPlus size={18} aria-hidden />}
              onClick={() => open(emptyScale(dates.today))}
            >
              {t('scale.assess')}
            </Button>
          )
        }
      />
      {instruments.isSuccess && instrument === undefined && (
        <EmptyState drawing="notebook">{t('scale.none')}</EmptyState>
      )}
      {assessing && instrument !== undefined && (
        <>
          {offered.length > 1 && (
            <SegmentedControl
              maw="44rem"
              aria-label={t('scale.which')}
              value={instrument.id}
              onChange={setChosenId}
              data={offered.map((one) => ({ value: one.id, label: one.title[language] }))}
            />
          )}
          <ScaleForm
            key={`${instrument.id}/${instrument.version}`}
            childId={childId}
            instrument={instrument}
            initial={start ?? emptyScale(dates.today)}
            onKept={() => {
              close();
              notifications.show({ message: t('scale.kept') });
            }}
            onPutAway={
              assessments.length === 0
                ? undefined
                : (values) => {
                    close();
                    offerUndo({ done: t('scale.putAway'), undo: async () => open(values) });
                  }
            }
          />
        </>
      )}
      {!assessing && assessments.length > 0 && (
        <Group>
          <Button
            component={Link}
            href={`/children/${childId}/decision`}
            variant="light"
            rightSection={<IconArrowRight size={18} aria-hidden />}
          >
            {t('scale.next')}
          </Button>
        </Group>
      )}
      {assessments.length > 0 && <ScaleHistory assessments={assessments} instruments={all} />}
    </div>
  );
}
