import { Anchor, Button } from '@mantine/core';
import { IconCircleCheck, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useColleagueChoices, useColleagues } from '../../ui/use-colleagues.ts';
import { useUndo } from '../../ui/use-undo.tsx';
import { whenDone } from '../../ui/when-done.ts';
import classes from './absence.module.css';

type Absence = OutputOf<'absence.list'>['absences'][number];

/** One absence: whom it concerns, and one press per child to let somebody stand in for these days. */
export function AbsenceCard({ absence }: { readonly absence: Absence }) {
  const t = useT();
  const dates = useDates();
  const { name, from, to, children, mayCancel, isMine } = absence;
  const isNow = from <= dates.today;
  const colleagues = (useColleagues() ?? []).filter(({ id }) => id !== absence.userId);
  const choices = useColleagueChoices(colleagues);
  const [deputyId, setDeputyId] = useState('');
  const deputy = colleagues.find(({ id }) => id === deputyId);
  const mayAppoint = children.some((child) => child.mayAppoint);
  return (
    <FormSection
      title={isMine ? t('absence.cardMine') : t('absence.card', { name })}
      lead={t(isNow ? 'absence.now' : 'absence.later', {
        from: dates.near(from),
        to: dates.near(to),
      })}
    >
      {children.length === 0 ? (
        <p className={classes.quiet}>{t('absence.noChildren')}</p>
      ) : (
        <>
          {mayAppoint && (
            <div className={classes.choice}>
              <SelectField
                path={`deputy-${absence.id}`}
                label={t('absence.deputy')}
                help={t('absence.deputyHelp')}
                value={deputyId}
                onChange={setDeputyId}
                choices={choices}
              />
            </div>
          )}
          <ul className={classes.children}>
            {children.map((child) => (
              <ChildOfAbsence key={child.id} absence={absence} child={child} deputy={deputy} />
            ))}
          </ul>
        </>
      )}
      {mayCancel && <Cancel absence={absence} />}
    </FormSection>
  );
}

interface ChildOfAbsenceProps {
  readonly absence: Absence;
  readonly child: Absence['children'][number];
  readonly deputy: { readonly id: string; readonly name: string } | undefined;
}

function ChildOfAbsence({ absence, child, deputy }: ChildOfAbsenceProps) {
  const t = useT();
  const dates = useDates();
  const appoint = useOperationCommand('baton.appointDeputy');
  const end = useOperationCommand('baton.endDeputy');
  const offerUndo = useUndo();
  const name = `${child.givenName} ${child.familyName}`.trim();
  const from = absence.from < dates.today ? dates.today : absence.from;
  const standIn = () => {
    if (deputy === undefined) return;
    whenDone(
      appoint.mutateAsync({ childId: child.id, userId: deputy.id, from, to: absence.to }),
      ({ id }) =>
        offerUndo({
          done: t('absence.appointed', { deputy: deputy.name, name }),
          undo: () => end.mutateAsync({ childId: child.id, deputyId: id }),
        }),
    );
  };
  return (
    <li className={classes.child}>
      <Anchor component={Link} href={`/children/${child.id}/baton`}>
        {name}
      </Anchor>
      {child.deputies.map(({ id, name: deputyName, from: since, to }) => (
        <span key={id} className={classes.covered}>
          <IconCircleCheck size={18} aria-hidden />
          {t('absence.covered', {
            name: deputyName,
            from: dates.table(since),
            to: dates.table(to),
          })}
        </span>
      ))}
      {child.deputies.length === 0 && !child.mayAppoint && (
        <span className={classes.quiet}>{t('absence.uncovered')}</span>
      )}
      {child.deputies.length === 0 && child.mayAppoint && (
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconUserShare size={18} aria-hidden />}
          disabled={deputy === undefined}
          loading={appoint.isPending}
          onClick={standIn}
          aria-label={
            deputy === undefined
              ? t('absence.chooseFirst', { name })
              : t('absence.standInFor', { deputy: deputy.name, name })
          }
        >
          {deputy === undefined
            ? t('absence.standIn')
            : t('absence.letStandIn', { name: deputy.name })}
        </Button>
      )}
      {appoint.error !== null && (
        <ProblemNotice
          title={t('absence.notAppointed')}
          words={errorWords(appoint.error, t)}
          code={appoint.error.incidentId}
        />
      )}
    </li>
  );
}

/** Takes the absence away; whoever stands in because of it goes on until somebody ends that. */
function Cancel({ absence }: { readonly absence: Absence }) {
  const t = useT();
  const { today } = useDates();
  const cancel = useOperationCommand('absence.cancel');
  const record = useOperationCommand('absence.record');
  const recordFor = useOperationCommand('absence.recordFor');
  const offerUndo = useUndo();
  const { id, userId, to, isMine, name } = absence;
  const from = absence.from < today ? today : absence.from;
  const cancelNow = () =>
    whenDone(cancel.mutateAsync({ absenceId: id }), () =>
      offerUndo({
        done: t('absence.cancelled'),
        undo: () =>
          isMine ? record.mutateAsync({ from, to }) : recordFor.mutateAsync({ userId, from, to }),
      }),
    );
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        loading={cancel.isPending}
        onClick={cancelNow}
        aria-label={t('absence.cancelOf', { name })}
      >
        {t('absence.cancel')}
      </Button>
    </div>
  );
}
