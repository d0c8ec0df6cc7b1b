import { Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/fields.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { auditKinds, readingsOf } from './readings.ts';
import type { Reading } from './readings.ts';
import classes from './insight-tab.module.css';

/** Who has seen and changed what is kept about the child; the family may ask to see this. */
export default function InsightTab({ childId }: { readonly childId: string }) {
  const t = useT();
  const query = useOperationQuery('audit.ofChild', { childId });
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <Loaded query={query}>{({ rows }) => <Trail rows={rows} />}</Loaded>
    </>
  );
}

const choices = ['all', ...auditKinds] as const;
type Choice = (typeof choices)[number];

function Trail({ rows }: { readonly rows: Parameters<typeof readingsOf>[0] }) {
  const t = useT();
  const dates = useDates();
  const [chosen, setChosen] = useState<Choice>('all');
  const readings = useMemo(() => readingsOf(rows, dates.dayOf), [rows, dates]);
  const present = choices.filter(
    (choice) => choice === 'all' || readings.some((reading) => reading.kind === choice),
  );
  const shown = readings.filter((reading) => chosen === 'all' || reading.kind === chosen);
  const timeWords = ({ from, at }: Reading) => {
    const [first, last] = [dates.time(from), dates.time(at)];
    return first === last
      ? t('audit.time', { time: last })
      : t('audit.timeSpan', { from: first, to: last });
  };
  return (
    <div className={classes.page}>
      <SelectField
        path="kind"
        label={t('audit.filter')}
        value={chosen}
        onChange={setChosen}
        choices={present.map((value) => ({
          value,
          label: value === 'all' ? t('audit.all') : t(`auditKind.${value}`),
        }))}
      />
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing="sm" className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('audit.when')}</Table.Th>
              <Table.Th scope="col">{t('audit.who')}</Table.Th>
              <Table.Th scope="col">{t('audit.what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((reading) => (
              <Table.Tr key={reading.key}>
                <Table.Td className={classes.when}>
                  <span className={classes.day}>{dates.near(reading.day)}</span>
                  <span className={classes.time}>{timeWords(reading)}</span>
                </Table.Td>
                <Table.Td className={classes.who}>{reading.byName}</Table.Td>
                <Table.Td>
                  {t('audit.did', {
                    kind: t(`auditKind.${reading.kind}`),
                    what: reading.topics.map((topic) => t(`audit.topic.${topic}`)).join(' · '),
                  })}
                  {reading.wasRefused && (
                    <span className={classes.refused}> {t('audit.refused')}</span>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  );
}
