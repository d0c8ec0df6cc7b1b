import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconHelp,
  IconLanguage,
  IconLock,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';
import { useT } from '../../i18n/use-t.ts';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { useLock } from '../lock.ts';
import { usePreferences } from '../preferences.ts';
import { useCurrentUser } from '../session.tsx';
import classes from './rail.module.css';
import { shortcutWords } from './shortcut-words.ts';

const schemes = ['light', 'dark', 'auto'] as const;
const schemeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Who is on, and the window's own choices. */
export function RailFoot() {
  const t = useT();
  const user = useCurrentUser();
  const lock = useLock();
  const { language, setLanguage } = useLanguage();
  const { preferences, change } = usePreferences();
  const SchemeIcon = schemeIcons[preferences.colorScheme];
  return (
    <footer className={classes.foot}>
      <span className={classes.user}>
        <PersonBadge name={user.name} detail={t(`role.${user.role}`)} />
      </span>
      <div className={classes.choices}>
        <ChoiceMenu
          label={t('shell.language')}
          icon={<IconLanguage size={22} stroke={1.75} aria-hidden />}
        >
          {languages.map((choice) => (
            <Choice
              key={choice}
              isChosen={choice === language}
              label={languageNames[choice]}
              lang={choice}
              onChoose={() => setLanguage(choice)}
            />
          ))}
        </ChoiceMenu>
        <ChoiceMenu
          label={t('shell.scheme')}
          icon={<SchemeIcon size={22} stroke={1.75} aria-hidden />}
        >
          {schemes.map((choice) => (
            <Choice
              key={choice}
              isChosen={choice === preferences.colorScheme}
              label={t(`shell.scheme.${choice}`)}
              onChoose={() => change({ colorScheme: choice })}
            />
          ))}
        </ChoiceMenu>
        <Tooltip label={t('help.title')}>
          <ActionIcon
            component={Link}
            href="/help"
            variant="subtle"
            color="gray"
            size={44}
            className={classes.choice}
            aria-label={t('help.title')}
          >
            <IconHelp size={22} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('shell.lockWithShortcut', { shortcut: shortcutWords('L') })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            className={classes.choice}
            aria-label={t('shell.lock')}
            onClick={() => lock()}
          >
            <IconLock size={22} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </footer>
  );
}

interface ChoiceMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function ChoiceMenu({ label, icon, children }: ChoiceMenuProps) {
  return (
    <Menu position="top-start" shadow="sm" width={180}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          className={classes.choice}
          aria-label={label}
          title={label}
        >
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly label: string;
  readonly lang?: string;
  readonly onChoose: () => void;
}

function Choice({ isChosen, label, lang, onChoose }: ChoiceProps) {
  return (
    <Menu.RadioItem
      value={label}
      checked={isChosen}
      closeMenuOnClick
      lang={lang}
      onChange={onChoose}
    >
      {label}
    </Menu.RadioItem>
  );
}
