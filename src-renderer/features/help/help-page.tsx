import { Anchor } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { helpTopics } from './help-topics.ts';
import type { HelpTopic } from './help-topics.ts';
import classes from './help.module.css';

/** Help in the program itself: one topic at a time, all of them beside it. No network is needed to read it. */
export default function HelpPage() {
  const { topic: asked } = useParams<{ topic?: string }>();
  const t = useT();
  const shown = helpTopics.find(({ topic }) => topic === asked) ?? helpTopics[0];
  return (
    <div className={classes.frame}>
      <nav aria-label={t('help.nav')} className={classes.nav}>
        <p className={classes.navTitle}>{t('help.title')}</p>
        <ul className={classes.topics}>
          {helpTopics.map(({ topic }) => (
            <li key={topic}>
              <Link
                href={`/help/${topic}`}
                className={classes.topic}
                aria-current={topic === shown.topic ? 'page' : undefined}
              >
                {t(`help.topic.${topic}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Topic shown={shown} />
    </div>
  );
}

function Topic({ shown }: { readonly shown: HelpTopic }) {
  const t = useT();
  const next = helpTopics[helpTopics.indexOf(shown) + 1];
  const isFirst = shown === helpTopics[0];
  return (
    <article className={classes.article}>
      <PageHeader
        title={t(`help.topic.${shown.topic}`)}
        lead={isFirst ? t('help.lead') : undefined}
        figure={shown.topic === 'levels' && <Emblem level={3} size={64} decorative />}
      />
      {shown.parts.map((part) => (
        <section key={part} aria-labelledby={`help-${part}`} className={classes.part}>
          <h2 id={`help-${part}`} className={classes.heading}>
            {t(`help.heading.${part}`)}
          </h2>
          <p className={classes.text}>{t(`help.text.${part}`)}</p>
        </section>
      ))}
      {next !== undefined && (
        <Anchor component={Link} href={`/help/${next.topic}`}>
          {t('help.next', { topic: t(`help.topic.${next.topic}`) })}
        </Anchor>
      )}
    </article>
  );
}
