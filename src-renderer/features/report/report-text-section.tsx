import { Button, Group, Radio, Textarea } from '@mantine/core';
import { IconCopy, IconInfoCircle } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { copyFrom } from './copy-text.ts';
import { reportText, seenInNotes } from './report-text.ts';
import type { ReportDraft } from './report-text.ts';
import classes from './report.module.css';

const empty: ReportDraft = { seen: '', since: '', talks: '', informed: null, informedReason: '' };

/** Prepares the words for the official portal. They live in this component only: no draft, no store. */
export function ReportTextSection({ childId }: { readonly childId: string }) {
  const t = useT();
  const dates = useDates();
  const notes = useOperationQuery('observation.list', { childId });
  const [draft, setDraft] = useState(empty);
  const [said, setSaid] = useState<'fetched' | 'copied' | 'copyFailed' | null>(null);
  const ready = useRef<HTMLTextAreaElement>(null);
  const set = (change: Partial<ReportDraft>) => {
    setDraft((now) => ({ ...now, ...change }));
    setSaid(null);
  };
  const current = (notes.data?.observations ?? []).filter((entry) => entry.supersededBy === null);
  const fetchNotes = () => {
    const seen = seenInNotes(
      current.map((entry) => entry.note),
      dates.table,
    );
    set({ seen: draft.seen.trim() === '' ? seen : `${draft.seen.trim()}\n\n${seen}` });
    setSaid('fetched');
  };
  const copy = async () => {
    if (ready.current !== null) setSaid((await copyFrom(ready.current)) ? 'copied' : 'copyFailed');
  };
  const text = reportText(draft, t);

  return (
    <FormSection title={t('report.text.title')} lead={t('report.text.lead')}>
      <p className={classes.kept}>
        <IconInfoCircle size={20} aria-hidden />
        {t('report.text.notStored')}
      </p>
      <Textarea
        label={t('report.text.seen')}
        description={t('report.text.seen.help')}
        minRows={5}
        value={draft.seen}
        onChange={(event) => set({ seen: event.currentTarget.value })}
      />
      {current.length > 0 && (
        <div>
          <Button variant="default" onClick={fetchNotes}>
            {t('report.text.fromNotes')}
          </Button>
        </div>
      )}
      <Textarea
        label={t('report.text.since')}
        minRows={1}
        value={draft.since}
        onChange={(event) => set({ since: event.currentTarget.value })}
      />
      <Textarea
        label={t('report.text.talks')}
        value={draft.talks}
        onChange={(event) => set({ talks: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('report.text.informed')}
        description={t('report.text.informed.help')}
        value={draft.informed}
        onChange={(value) => set({ informed: value === 'yes' ? 'yes' : 'no' })}
      >
        <Group mt="xs">
          <Radio value="yes" label={t('report.informed.yes')} />
          <Radio value="no" label={t('report.informed.no')} />
        </Group>
      </Radio.Group>
      {draft.informed === 'no' && (
        <Textarea
          label={t('report.text.informedReason')}
          minRows={1}
          value={draft.informedReason}
          onChange={(event) => set({ informedReason: event.currentTarget.value })}
        />
      )}
      <Textarea
        ref={ready}
        label={t('report.text.ready')}
        placeholder={t('report.text.empty')}
        value={text}
        readOnly
        minRows={4}
      />
      <Group gap="md">
        <Button
          leftSection={<IconCopy size={18} aria-hidden />}
          variant="default"
          disabled={text === ''}
          onClick={() => void copy()}
        >
          {t('report.text.copy')}
        </Button>
      </Group>
      <p className={`${classes.plain} ${classes.status}`} role="status">
        {said !== null && t(`report.text.${said}`)}
      </p>
    </FormSection>
  );
}
