import { Link, useParams } from 'wouter';
import { guideIds } from '@domain/guide/guide-terms.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useGuideWords } from '../../ui/use-guide-words.ts';
import { GuideHead } from './guide-head.tsx';
import { GuideLevels } from './guide-levels.tsx';
import classes from './guide.module.css';

/** The guides themselves, without a child: the office’s own first, the other services’ beside it. */
export default function OfficeGuidePage() {
  const t = useT();
  const words = useGuideWords();
  const { guideId } = useParams<{ guideId?: string }>();
  const asked = guideIds.find((id) => id === guideId) ?? null;
  const list = useOperationQuery('guide.list', {});
  const guide = useOperationQuery('guide.get', { id: asked });
  return (
    <Loaded query={guide}>
      {(read) => (
        <div className={classes.page} data-alone>
          <PageHeader title={words(read.guide.title)} lead={t('guide.lead')} />
          {list.data !== undefined && (
            <nav aria-label={t('guide.choose')}>
              <ul className={classes.choices}>
                {list.data.guides.map(({ id }) => (
                  <li key={id}>
                    <Link
                      href={`/tools/guide/${id}`}
                      className={classes.choice}
                      aria-current={id === read.guide.id ? 'page' : undefined}
                    >
                      {t(`guide.name.${id}`)}{' '}
                      {id === list.data.ours && (
                        <span className={classes.ours}>{t('guide.ours')}</span>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <GuideHead guide={read.guide} />
          <GuideLevels guide={read.guide} />
        </div>
      )}
    </Loaded>
  );
}
