import { officeDay } from '../../../domain/time/office-day.ts';
import { gathered } from './gathered.ts';

/** Who has a part in the follow-up, who stands in, who is away, and whom the baton is offered to. */
export const gatherPeople = [
  gathered<[string, string, string, string | null]>(
    'SELECT child_id, name, role_title, to_on FROM participant WHERE true {of child_id}',
    ({ members }, [, name, role, to]) => members.push({ name, role, to }),
  ),
  gathered<[string, string, string]>(
    `SELECT child_id, holder_name, to_at FROM baton_holding
     WHERE to_at IS NOT NULL {of child_id}`,
    ({ members }, [, name, toAt]) => members.push({ name, role: '', to: officeDay(toAt) }),
  ),
  gathered<[string, string, string]>(
    `SELECT child_id, json_extract(fields, '$.name'), json_extract(fields, '$.relation')
     FROM guardian WHERE true {of child_id}`,
    ({ members }, [, name, role]) => members.push({ name, role, to: null }),
  ),
  gathered<[string, string, string, string, string, string | null]>(
    `SELECT d.child_id, d.user_id, u.name, d.from_on, d.to_on, d.ended_at
     FROM deputy d JOIN user u ON u.id = d.user_id WHERE true {of d.child_id}`,
    ({ members, deputies }, [, userId, name, from, to, endedAt], { today }) => {
      const ended = endedAt === null ? to : officeDay(endedAt);
      const last = ended < to ? ended : to;
      members.push({ name, role: '', to: last });
      if (endedAt === null && to >= today) deputies.push({ userId, name, from, to });
    },
  ),
  gathered<[string, string, string, string, string]>(
    `SELECT h.child_id, a.user_id, a.from_on, a.to_on, a.at
     FROM absence a JOIN baton_holding h ON h.user_id = a.user_id AND h.to_at IS NULL
     WHERE a.cancelled_at IS NULL AND a.to_on >= :today {of h.child_id}
     UNION
     SELECT d.child_id, a.user_id, a.from_on, a.to_on, a.at
     FROM absence a JOIN deputy d ON d.user_id = a.user_id AND d.ended_at IS NULL
     WHERE a.cancelled_at IS NULL AND a.to_on >= :today {of d.child_id}`,
    ({ absences }, [, userId, from, to, at]) =>
      absences.push({ userId, from, to, saidOn: officeDay(at) }),
    ({ today }) => ({ today }),
  ),
  gathered<[string, string, string | null, string | null, string, string, string, string]>(
    `SELECT child_id, id, to_user_id, package_id, to_name, substr(message, 1, 120), offered_on, expires_on
     FROM baton_offer WHERE status = 'open' {of child_id}`,
    (facts, [, id, toUserId, packageId, toName, message, offeredOn, expiresOn]) => {
      facts.offer = { id, toUserId, packageId, toName, message, offeredOn, expiresOn };
    },
  ),
  gathered<[string, string, string, string, string, string]>(
    `SELECT child_id, id, to_name, expires_on, status, max(offered_on) FROM baton_offer
     WHERE to_user_id IS NOT NULL {of child_id} GROUP BY child_id`,
    (facts, [, id, toName, expiresOn, status]) => {
      if (status === 'expired') facts.lapsedOffer = { id, toName, expiresOn };
    },
  ),
  gathered<[string, string, string, string]>(
    `SELECT p.child_id, p.id, c.name, p.expires_on
     FROM package p JOIN contact c ON c.id = p.contact_id
     WHERE p.status = 'sent' AND p.child_id IS NOT NULL {of p.child_id} ORDER BY p.created_at`,
    ({ sentPackages }, [, id, toName, expiresOn]) => sentPackages.push({ id, toName, expiresOn }),
  ),
];
