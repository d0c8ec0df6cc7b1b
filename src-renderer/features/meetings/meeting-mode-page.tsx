import { Anchor, MantineThemeProvider } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './meeting-mode.module.css';
import { MeetingMode } from './meeting-mode.tsx';
import type { MeetingModeProps } from './meeting-mode.tsx';
import { ModeBar } from './mode-bar.tsx';
import { PlanningLoaded } from './planning-loaded.tsx';

/** Everything one size larger: it is read from the other side of the table, and from a screen on the wall. */
const large = { size: 'lg' } as const;
const largeType = {
  components: {
    Button: { defaultProps: large },
    TextInput: { defaultProps: large },
    Textarea: { defaultProps: { ...large, autosize: true, minRows: 2 } },
    NativeSelect: { defaultProps: large },
    Autocomplete: {
      // Inside the mode, so that the list is as large as what is around it.
      defaultProps: { ...large, comboboxProps: { withinPortal: false } },
    },
    Checkbox: { defaultProps: large },
    Radio: { defaultProps: large },
    RadioGroup: { defaultProps: large },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'xl' } },
  },
};

/**
 * Meeting mode: the agenda to the left, the log to the right, and nothing else. Only what belongs to the shared log
 * is read while it is open; internal notes, scales and reports never are.
 */
export default function MeetingModePage() {
  const { childId = '', plannedId } = useParams<{ childId: string; plannedId?: string }>();
  const measures = useOperationQuery('measure.list', { childId });
  const held = useOperationQuery('meeting.list', { childId });
  return (
    <MantineThemeProvider theme={largeType}>
      <div className={classes.mode}>
        <ModeBar childId={childId} />
        <PlanningLoaded childId={childId}>
          {(planning) => (
            <Loaded query={measures}>
              {(list) => (
                <Loaded query={held}>
                  {({ meetings }) => (
                    <AsItStood
                      key={`${childId} ${plannedId ?? ''}`}
                      plannedId={plannedId}
                      childId={childId}
                      planning={planning}
                      measures={list.measures}
                      latest={meetings[0] ?? null}
                    />
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </PlanningLoaded>
      </div>
    </MantineThemeProvider>
  );
}

type AsItStoodProps = Omit<MeetingModeProps, 'planned'> & { readonly plannedId?: string };

/** The plan as it stood when one sat down: that it is held by one's own minutes does not end the mode under one's hands. */
function AsItStood({ plannedId, ...mode }: AsItStoodProps) {
  const t = useT();
  const [planned] = useState(
    () => mode.planning.planned.find(({ id }) => id === plannedId) ?? null,
  );
  if (plannedId === undefined || planned?.status === 'planned')
    return <MeetingMode {...mode} planned={planned} />;
  return (
    <div className={classes.alone}>
      <PageHeader title={t('meetings.mode.title')} />
      <p>{t('meetings.change.over')}</p>
      <Anchor component={Link} href={`/children/${mode.childId}/meetings`}>
        {t('meetings.toMeetings')}
      </Anchor>
    </div>
  );
}
