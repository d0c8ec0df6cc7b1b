import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { fieldId } from '../../ui/form-problems.ts';
import classes from './vault.module.css';

interface VaultPageProps {
  readonly title: string;
  /** A quiet line over the title, for example where in a row of steps this is. */
  readonly over?: string;
  readonly lead?: string;
  /** Takes the focus to the heading; left out where a field is the place to begin. */
  readonly focusHeading?: boolean;
  /** The field to begin in, by its path in the operation's input. */
  readonly focusField?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The sheet that is shown while the office is not open: one thing at a time, and the language. */
export function VaultPage({
  title,
  over,
  lead,
  focusHeading,
  focusField,
  wide,
  children,
}: VaultPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { language, setLanguage } = useLanguage();
  useEffect(() => {
    if (focusHeading === true) heading.current?.focus();
  }, [focusHeading, title]);
  useEffect(() => {
    if (focusField !== undefined) document.getElementById(fieldId(focusField))?.focus();
  }, [focusField]);
  return (
    <div className={classes.page}>
      <main className={classes.card} data-wide={wide === true ? true : undefined}>
        <div className={classes.heading}>
          <Emblem level="all" size={56} decorative />
          <div>
            {over !== undefined && <p className={classes.over}>{over}</p>}
            <h1 ref={heading} className={classes.title} tabIndex={-1}>
              {title}
            </h1>
          </div>
        </div>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        {children}
      </main>
      <footer className={classes.foot}>
        {languages.map((choice) => (
          <Button
            key={choice}
            variant={choice === language ? 'light' : 'subtle'}
            size="compact-md"
            lang={choice}
            aria-pressed={choice === language}
            onClick={() => setLanguage(choice)}
          >
            {languageNames[choice]}
          </Button>
        ))}
      </footer>
    </div>
  );
}
