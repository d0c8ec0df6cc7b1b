import type { ChildCardRecord } from '../../../application/ports/records.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { ReadHandle } from '../handles.ts';
import { rowsOfChildren } from './rows-of-children.ts';

type CardRow = readonly [
  id: string,
  givenName: string,
  familyName: string,
  birthDate: string | null,
  hasHiddenAddress: number,
  isUnborn: number | null,
  dueDate: string | null,
  registeredBy: string,
  registeredOn: string,
  level: ChildCardRecord['log']['level'],
  status: ChildCardRecord['log']['status'],
  pauseCause: ChildCardRecord['log']['pauseCause'],
  openedOn: string | null,
  keeping: ChildCardRecord['log']['keeping'],
  userId: string | null,
  contactId: string | null,
  holderName: string | null,
  offerExpiresOn: string | null,
  offeredToUserId: string | null,
];

export const cardsSql = `
  SELECT c.id, c.given_name, c.family_name, c.birth_date, c.has_hidden_address,
    json_extract(c.fields, '$.isUnborn'),
    json_extract(c.fields, '$.dueDate'), c.registered_by, c.registered_on,
    l.level, l.status, l.pause_cause, l.opened_on, l.keeping,
    h.user_id, h.contact_id, h.holder_name, o.expires_on, o.to_user_id
  FROM child c
  JOIN child_log l ON l.child_id = c.id
  LEFT JOIN baton_holding h INDEXED BY holding_in_short ON h.child_id = c.id AND h.to_at IS NULL
  LEFT JOIN baton_offer o ON o.child_id = c.id AND o.status = 'open'
  WHERE true {of c.id}
  ORDER BY c.family_name, c.given_name`;

/** The newest last, so that it is the one that stays. */
const deputiesSql = `
  SELECT d.child_id AS childId, d.user_id AS userId, u.name
  FROM deputy d JOIN user u ON u.id = d.user_id
  WHERE d.from_on <= :today AND d.to_on >= :today AND d.ended_at IS NULL ORDER BY d.at`;

export function readCards(
  { sqlite }: ReadHandle,
  today: LocalDate,
  childIds: readonly string[] | null,
): readonly ChildCardRecord[] {
  const wanted = childIds === null ? null : new Set(childIds);
  const standIns = sqlite.prepare(deputiesSql).all({ today }) as StandIn[];
  const deputyOf = new Map(standIns.map(({ childId, ...deputy }) => [childId, deputy]));
  return rowsOfChildren<CardRow>(sqlite, childIds, cardsSql)
    .filter(([id]) => wanted === null || wanted.has(id))
    .map((row) => cardOf(row, deputyOf.get(row[0]) ?? null));
}

type StandIn = NonNullable<ChildCardRecord['deputy']> & { readonly childId: string };

function cardOf(row: CardRow, deputy: ChildCardRecord['deputy']): ChildCardRecord {
  const [holderName, expiresOn] = [row[16], row[17]];
  return {
    id: row[0],
    fields: {
      givenName: row[1],
      familyName: row[2],
      birthDate: row[3],
      hasHiddenAddress: row[4] === 1,
      isUnborn: row[5] === 1,
      dueDate: row[6],
    },
    registeredBy: row[7],
    registeredOn: row[8],
    log: {
      level: row[9],
      status: row[10],
      pauseCause: row[11],
      openedOn: row[12],
      keeping: row[13],
    },
    holding: holderName === null ? null : { userId: row[14], contactId: row[15], holderName },
    deputy,
    offer: expiresOn === null ? null : { toUserId: row[18], expiresOn },
  };
}

export const childIdsOfUserSql = `
  SELECT child_id FROM baton_holding WHERE user_id = :userId AND to_at IS NULL
  UNION SELECT child_id FROM baton_offer WHERE to_user_id = :userId AND status = 'open'
  UNION SELECT child_id FROM participant
    WHERE user_id = :userId AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
  UNION SELECT child_id FROM deputy
    WHERE user_id = :userId AND from_on <= :today AND to_on >= :today AND ended_at IS NULL
  UNION SELECT l.child_id FROM child_log l JOIN child c ON c.id = l.child_id
    WHERE l.status = 'none' AND c.registered_by = :userId`;

export function readChildIdsOf(
  { sqlite }: ReadHandle,
  userId: string,
  today: LocalDate,
): readonly string[] {
  return sqlite.prepare(childIdsOfUserSql).pluck().all({ userId, today }) as string[];
}
