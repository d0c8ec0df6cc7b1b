import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { whenDone } from '../../ui/when-done.ts';
import { fullName } from './full-name.ts';
import { LinkSibling } from './link-sibling.tsx';
import classes from './siblings.module.css';

type Sibling = OutputOf<'sibling.list'>['siblings'][number];

interface SiblingsCardProps {
  readonly childId: string;
  readonly mayChange: boolean;
}

/** Siblings that are registered here: name and birth year, and nothing of what their log says. */
export function SiblingsCard({ childId, mayChange }: SiblingsCardProps) {
  const t = useT();
  const [linking, setLinking] = useState(false);
  const query = useOperationQuery('sibling.list', { childId });
  return (
    <Loaded query={query}>
      {({ siblings }) =>
        siblings.length === 0 && !mayChange ? null : (
          <FormSection title={t('child.siblings.title')} lead={t('child.siblings.lead')}>
            {siblings.length > 0 && (
              <ul className={classes.siblings}>
                {siblings.map((sibling) => (
                  <SiblingLine
                    key={sibling.linkId}
                    childId={childId}
                    sibling={sibling}
                    mayChange={mayChange}
                  />
                ))}
              </ul>
            )}
            {mayChange && !linking && (
              <div>
                <Button
                  id="link-sibling"
                  variant="default"
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => setLinking(true)}
                >
                  {t('child.siblings.add')}
                </Button>
              </div>
            )}
            {mayChange && linking && (
              <LinkSibling
                childId={childId}
                linked={siblings.map((sibling) => sibling.childId)}
                onClose={() => setLinking(false)}
              />
            )}
          </FormSection>
        )
      }
    </Loaded>
  );
}

interface SiblingLineProps {
  readonly childId: string;
  readonly sibling: Sibling;
  readonly mayChange: boolean;
}

function SiblingLine({ childId, sibling, mayChange }: SiblingLineProps) {
  const t = useT();
  const unlink = useOperationCommand('sibling.unlink');
  const link = useOperationCommand('sibling.link');
  const offerUndo = useUndo();
  const name = fullName(sibling);
  const takeBack = () =>
    whenDone(unlink.mutateAsync({ childId, linkId: sibling.linkId }), () =>
      offerUndo({
        done: t('child.siblings.removed', { name }),
        undo: () => link.mutateAsync({ childId, siblingId: sibling.childId }),
      }),
    );
  return (
    <li className={classes.sibling}>
      {sibling.mayOpen ? (
        <Anchor component={Link} href={`/children/${sibling.childId}/summary`}>
          {name}
        </Anchor>
      ) : (
        <span className={classes.name}>{name}</span>
      )}
      <span className={classes.quiet}>
        {sibling.isUnborn
          ? t('child.age.unborn')
          : sibling.birthYear === null
            ? t('child.age.unknown')
            : t('child.siblings.born', { year: String(sibling.birthYear) })}
        {!sibling.mayOpen && ` · ${t('child.siblings.notYours')}`}
      </span>
      {mayChange && (
        <Button
          variant="subtle"
          size="compact-md"
          loading={unlink.isPending}
          onClick={takeBack}
          aria-label={t('child.siblings.removeOf', { name })}
        >
          {t('child.siblings.remove')}
        </Button>
      )}
    </li>
  );
}
