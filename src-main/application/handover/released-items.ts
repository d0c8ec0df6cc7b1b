import type { OutputOf } from '../../contract/index.ts';
import type { InformationKind } from '../../domain/consent/consent-terms.ts';
import { informationKindOfEntry } from '../../domain/handover/kind-of-entry.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { lineTo } from '../../domain/measure/effect-line.ts';
import { officeDay } from '../../domain/time/office-day.ts';
import { fullName } from '../child/child-summary.ts';

type Item = OutputOf<'handover.previewPackage'>['items'][number];
type PlainItem = Omit<Item, 'id'> & { readonly id: string | null };

/** The document as lines that a person can read and strike out; used by the sender's and the receiver's preview alike. */
export function releasedItems(document: LogDocument): PlainItem[] {
  const kindOf = new Map(document.entries.map(({ id, kind }) => [id, kind]));
  return [
    item(
      'identity',
      null,
      fullName(document.child),
      joined([document.child.institution, ...document.guardians.map(({ name }) => name)], ', '),
      document.child.birthDate,
    ),
    ...document.levelHistory.map(({ id, byName, reason, childsBest, childHeard, at }) =>
      item('identity', id, byName, joined([reason, childsBest, childHeard]), officeDay(at)),
    ),
    ...document.turns
      .map(({ id, byName, reason, agreedWith, closingNote, at }) =>
        item('identity', id, byName, joined([reason, agreedWith, closingNote]), officeDay(at)),
      )
      .filter(({ body }) => body !== ''),
    ...document.entries.map((entry) =>
      item(
        informationKindOfEntry(entry.kind, kindOf.get(entry.correctsEntryId ?? '') ?? null),
        entry.id,
        `${entry.byName}, ${entry.byOffice}`,
        entry.body,
        entry.happenedOn,
      ),
    ),
    ...document.measures.flatMap(measureItems),
    ...document.meetings.map(({ id, meeting }) =>
      item(
        'meetings',
        id,
        meeting.place,
        joined([
          meeting.childVoice,
          meeting.guardianView,
          meeting.guardianComment,
          meeting.summary,
          ...meeting.decisions.map(({ what }) => what),
        ]),
        meeting.heldOn,
      ),
    ),
    ...document.plannedMeetings.map(({ id, on, place, purpose, agenda, invited }) =>
      item(
        'meetings',
        id,
        place === '' ? '–' : place,
        joined([
          purpose,
          agenda,
          joined(
            invited.map(({ name }) => name),
            ', ',
          ),
        ]),
        on,
      ),
    ),
    ...(document.networkMap === null
      ? []
      : [
          item(
            'networkMap',
            document.networkMap.id,
            document.networkMap.map.centreLabel,
            '',
            document.networkMap.drawnOn,
          ),
        ]),
    ...document.attachments.map(({ id, name, at }) =>
      item('attachments', id, name, '', officeDay(at)),
    ),
  ];
}

/** A measure can be struck out; what was found of it, and who has had it, goes where it goes. */
function measureItems({
  id,
  measure,
  evaluations,
  reassignments,
}: LogDocument['measures'][number]): PlainItem[] {
  const { what, responsible, startPoint, aim, evaluateOn } = measure;
  return [
    item(
      'goalsAndMeasures',
      id,
      responsible,
      joined([what, placed(startPoint.value, startPoint.words), placed(aim.value, aim.words)]),
      evaluateOn,
    ),
    ...reassignments.map(({ from, to, reason, at }) =>
      item(
        'goalsAndMeasures',
        null,
        what,
        joined([`${from} → ${to}`.trim(), reason]),
        officeDay(at),
      ),
    ),
    ...evaluations.map(({ comment, lineValue, lineSetBy, evaluatedOn }) =>
      item('evaluations', null, what, joined([comment, placed(lineValue, lineSetBy)]), evaluatedOn),
    ),
  ];
}

/** A place on the line and what belongs to it: «3/10 Sitter for seg selv». */
function placed(value: number | null, words: string): string {
  return joined([value === null ? '' : `${value}/${lineTo}`, words], ' ');
}

function joined(parts: readonly string[], separator = '\n'): string {
  return parts.filter((part) => part !== '').join(separator);
}

function item(
  kind: InformationKind,
  id: string | null,
  label: string,
  body: string,
  on: string | null,
): PlainItem {
  return { kind, id, label: label.slice(0, 400), body: body.slice(0, 20_000), on };
}
