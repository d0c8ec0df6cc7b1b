import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { asOperationError } from '../api/operation-error.ts';
import { useT } from '../i18n/use-t.ts';
import { errorWords } from './error-words.ts';

/** Long enough to read the sentence and reach the button by keyboard (WCAG 2.2.1 asks for time). */
const shownMs = 12_000;

interface UndoOffer {
  /** What was done, in the past: «Tiltaket er avsluttet.» */
  readonly done: string;
  /** The command that takes it back. */
  readonly undo: () => Promise<unknown>;
}

/** Undo instead of «are you sure»: the thing is done at once, and a quiet message offers the way back. */
export function useUndo(): (offer: UndoOffer) => void {
  const t = useT();
  return useCallback(
    ({ done, undo }) => {
      const id = `undo-${performance.now()}`;
      const takeBack = () => {
        notifications.hide(id);
        void undo().then(
          () =>
            notifications.show({
              message: t('common.undo.undone'),
              autoClose: 4000,
              withCloseButton: false,
            }),
          (thrown: unknown) =>
            notifications.show({
              message: t('common.undo.failed', { reason: errorWords(asOperationError(thrown), t) }),
              autoClose: shownMs,
              closeButtonProps: { 'aria-label': t('common.close') },
            }),
        );
      };
      notifications.show({
        id,
        autoClose: shownMs,
        closeButtonProps: { 'aria-label': t('common.close') },
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text>{done}</Text>
            <Button variant="light" size="compact-md" onClick={takeBack}>
              {t('common.undo.button')}
            </Button>
          </Group>
        ),
      });
    },
    [t],
  );
}
