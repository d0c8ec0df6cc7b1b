import * as z from 'zod';
import {
  contactFrequencies,
  mapSchemaVersion,
  mapViewOwners,
  personFlags,
  personSymbols,
  relationQualities,
} from '../domain/network-map/network-map.ts';
import { defineCommand, defineQuery } from './define.ts';
import { instant, line, list, localDate, ofChild, personName, recordId, text } from './fields.ts';

const itemId = z.string().regex(/^[a-zA-Z0-9-]{1,40}$/);
const section = z.strictObject({ id: itemId, label: z.string().trim().max(60) });

/** The document of the domain (`network-map.ts`), strictly. */
export const networkMapDocument = z.strictObject({
  schemaVersion: z.literal(mapSchemaVersion),
  centreLabel: z.string().trim().max(120),
  rings: z.array(section).min(3).max(5),
  sectors: z.array(section).min(3).max(8),
  people: list(
    z.strictObject({
      id: itemId,
      name: z.string().trim().max(120),
      role: z.string().trim().max(120),
      symbol: z.enum(personSymbols),
      ring: z.number().int().min(0).max(4),
      sector: z.number().int().min(0).max(7),
      x: z.number().min(-2000).max(2000),
      y: z.number().min(-2000).max(2000),
      flags: list(z.enum(personFlags), personFlags.length),
      frequency: z.enum(contactFrequencies),
      note: z.string().max(2000),
    }),
    500,
  ),
  relations: list(
    z.strictObject({
      id: itemId,
      from: itemId,
      to: itemId,
      quality: z.enum(relationQualities),
      label: z.string().trim().max(120),
    }),
    2000,
  ),
});

const mapMetadata = z.strictObject({
  drawnOn: localDate,
  viewOwner: z.enum(mapViewOwners),
  present: line,
  consentGiven: z.boolean(),
  mayBeInLog: z.boolean(),
});

const versionView = mapMetadata.extend({
  id: recordId,
  number: z.number().int().min(1),
  byName: personName,
  at: instant,
  people: z.number().int(),
  relations: z.number().int(),
});

export const listMapVersions = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ versions: list(versionView) }),
  vault: 'unlocked',
  action: 'networkMap.read',
  subject: 'child',
  audit: 'read',
  tags: ['networkMap'],
});

/** One version; `versionId` null means the newest. */
export const getMapVersion = defineQuery({
  input: z.strictObject({ ...ofChild, versionId: recordId.nullable() }),
  output: z.strictObject({ version: versionView.extend({ map: networkMapDocument }).nullable() }),
  vault: 'unlocked',
  action: 'networkMap.read',
  subject: 'child',
  audit: 'read',
  tags: ['networkMap'],
});

/** Every saved map is a dated version; older ones are never changed. */
export const saveMapVersion = defineCommand({
  input: z.strictObject({
    ...ofChild,
    map: networkMapDocument,
    metadata: mapMetadata,
    basedOnVersionId: recordId.nullable(),
  }),
  output: z.strictObject({ id: recordId, number: z.number().int() }),
  errors: ['mapChangeRefused', 'staleRevision'],
  vault: 'unlocked',
  action: 'networkMap.write',
  subject: 'child',
  audit: 'write',
  tags: ['networkMap', 'overview'],
  maxInputBytes: 2_097_152,
});

/** Writes the map as SVG to a file chosen by the person. Made from the model, not from the screen. */
export const exportMapSvg = defineCommand({
  input: z.strictObject({ ...ofChild, versionId: recordId, reason: text }),
  output: z.strictObject({ saved: z.boolean() }),
  errors: ['fileNotWritable', 'legalReasonMissing', 'consentMissing'],
  vault: 'unlocked',
  action: 'networkMap.read',
  subject: 'child',
  audit: 'print',
  tags: [],
});
