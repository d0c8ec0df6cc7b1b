import { useMemo } from 'react';
import { agendaText } from '@domain/meeting/agenda.ts';
import type { AgendaTemplate } from '@domain/meeting/agenda.ts';
import type { MeetingType } from '@domain/meeting/meeting-terms.ts';
import type { OutputOf } from '@contract/index.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';

export interface Agendas {
  readonly templateOf: (type: MeetingType) => AgendaTemplate | null;
  /** The suggestion for one kind of meeting, in the language in use. */
  readonly textOf: (type: MeetingType) => string;
  /** An agenda that somebody has written in is theirs; an untouched one follows the kind of meeting. */
  readonly follow: (agenda: string, from: MeetingType, to: MeetingType) => string;
}

/** The municipality's agendas, read once by the page. */
export function useAgendas({ templates }: OutputOf<'meeting.agendas'>): Agendas {
  const { language } = useLanguage();
  return useMemo(() => {
    const templateOf = (type: MeetingType) =>
      templates.find((template) => template.type === type) ?? null;
    const textOf = (type: MeetingType) => {
      const template = templateOf(type);
      return template === null ? '' : agendaText(template, language);
    };
    return {
      templateOf,
      textOf,
      follow: (agenda, from, to) =>
        agenda.trim() === '' || agenda === textOf(from) ? textOf(to) : agenda,
    };
  }, [templates, language]);
}
