import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogDocument } from '@domain/handover/log-document.ts';
import {
  logDocumentBytes,
  readLogDocument,
} from '../../src-main/infrastructure/handover/log-document.ts';
import { parseJson } from '../../src-main/infrastructure/handover/safe-json.ts';
import { entryOf, fictionalLog, idOf } from './fictional-log.ts';
import { placesOf, replaced } from './places.ts';

const bytesOf = (document: unknown): Uint8Array => Buffer.from(JSON.stringify(document));

describe('the log in a package', () => {
  it('is read as it was written, also with any characters that people can type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        const log: LogDocument = {
          ...fictionalLog(),
          entries: [entryOf(10, { body })],
          measures: [],
        };
        expect(readLogDocument(logDocumentBytes(log))).toEqual({ ok: true, value: log });
      }),
    );
  });

  it('is not written with a reference to something that was held back', () => {
    const log = fictionalLog();
    expect(() => logDocumentBytes({ ...log, entries: [] })).toThrow('refers');
    expect(() =>
      logDocumentBytes({
        ...log,
        entries: [entryOf(1, { correctsEntryId: idOf(99) })],
        measures: [],
      }),
    ).toThrow('refers');
  });

  it('is refused when any single place in it holds something of another kind', () => {
    const log = fictionalLog();
    for (const way of placesOf(log)) {
      expect(
        readLogDocument(bytesOf(replaced(log, way, { surprise: true }))).ok,
        way.join('.'),
      ).toBe(false);
    }
  });

  it('is refused when any single member is missing', () => {
    const log = fictionalLog();
    for (const way of placesOf(log)) {
      const isMember =
        way.length > 0 && typeof way.at(-1) === 'string' && !/^\d+$/.test(String(way.at(-1)));
      if (!isMember) continue;
      expect(readLogDocument(bytesOf(replaced(log, way, undefined))).ok, way.join('.')).toBe(false);
    }
  });

  it('of any JSON gives an answer within a second and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(fictionalLog())),
        fc.jsonValue({ maxDepth: 6 }),
        (way, value) => {
          const start = performance.now();
          expect(typeof readLogDocument(bytesOf(replaced(fictionalLog(), way, value))).ok).toBe(
            'boolean',
          );
          expect(performance.now() - start).toBeLessThan(1000);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('JSON from outside', () => {
  it('is refused when it is nested so deep that code which recurses would fall over', () => {
    const deep = Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);

    expect(parseJson(deep)).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('is refused when it is not UTF-8 or begins with a byte order mark', () => {
    expect(parseJson(Buffer.from([0x22, 0xff, 0x22])).ok).toBe(false);
    expect(parseJson(Buffer.from('\uFEFF{}')).ok).toBe(false);
    expect(parseJson(Buffer.from('{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
  });

  it('is refused wherever a key hides that could touch a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(parseJson(Buffer.from(`{"a":[{"${key}":1}]}`)).ok, key).toBe(false);
    }
    expect(parseJson(Buffer.from('{"a":"__proto__"}')).ok).toBe(true);
  });
});
