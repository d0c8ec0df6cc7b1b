import IntlMessageFormat from 'intl-messageformat';
import type { PackageLanguage } from '@domain/handover/log-document.ts';
import type { OfficeIdentity, PublicIdentity } from '@domain/handover/office-identity.ts';
import type { Result } from '@domain/result.ts';
import {
  writePackage,
  type PackagePlan,
  type WrittenPackage,
} from '../../src-main/infrastructure/handover/container.ts';
import {
  createOfficeIdentity,
  publicIdentityOf,
  type KnownOffice,
  type OfficeFacts,
} from '../../src-main/infrastructure/handover/identity.ts';
import type { PackageQuestion } from '../../src-main/infrastructure/handover/import.ts';
import { renderReadMe } from '../../src-main/infrastructure/handover/read-me-html.ts';
import type { ReadMeWords } from '../../src-main/infrastructure/handover/read-me-words.ts';
import { fictionalLog, idOf } from './fictional-log.ts';
import nbTerms from '../../resources/locales/nb/terms.json' with { type: 'json' };
import nbPackage from '../../resources/locales/nb/package.json' with { type: 'json' };
import nnTerms from '../../resources/locales/nn/terms.json' with { type: 'json' };
import nnPackage from '../../resources/locales/nn/package.json' with { type: 'json' };
import enTerms from '../../resources/locales/en/terms.json' with { type: 'json' };
import enPackage from '../../resources/locales/en/package.json' with { type: 'json' };

export interface TryOffice {
  readonly own: OfficeIdentity;
  readonly facts: OfficeFacts;
  readonly shown: PublicIdentity;
}

export const kindergartenFacts: OfficeFacts = {
  name: 'Eksempel barnehage',
  municipality: 'Prøvekommune',
  serviceType: 'kindergarten',
};
export const schoolFacts: OfficeFacts = {
  name: 'Eksempel skole',
  municipality: 'Prøvekommune',
  serviceType: 'school',
};

export async function tryOffice(facts: OfficeFacts): Promise<TryOffice> {
  const own = await createOfficeIdentity();
  return { own, facts, shown: publicIdentityOf(own, facts) };
}

export function known(office: TryOffice, contactId = idOf(900)): KnownOffice {
  return { contactId, identity: office.shown };
}

const catalogues: Readonly<Record<PackageLanguage, Readonly<Record<string, string>>>> = {
  nb: { ...nbTerms, ...nbPackage },
  nn: { ...nnTerms, ...nnPackage },
  en: { ...enTerms, ...enPackage },
};

/** The program's own texts; a missing key is an error here, not a key on the page. */
export function wordsOf(language: PackageLanguage): ReadMeWords {
  const catalogue = catalogues[language];
  const day = (date: string): string =>
    `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
  return {
    language,
    t: (key, params) => {
      const message = catalogue[key];
      if (message === undefined) throw new Error(`No text for ${key} in ${language}`);
      return String(new IntlMessageFormat(message, language).format({ ...params }));
    },
    day,
    dayOf: (instant) => day(instant.slice(0, 10)),
  };
}

/** A plan for the fictional log from one office to another. */
export function planOf(
  sender: TryOffice,
  receiver: TryOffice,
  change: Partial<PackagePlan> = {},
): PackagePlan {
  const log = change.log ?? fictionalLog();
  const basis = change.basis ?? { kind: 'consent' as const, consentIds: [idOf(40)] };
  const expiresOn = change.expiresOn ?? '2026-12-20';
  const context = {
    sender: sender.facts,
    receiver: receiver.facts,
    basis,
    expiresOn,
    mapSvg: null,
  };
  return {
    packageId: idOf(700),
    own: sender.own,
    sender: sender.facts,
    receiver: receiver.shown,
    basis,
    createdAt: '2026-11-20T10:15:00Z',
    expiresOn,
    auditHead: 'ab'.repeat(32),
    log,
    readMeHtml: renderReadMe(log, context, wordsOf(log.language)),
    logPdf: null,
    mapSvg: null,
    attachments: [],
    ...change,
  };
}

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}`);
  return result.value;
}

export async function written(plan: PackagePlan): Promise<WrittenPackage> {
  return valueOf(await writePackage(plan));
}

export function questionOf(
  receiver: TryOffice,
  offices: readonly KnownOffice[],
  change: Partial<PackageQuestion> = {},
): PackageQuestion {
  return { own: receiver.own, offices, today: '2026-11-22', ...change };
}
