import {
  IconAlertTriangle,
  IconArrowsSplit,
  IconEye,
  IconGauge,
  IconListCheck,
  IconMessages,
  IconSitemap,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { useT } from '../i18n/use-t.ts';
import classes from './tool-list.module.css';

const tools = [
  { key: 'guide', Icon: IconListCheck },
  { key: 'observation', Icon: IconEye },
  { key: 'scale', Icon: IconGauge },
  { key: 'talks', Icon: IconMessages },
  { key: 'decision', Icon: IconArrowsSplit },
  { key: 'map', Icon: IconSitemap },
  { key: 'report', Icon: IconAlertTriangle },
] as const;

/** The tools of the model for one child, each with one sentence on when it helps. */
export function ToolList({ childId }: { readonly childId: string }) {
  const t = useT();
  return (
    <ul className={classes.tools}>
      {tools.map(({ key, Icon }) => (
        <li key={key}>
          <Link
            href={`/children/${childId}/${key}`}
            className={classes.tool}
            data-danger={key === 'report' ? true : undefined}
          >
            <Icon size={28} stroke={1.75} aria-hidden className={classes.icon} />
            <span>
              <span className={classes.name}>{t(`child.tools.name.${key}`)}</span>
              <span className={classes.words}>{t(`child.tools.words.${key}`)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
