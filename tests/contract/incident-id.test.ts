import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newIncidentId } from '../../src-main/electron/incident-id.ts';
import { openTechnicalLog } from '../../src-main/electron/technical-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('is found again in the technical log, whatever digits it is made of', () => {
  const file = join(temporaryFolder(), 'technical.log');
  const log = openTechnicalLog(file, () => '2027-01-11T09:00:00.000Z');
  const ids = Array.from({ length: 200 }, newIncidentId);
  for (const id of ids) log.event('incident', { id });
  const written = readFileSync(file, 'utf8');
  expect(ids.filter((id) => !written.includes(`"${id}"`))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
