import type { ReadStores } from '../../../application/ports/stores.ts';
import type { ReadHandle } from '../handles.ts';

type PackageToAnswer = ReturnType<ReadStores['followUp']['packagesToAnswer']>[number];

export const packagesToAnswerSql = `
  SELECT p.id, p.child_name AS childName, p.expires_on AS expiresOn, c.name AS fromName
  FROM package p JOIN contact c ON c.id = p.contact_id
  WHERE p.status = 'received' ORDER BY p.created_at`;

/** Without what lies in the packages: a line on the first screen must not read megabytes. */
export function readPackagesToAnswer({ sqlite }: ReadHandle): readonly PackageToAnswer[] {
  return sqlite.prepare(packagesToAnswerSql).all() as PackageToAnswer[];
}
