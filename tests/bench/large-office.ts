import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { informationKinds } from '../../src-main/domain/consent/consent-terms.ts';
import type { Office } from '../support/office.ts';
import {
  sampleChild,
  sampleConsent,
  sampleMeasure,
  sampleMeeting,
} from '../support/sample-inputs.ts';

export const childrenCount = 5000;
export const entriesOfChild = 50;
const holders = 250;
const words =
  'Vi satt sammen ved bordet og leste boka om katten. Hun lo og pekte på bildene. '.repeat(3);

/**
 * Fills an office with open logs as they are after half a year: each with a holder, a consent, two guardians,
 * three participants, three measures, two meetings, one to come, and fifty entries. Everything is made up.
 * Plain SQL, because a quarter of a million rows through the program would take an hour.
 */
export function fillOffice({ tamper, clock, leaderId, leaderName }: Office): void {
  const day = (offset: number) => clock.day(offset);
  const at = (offset: number) => `${clock.day(offset)}T09:00:00.000Z`;
  tamper(({ sqlite }) => {
    const insert = inserting(sqlite);
    const staff = Array.from({ length: holders }, (_, number) => {
      if (number === 0) return { id: leaderId, name: leaderName };
      const user = { id: randomUUID(), name: `Ansatt Liksom ${number}` };
      insert('user', {
        id: user.id,
        name: user.name,
        name_key: user.name.toLowerCase(),
        role: 'stafettholder',
        phone: '',
        status: 'active',
        joined_on: day(-400),
      });
      return user;
    });
    const childIds = Array.from({ length: childrenCount }, (_, number) => {
      const childId = randomUUID();
      const holder = staff[number % holders] ?? { id: leaderId, name: leaderName };
      addChild(insert, { childId, number, leaderId, registeredOn: day(-200) });
      openLog(insert, { childId, holder, openedOn: day(-190), at: at(-190) });
      for (const [place, name] of [`Mor ${number}`, `Far ${number}`].entries())
        insert('guardian', {
          id: randomUUID(),
          child_id: childId,
          position: place,
          fields: JSON.stringify({
            name,
            relation: place === 0 ? 'mor' : 'far',
            phone: '',
            email: '',
            hasParentalResponsibility: true,
            mayRead: true,
            mayReadReason: '',
          }),
        });
      for (const place of [0, 1, 2])
        insert('participant', {
          id: randomUUID(),
          child_id: childId,
          name: `Aktør Liksom ${place}`,
          service_type: 'ppt',
          role_title: 'rådgiver',
          phone: '',
          from_on: day(-100),
          notice: '',
        });
      insert('consent', {
        id: randomUUID(),
        child_id: childId,
        terms: JSON.stringify(
          sampleConsent(clock, { kinds: [...informationKinds], from: day(-195), to: day(170) }),
        ),
        author_name: holder.name,
        at: at(-195),
      });
      for (const place of [0, 1, 2]) {
        // Most of it goes well; one child in twenty has an evaluation that nobody has held.
        const evaluateOn = day(number % 20 === place ? -9 : 12 + place);
        insert('measure', {
          id: randomUUID(),
          child_id: childId,
          terms: JSON.stringify({
            ...sampleMeasure(clock, 'Voksen starter lek i liten gruppe'),
            responsible: place === 0 ? holder.name : `Aktør Liksom ${place}`,
            startsOn: day(-60),
            evaluateOn,
          }),
          status: 'active',
          evaluate_on: evaluateOn,
          author_name: holder.name,
          at: at(-60),
          revision: 1,
        });
      }
      for (const heldOn of [-70, -20]) {
        const minutes = sampleMeeting(clock, {
          heldOn: day(heldOn),
          agenda: words,
          summary: words,
          childVoice: words,
        });
        insert('meeting', {
          id: randomUUID(),
          child_id: childId,
          minutes: JSON.stringify(minutes),
          held_on: day(heldOn),
          next_on: day(30),
          author_name: holder.name,
          at: at(heldOn),
        });
      }
      insert('planned_meeting', {
        id: randomUUID(),
        child_id: childId,
        type: 'evaluation',
        on_day: day(30),
        place: '',
        purpose: '',
        agenda: '',
        invited: '[]',
        status: 'planned',
        sequence: 0,
        revision: 1,
        author_name: holder.name,
        at: at(-20),
      });
      insert('level_change', {
        id: randomUUID(),
        child_id: childId,
        decision: 'toLevel2',
        from_level: 1,
        to_level: 2,
        grounds: JSON.stringify({
          reason: words,
          childsBest: '',
          childHeard: '',
          discussedWith: '',
        }),
        author_name: holder.name,
        at: at(-72),
      });
      return childId;
    });
    // Written in turns, as in life, so that the entries of one child do not lie beside each other.
    for (let turn = 0; turn < entriesOfChild; turn += 1)
      for (const childId of childIds)
        insert('log_entry', {
          id: randomUUID(),
          child_id: childId,
          kind: turn % 8 === 1 ? 'childVoice' : 'note',
          body: words,
          correction_reason: '',
          happened_on: day(-190 + Math.floor(turn * 3.7)),
          author_name: leaderName,
          author_office: 'Liksom barnehage',
          at: at(-190 + Math.floor(turn * 3.7)),
        });
  });
}

type Insert = (table: string, row: Readonly<Record<string, string | number>>) => void;

/** Inserts by column name; each shape of row is prepared once. */
function inserting(sqlite: Database.Database): Insert {
  const prepared = new Map<string, Database.Statement>();
  return (table, row) => {
    const columns = Object.keys(row);
    const key = `${table} ${columns.join()}`;
    let statement = prepared.get(key);
    if (statement === undefined) {
      statement = sqlite.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
      );
      prepared.set(key, statement);
    }
    statement.run(row);
  };
}

function addChild(
  insert: Insert,
  {
    childId,
    number,
    leaderId,
    registeredOn,
  }: {
    readonly childId: string;
    readonly number: number;
    readonly leaderId: string;
    readonly registeredOn: string;
  },
): void {
  const {
    guardians: _none,
    isAnotherChild: _is,
    ...fields
  } = sampleChild({
    givenName: 'Mikkel',
    familyName: `Oppdiktet nummer ${number}`,
    birthDate: `202${2 + (number % 4)}-0${1 + (number % 9)}-11`,
  });
  insert('child', {
    id: childId,
    given_name: fields.givenName,
    family_name: fields.familyName,
    birth_date: fields.birthDate ?? '',
    has_hidden_address: 0,
    fields: JSON.stringify(fields),
    registered_by: leaderId,
    registered_on: registeredOn,
    revision: 1,
  });
}

function openLog(
  insert: Insert,
  {
    childId,
    holder,
    openedOn,
    at,
  }: {
    readonly childId: string;
    readonly holder: { readonly id: string; readonly name: string };
    readonly openedOn: string;
    readonly at: string;
  },
): void {
  const holdingId = randomUUID();
  insert('child_log', {
    child_id: childId,
    level: 2,
    status: 'open',
    holding_id: holdingId,
    opened_on: openedOn,
    gdpr_basis: 'publicTask',
    origin: 'service',
    keeping: 'digital',
  });
  insert('baton_holding', {
    id: holdingId,
    child_id: childId,
    user_id: holder.id,
    holder_name: holder.name,
    service: 'Liksom barnehage',
    from_at: at,
  });
}
