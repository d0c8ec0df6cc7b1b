import { useEffect, useRef } from 'react';
import { canBeAboutAttention } from '@domain/case/about-attention.ts';
import { refusalOfHappenedOn } from '@domain/case/happened-on.ts';
import type { WrittenEntryKind } from '@domain/case/log-entry-kind.ts';
import { isLocalDate } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { ChildFields } from '@contract/child.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField, SelectField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { KindPicker } from './kind-picker.tsx';
import classes from './log.module.css';
import { WritingHints } from './writing-hints.tsx';

interface Writing {
  readonly kind: WrittenEntryKind;
  readonly body: string;
  readonly aboutEntryId: string;
  readonly happenedOn: LocalDate | null;
}

interface WriteBoxProps {
  readonly childId: string;
  readonly child: Pick<ChildFields, 'birthDate' | 'dueDate'>;
  /** The kind that somebody came here to write; null when none in particular. */
  readonly askedKind: WrittenEntryKind | null;
  /** What a goal can answer, and a note can belong to. */
  readonly attentions: readonly WordedEntry[];
  /** True right after something was written, so that one can go on writing. */
  readonly takesFocus: boolean;
  readonly onWritten: (kind: WrittenEntryKind) => void;
}

/** The place at the top of the log where one writes: first what it is, then in plain words. Remount it to start anew. */
export function WriteBox({
  childId,
  child,
  askedKind,
  attentions,
  takesFocus,
  onWritten,
}: WriteBoxProps) {
  const t = useT();
  const { today } = useDates();
  const form = useOperationForm('log.addEntry', {
    initial: {
      kind: askedKind ?? 'brightSpot',
      body: '',
      aboutEntryId: '',
      happenedOn: today,
    } as Writing,
    toInput: ({ kind, body, aboutEntryId, happenedOn }) => ({
      childId,
      kind,
      body,
      aboutEntryId: canBeAboutAttention(kind) && aboutEntryId !== '' ? aboutEntryId : null,
      happenedOn: happenedOn ?? '',
    }),
    mend: { body: t('log.write.mend.body') },
    check: ({ happenedOn }) => {
      const impossible =
        happenedOn !== null && isLocalDate(happenedOn)
          ? refusalOfHappenedOn(happenedOn, child, today)
          : null;
      return impossible === null ? [] : [{ path: 'happenedOn', message: t(`error.${impossible}`) }];
    },
    // What somebody came here to write stands apart from what they were writing already.
    draftKey: askedKind === null ? `logEntry/${childId}` : `logEntry/${childId}/${askedKind}`,
    onDone: (_, { kind }) => onWritten(kind),
  });
  const { kind } = form.values;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={box}
      className={classes.writeBox}
      aria-label={t('log.write.title')}
      data-kind={kind}
    >
      <OperationFormView form={form} submitLabel={t('log.write.submit')}>
        <KindPicker value={kind} onChange={(chosen) => form.set('kind', chosen)} />
        {canBeAboutAttention(kind) && attentions.length > 0 && (
          <SelectField
            path="aboutEntryId"
            label={kind === 'goal' ? t('log.write.about') : t('log.write.aboutAttention')}
            value={form.values.aboutEntryId}
            onChange={(id) => form.set('aboutEntryId', id)}
            choices={[
              { value: '', label: t('log.write.aboutNothing') },
              ...attentions.map(({ entry, wording }) => ({
                value: entry.id as string,
                label: firstWords(wording),
              })),
            ]}
          />
        )}
        <LongTextField
          path="body"
          minRows={2}
          label={t(`log.write.prompt.${kind}`)}
          help={t(`log.write.help.${kind}`)}
          value={form.values.body}
          onChange={(body) => form.set('body', body)}
        />
        <DateField
          path="happenedOn"
          label={t('log.write.happenedOn')}
          value={form.values.happenedOn}
          onChange={(day) => form.set('happenedOn', day)}
        />
        <WritingHints />
      </OperationFormView>
    </section>
  );
}
