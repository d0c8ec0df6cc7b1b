import type { InputOf } from '@contract/index.ts';

/** The steps of making an office, in order. */
export const createSteps = ['office', 'you', 'passphrase', 'words', 'typeBack'] as const;
export type CreateStep = (typeof createSteps)[number];

/** What has been written so far; it is kept by the page alone and forgotten with it. */
export interface NewOffice {
  readonly office: InputOf<'vault.create'>['office'];
  readonly user: InputOf<'vault.create'>['user'];
  readonly passphrase: string;
  readonly repeated: string;
  /** The words that were shown; empty until they have been asked for. */
  readonly shownWords: readonly string[];
  readonly typedWords: readonly string[];
}

export const emptyOffice: NewOffice = {
  office: { name: '', municipality: '', serviceType: 'kindergarten' },
  user: { name: '', role: 'leader', phone: '' },
  passphrase: '',
  repeated: '',
  shownWords: [],
  typedWords: [],
};

export interface StepProps {
  readonly draft: NewOffice;
  readonly change: (part: Partial<NewOffice>) => void;
}
