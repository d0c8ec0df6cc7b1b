import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import type { NetworkMapRecord } from '../ports/records.ts';

function versionView({ id, number, map, metadata, authorName, at }: NetworkMapRecord) {
  return {
    ...metadata,
    id,
    number,
    byName: authorName,
    at,
    people: map.people.length,
    relations: map.relations.length,
  };
}

/** Newest first. */
export const listMapVersions: QueryHandler<'networkMap.versions'> = ({ stores }, { childId }) =>
  ok({ versions: stores.maps.ofChild(childId).map(versionView).reverse() });

export const getMapVersion: QueryHandler<'networkMap.get'> = (
  { stores },
  { childId, versionId },
) => {
  const version = versionId === null ? stores.maps.newest(childId) : stores.maps.find(versionId);
  if (version !== null && version.childId !== childId) return refused({ code: 'notFound' });
  return ok({ version: version === null ? null : { ...versionView(version), map: version.map } });
};

/** Saves the map as a new dated version; refused when somebody saved another one meanwhile. */
export const saveMapVersion: CommandHandler<'networkMap.save'> = (
  { stores, newId, actor, now },
  { childId, map, metadata, basedOnVersionId },
) => {
  const newest = stores.maps.newest(childId);
  if ((newest?.id ?? null) !== basedOnVersionId) return refused({ code: 'staleRevision' });
  const people = new Set(['centre', ...map.people.map(({ id }) => id)]);
  const isWhole =
    people.size === map.people.length + 1 &&
    map.relations.every(({ from, to }) => people.has(from) && people.has(to) && from !== to) &&
    map.people.every(({ ring, sector }) => ring < map.rings.length && sector < map.sectors.length);
  if (!isWhole) return refused({ code: 'mapChangeRefused' });
  const id = newId();
  const number = (newest?.number ?? 0) + 1;
  stores.maps.add({ id, childId, number, map, metadata, authorName: actor.name, at: now });
  return ok({ id, number });
};
