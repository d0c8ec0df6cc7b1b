import type { Reply } from '@contract/errors.ts';
import type { InputOf, OutputOf } from '@contract/index.ts';
import type { OperationName } from '@contract/names.ts';
import type { Page } from 'playwright';
import { offices, passphrases, people } from './journey-story.ts';
import type { Program } from './program.ts';

/** Calls one operation from the page of the running program, as a view does; gives the reply as it came. */
export function reply<N extends OperationName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<Reply<OutputOf<N>>> {
  return page.evaluate(
    ([operation, given]) => {
      const [feature = '', verb = ''] = operation.split('.');
      const { operations } = window.stafetten as unknown as {
        operations: Record<string, Record<string, (input: unknown) => Promise<never>> | undefined>;
      };
      const run = operations[feature]?.[verb];
      if (run === undefined) throw new Error(`No operation ${operation}`);
      return run(given);
    },
    [name as string, input as unknown] as const,
  ) as Promise<Reply<OutputOf<N>>>;
}

/** Calls one operation and gives its answer. @throws with the code when it is refused */
export async function ask<N extends OperationName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = await reply(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
}

export const leader = {
  name: people.kindergartenLeader.name,
  passphrase: passphrases.kindergarten,
};

/** Makes an office without walking through its five steps; the window opens it by itself. */
export async function openOffice(
  program: Program,
  office: InputOf<'vault.create'>['office'],
  user: { readonly name: string; readonly phone: string },
  passphrase: string,
): Promise<void> {
  const page = program.page();
  const { words } = await ask(page, 'vault.proposeRecoveryWords', {});
  const { locale } = await ask(page, 'settings.get', {});
  await ask(page, 'vault.create', {
    office,
    user: { ...user, role: 'leader' },
    passphrase,
    typedRecoveryWords: words,
    locale,
  });
  await page.getByRole('navigation').first().waitFor();
}

/** The kindergarten of the tour. */
export function openKindergarten(program: Program): Promise<void> {
  return openOffice(program, offices.kindergarten, people.kindergartenLeader, leader.passphrase);
}

/**
 * A child with guardians, level 1, consent and an open log that the leader holds. Gives the child's id.
 * @param today by the clock of the program, where a test has moved it
 */
export async function childWithOpenLog(
  page: Page,
  { givenName, familyName }: { readonly givenName: string; readonly familyName: string },
  holderName: string = leader.name,
  today: string = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date()),
): Promise<string> {
  const guardian = (who: { readonly name: string; readonly phone: string }) => ({
    ...who,
    relation: '',
    email: '',
    hasParentalResponsibility: true,
    mayRead: true,
    mayReadReason: '',
  });
  const { childId } = await ask(page, 'child.register', {
    givenName,
    familyName,
    birthDate: '2021-05-14',
    isUnborn: false,
    dueDate: null,
    address: '',
    hasHiddenAddress: false,
    institution: offices.kindergarten.name,
    group: '',
    language: '',
    needsInterpreter: false,
    guardians: [guardian(people.mother), guardian(people.father)],
    isAnotherChild: true,
  });
  await ask(page, 'level.decide', {
    childId,
    decision: 'toLevel1',
    reason: 'Prøve',
    childsBest: '',
    childHeard: '',
    discussedWith: '',
  });
  await ask(page, 'consent.record', {
    childId,
    gdprBasis: 'publicTask',
    consent: {
      givenBy: [people.mother.name, people.father.name],
      ownConsent: false,
      purposes: ['openLog', 'shareBetweenServices', 'handOver', 'networkMap', 'meeting'],
      services: ['kindergarten', 'school'],
      kinds: [
        'identity',
        'attentionPoints',
        'brightSpots',
        'goalsAndMeasures',
        'evaluations',
        'meetings',
        'childVoice',
        'networkMap',
        'attachments',
      ],
      excluded: '',
      manner: 'written',
      interpreterLanguage: '',
      from: today,
      to: null,
      informedOf: { voluntary: true, purpose: true, insight: true, withdrawal: true, keeper: true },
      childsOpinion: '',
      refused: false,
    },
  });
  const { users } = await ask(page, 'office.users', {});
  const holder = users.find((user) => user.name === holderName);
  if (holder === undefined) throw new Error('The holder is not among the users');
  await ask(page, 'log.open', { childId, holderUserId: holder.id, origin: 'service' });
  return childId;
}

/** Shows the view at a place of the program, as a followed link does. */
export async function show(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}
