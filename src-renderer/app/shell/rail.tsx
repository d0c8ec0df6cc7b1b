import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { sectionPaths, sections } from '../define-routes.ts';
import type { Section } from '../define-routes.ts';
import { useSession } from '../session.tsx';
import { RailFoot } from './rail-foot.tsx';
import classes from './rail.module.css';
import { sectionIcons } from './section-icons.ts';
import { shortcutWords } from './shortcut-words.ts';

/** The left rail: six places, and at the bottom who is on, language, scheme and lock. */
export function Rail({ current }: { readonly current: Section | undefined }) {
  const t = useT();
  const { officeName } = useSession();
  return (
    <div className={classes.rail}>
      <header className={classes.office}>
        <Emblem level="all" size={36} decorative />
        <span className={classes.officeName}>{officeName}</span>
      </header>
      <Link
        href="/search"
        className={classes.search}
        title={t('search.title')}
        aria-keyshortcuts="Control+F Meta+F"
      >
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span className={classes.label}>{t('search.title')}</span>
        <Kbd className={classes.shortcut} aria-hidden>
          {shortcutWords('F')}
        </Kbd>
      </Link>
      <nav aria-label={t('shell.nav')} className={classes.nav}>
        <ul className={classes.places}>
          {sections.map((section) => {
            const Icon = sectionIcons[section];
            const label = t(`shell.section.${section}`);
            return (
              <li key={section}>
                <Link
                  href={sectionPaths[section]}
                  className={classes.place}
                  title={label}
                  aria-current={section === current ? 'page' : undefined}
                >
                  <Icon size={22} stroke={1.75} aria-hidden />
                  <span className={classes.label}>{label}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <RailFoot />
    </div>
  );
}
