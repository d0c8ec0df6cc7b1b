import { existsSync, statSync, writeFileSync } from 'node:fs';
import { deskAt, goToPlace, goToTab, openChild, settled } from '../support/journey.ts';
import type { Desk } from '../support/journey.ts';
import * as child from '../support/journey-child.ts';
import * as handover from '../support/journey-handover.ts';
import * as log from '../support/journey-log.ts';
import * as map from '../support/journey-map.ts';
import { createOffice, lock, unlock } from '../support/journey-office.ts';
import { offices, passphrases, people } from '../support/journey-story.ts';
import { ask } from '../support/program-office.ts';
import { keepPrintedPdf, startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import type { Language } from '../support/program-texts.ts';

/** Where the tour puts what it makes. */
export interface TourFiles {
  readonly picture: (name: string) => string;
  readonly package: string;
  readonly receipt: string;
  readonly pdf: string;
  readonly map: string;
  readonly identities: { readonly kindergarten: string; readonly school: string };
}

interface TourStep {
  readonly number: number;
  readonly name: string;
  readonly screenshot: string;
  /** Pictures taken on the way to the last one. */
  readonly moments: readonly string[];
  readonly durationMs: number;
}

export interface TourResult {
  readonly steps: readonly TourStep[];
  readonly versions: Readonly<Record<string, string>>;
  readonly failure: {
    readonly step: string;
    readonly message: string;
    readonly screenshot: string;
  } | null;
}

const childName = `${people.child.givenName} ${people.child.familyName}`;
const leaderOf = {
  kindergarten: { name: people.kindergartenLeader.name, role: 'leader' },
  school: { name: people.schoolLeader.name, role: 'leader' },
};

/**
 * Two offices, one child: the main job from the first wondering to the baton that has moved.
 * A step that fails ends the tour; so does a fault in a window, even when the step itself went well.
 */
export async function tour(
  language: Language,
  files: TourFiles,
  say: (line: string) => void,
): Promise<TourResult> {
  const steps: TourStep[] = [];
  const programs: Program[] = [];
  let pictures = 0;
  let moments: string[] = [];
  let versions: Readonly<Record<string, string>> = {};
  let doing = { name: 'start', desk: null as Desk | null };

  const picture = async (desk: Desk, name: string): Promise<string> => {
    pictures += 1;
    await settled(desk);
    const path = files.picture(`${String(pictures).padStart(2, '0')}-${name}.png`);
    await desk.page().screenshot({ path, animations: 'disabled' });
    return path;
  };
  const sitDown = async (): Promise<Desk> => {
    const program = await startProgram({ language });
    programs.push(program);
    const desk: Desk = deskAt(program, language, {
      moment: async (name) => {
        moments.push(await picture(desk, name));
      },
    });
    return desk;
  };
  const step = async (name: string, desk: Desk, act: () => Promise<unknown>): Promise<void> => {
    doing = { name, desk };
    moments = [];
    const startedAt = performance.now();
    await act();
    const durationMs = Math.round(performance.now() - startedAt);
    const screenshot = await picture(desk, name);
    if (desk.program.faults.length > 0)
      throw new Error(`Fault in the window: ${desk.program.faults.join('; ')}`);
    steps.push({ number: steps.length + 1, name, screenshot, moments, durationMs });
    say(`${String(steps.length).padStart(2)}  ${name} (${(durationMs / 1000).toFixed(1)} s)`);
  };

  try {
    const here = await sitDown();
    const school = await sitDown();
    versions = await versionsOf(here);
    const printed = await keepPrintedPdf(here.program.electron);
    await kindergarten(here, files, step);
    await exchange(here, school, files, step);
    await step('handed-over', here, async () => {
      await handover.handOver(here, childName, offices.school.name, files.package);
      mustExist(files.package);
      writeFileSync(files.pdf, await printed());
    });
    await step('looked-at-in-school', school, () => handover.receive(school, files.package));
    await step('accepted-in-school', school, async () => {
      await handover.accept(school, leaderOf.school, childName, files.receipt);
      mustExist(files.receipt);
    });
    await step('child-in-school', school, () => openChild(school, childName));
    await step('log-in-school', school, () => goToTab(school, 'log'));
    await step('receipt-read', here, () =>
      handover.readReceipt(here, files.receipt, childName, offices.school.name),
    );
    await step('baton-has-moved', here, () => openChild(here, childName));
    await step('insight', here, () => goToTab(here, 'insight'));
    for (const program of programs) await program.close();
    return { steps, versions, failure: null };
  } catch (thrown) {
    const screenshot =
      doing.desk === null ? '' : await picture(doing.desk, `FAILED-${doing.name}`).catch(() => '');
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { steps, versions, failure: { step: doing.name, message, screenshot } };
  } finally {
    for (const program of programs) await program.forget();
  }
}

type Step = (name: string, desk: Desk, act: () => Promise<unknown>) => Promise<void>;

/** Everything that happens in the kindergarten before anybody else is asked. */
async function kindergarten(desk: Desk, files: TourFiles, step: Step): Promise<void> {
  const { story } = desk;
  const { name } = leaderOf.kindergarten;
  await step('office-made', desk, () =>
    createOffice(desk, {
      office: offices.kindergarten,
      user: people.kindergartenLeader,
      passphrase: passphrases.kindergarten,
    }),
  );
  await step('child-registered', desk, () => child.registerChild(desk));
  await step('observed', desk, () => child.observe(desk));
  await step('concern-weighed', desk, () => child.weigh(desk));
  await step('level-decided', desk, () => child.decideLevel1(desk));
  await step('consent-recorded', desk, () => child.recordConsent(desk));
  await step('log-opened', desk, () => child.openLog(desk, leaderOf.kindergarten));
  await step('log-written', desk, async () => {
    await log.writeEntry(desk, 'brightSpot', story.brightSpot);
    await log.writeEntry(desk, 'childVoice', story.childWords);
    await log.writeEntry(desk, 'attention', story.attention);
  });
  await step('measure-started', desk, () => log.startMeasure(desk));
  await step('map-drawn', desk, () => map.drawMap(desk));
  await step('map-saved', desk, () => map.saveMap(desk));
  await step('map-as-picture', desk, async () => {
    await map.exportMap(desk, files.map);
    mustExist(files.map);
  });
  await step('meeting-planned', desk, () => log.planMeeting(desk));
  await step('meeting-held', desk, () => log.holdMeeting(desk, 'planned'));
  await step('measure-evaluated', desk, () => log.evaluateMeasure(desk));
  await step('summary', desk, () => goToTab(desk, 'summary'));
  await step('locked', desk, () => lock(desk));
  await step('unlocked', desk, () => unlock(desk, { name, passphrase: passphrases.kindergarten }));
  await step('first-screen', desk, () => goToPlace(desk, 'overview'));
}

/** The two offices learn each other's keys, and compare the words before they trust them. */
async function exchange(here: Desk, school: Desk, files: TourFiles, step: Step): Promise<void> {
  const { identities } = files;
  await step('school-made', school, () =>
    createOffice(school, {
      office: offices.school,
      user: people.schoolLeader,
      passphrase: passphrases.school,
    }),
  );
  await step('identities-written', here, async () => {
    await handover.saveIdentity(here, identities.kindergarten);
    await handover.saveIdentity(school, identities.school);
  });
  await step('words-compared', here, async () => {
    const seenHere = await handover.readIdentity(here, identities.school, offices.school.name);
    const seenThere = await handover.readIdentity(
      school,
      identities.kindergarten,
      offices.kindergarten.name,
    );
    if (
      seenHere.theirs.join() !== seenThere.own.join() ||
      seenHere.own.join() !== seenThere.theirs.join()
    ) {
      throw new Error('The two offices see different words');
    }
  });
  await step('offices-verified', here, async () => {
    await handover.verifyOffice(here, offices.school.name);
    await handover.verifyOffice(school, offices.kindergarten.name);
  });
}

async function versionsOf(desk: Desk): Promise<Readonly<Record<string, string>>> {
  const page = desk.page();
  const contractHash = await page.evaluate(() => window.stafetten.contractHash);
  const { version, electron } = await ask(page, 'settings.handshake', { contractHash });
  const runtime = await desk.program.electron.evaluate(() => ({ ...process.versions }));
  return { stafetten: version, electron, chromium: runtime.chrome ?? '', node: runtime.node };
}

function mustExist(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) throw new Error(`${file} was not written`);
}
