import { Center, Stack, Title } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { Emblem } from '../ui/emblem.tsx';

/** The program without its content. */
export function LockedView() {
  const t = useT();
  return (
    <Center component="main" mih="100vh">
      <Stack align="center">
        <Emblem level="all" size={96} decorative />
        <Title order={1}>{t('shell.locked')}</Title>
      </Stack>
    </Center>
  );
}
