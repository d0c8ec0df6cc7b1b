import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import {
  done,
  locale,
  nothing,
  personName,
  requiredLine,
  role,
  serviceType,
  userId,
} from './fields.ts';

const passphrase = z.string().min(1).max(1024);
const recoveryWords = z.array(z.string().max(40)).max(40);

export const vaultStates = [
  'none',
  'locked',
  'unlocking',
  'unlocked',
  'locking',
  'damaged',
  'fromNewerProgram',
  'inUse',
] as const;

export const vaultStatus = defineQuery({
  input: nothing,
  output: z.strictObject({
    state: z.enum(vaultStates),
    /** Milliseconds before the next try is allowed; 0 when allowed now. */
    waitMs: z.number().int().min(0),
    /** Who is on; null unless unlocked. */
    user: z.strictObject({ id: userId, name: personName, role }).nullable(),
    /** The name of whoever locked the screen, kept in memory only. */
    lastUserName: z.string().max(120).nullable(),
    /** True after recovery words were used: a new passphrase must be chosen first. */
    mustChoosePassphrase: z.boolean(),
    officeName: z.string().max(200).nullable(),
  }),
  vault: 'any',
  action: null,
  audit: 'none',
  tags: ['vault'],
});

/** Strength 0-4 by zxcvbn, with the reasons as message keys. Nothing is kept. */
export const weighPassphrase = defineQuery({
  input: z.strictObject({
    passphrase: z.string().max(1024),
    context: z.array(z.string().max(200)).max(10),
  }),
  output: z.strictObject({
    score: z.number().int().min(0).max(4),
    enough: z.boolean(),
    /** Closed keys of the advice; words are in the catalogues. */
    advice: z
      .array(
        z.enum([
          'longer',
          'moreWords',
          'notCommon',
          'notNames',
          'notRepeats',
          'notKeyboardRow',
          'notDates',
        ]),
      )
      .max(8),
  }),
  vault: 'any',
  action: null,
  audit: 'none',
  tags: [],
});

/** New recovery words; they open nothing until `vault.create` is called with the same words typed back. */
export const proposeRecoveryWords = defineCommand({
  input: nothing,
  output: z.strictObject({ words: recoveryWords }),
  vault: 'locked',
  action: null,
  audit: 'none',
  tags: [],
});

export const createVault = defineCommand({
  input: z.strictObject({
    office: z.strictObject({ name: personName, municipality: requiredLine, serviceType }),
    user: z.strictObject({ name: personName, role, phone: z.string().trim().max(40) }),
    passphrase,
    /** As the person typed them back from paper. */
    typedRecoveryWords: recoveryWords,
    locale,
  }),
  output: done,
  errors: [
    'passphraseTooWeak',
    'recoveryWordsDiffer',
    'recoveryWordCount',
    'recoveryWordUnknown',
    'recoveryWordChecksum',
    'vaultAlreadyOpen',
    'vaultInUse',
    'userNameTaken',
    'vaultDamaged',
  ],
  vault: 'locked',
  action: null,
  audit: 'none',
  tags: ['vault', 'office', 'users', 'settings'],
});

export const unlockVault = defineCommand({
  input: z.strictObject({ userName: personName, passphrase }),
  output: done,
  errors: [
    'wrongNameOrPassphrase',
    'tooManyTries',
    'vaultDamaged',
    'vaultFromNewerProgram',
    'vaultInUse',
    'invitationExpired',
  ],
  vault: 'locked',
  action: null,
  audit: 'none',
  tags: ['vault'],
});

/** Opens with recovery words and gives the named user a new passphrase in the same step. */
export const unlockWithRecoveryWords = defineCommand({
  input: z.strictObject({ words: recoveryWords, userName: personName, newPassphrase: passphrase }),
  output: done,
  errors: [
    'wrongRecoveryWords',
    'wrongNameOrPassphrase',
    'recoveryWordCount',
    'recoveryWordUnknown',
    'recoveryWordChecksum',
    'passphraseTooWeak',
    'tooManyTries',
    'vaultDamaged',
    'vaultFromNewerProgram',
    'vaultInUse',
  ],
  vault: 'locked',
  action: null,
  audit: 'none',
  tags: ['vault'],
});

/** A colleague's first time: the one-time code is swapped for a passphrase of their own. */
export const claimInvitation = defineCommand({
  input: z.strictObject({
    userName: personName,
    code: z.string().trim().min(1).max(60),
    newPassphrase: passphrase,
  }),
  output: done,
  errors: [
    'wrongNameOrPassphrase',
    'invitationExpired',
    'passphraseTooWeak',
    'tooManyTries',
    'vaultDamaged',
    'vaultInUse',
    'vaultFromNewerProgram',
  ],
  vault: 'locked',
  action: null,
  audit: 'none',
  tags: ['vault', 'users'],
});

/** Locks. Never asks, never loses what was being typed. `switchUser` forgets the name on the lock screen. */
export const lockVault = defineCommand({
  input: z.strictObject({ switchUser: z.boolean() }),
  output: done,
  vault: 'any',
  action: null,
  audit: 'none',
  tags: ['vault'],
});

export const changePassphrase = defineCommand({
  input: z.strictObject({ passphrase, newPassphrase: passphrase }),
  output: done,
  errors: [
    'wrongNameOrPassphrase',
    'passphraseTooWeak',
    'tooManyTries',
    'vaultAlreadyOpen',
    'vaultDamaged',
  ],
  vault: 'unlocked',
  action: 'settings.own',
  audit: 'security',
  tags: ['vault'],
});

/** Prints (or saves as PDF) the recovery words that were just proposed. */
export const printRecoveryWords = defineCommand({
  input: z.strictObject({ words: recoveryWords, locale }),
  output: z.strictObject({ saved: z.boolean() }),
  errors: ['fileNotWritable'],
  vault: 'any',
  action: null,
  audit: 'none',
  tags: [],
});
