import { Button, Group, Modal, Stack } from '@mantine/core';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { HandoverProblem } from './handover-problem.tsx';
import classes from './handover.module.css';
import type { PackageView } from './package-next.ts';

interface ReclaimDialogProps {
  readonly pack: PackageView;
  readonly onClose: () => void;
  readonly onReclaimed: () => void;
}

/** Says what happens before an unanswered offer is taken back; a receipt that comes later counts no more. */
export function ReclaimDialog({ pack, onClose, onReclaimed }: ReclaimDialogProps) {
  const t = useT();
  const dates = useDates();
  const reclaim = useOperationCommand('handover.reclaim');
  const { childId, officeName } = pack;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span className={classes.dialogTitle}>{t('handover.reclaim.title')}</span>}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <p className={classes.plain}>
          {t('handover.reclaim.words', {
            child: pack.childName,
            office: officeName,
            date: dates.near(pack.expiresOn),
          })}
        </p>
        <p className={classes.plain}>{t('handover.reclaim.callFirst', { office: officeName })}</p>
        {reclaim.error !== null && (
          <HandoverProblem title={t('handover.reclaim.refused')} error={reclaim.error} />
        )}
        <Group gap="sm">
          <Button
            loading={reclaim.isPending}
            disabled={childId === null}
            onClick={() => {
              if (childId !== null)
                reclaim.mutate({ childId, packageId: pack.id }, { onSuccess: onReclaimed });
            }}
          >
            {t('handover.reclaim')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('handover.reclaim.wait')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
