/** What is wrong with recovery words that were typed. `index` counts from 0. */
export type RecoveryWordsProblem =
  | { readonly code: 'wrongCount'; readonly count: number }
  | { readonly code: 'unknownWord'; readonly index: number; readonly suggestions: readonly string[] }
  | { readonly code: 'checksum' };
