/** Characters that draw nothing, or that turn the reading direction: `gpj.exe` must not look like `exe.jpg`. */
const deceiving = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** Joins letters in names and emoji, and is harmless. */
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d']);

const longest = 200;

/** A file's name without the folders it lay in, as it is kept: as it was written, at most 200 characters. */
export function keptFileName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').trim().slice(0, longest).trim();
}

/** A file's name as it is shown: what could deceive is made visible. */
export function shownFileName(name: string): string {
  return name.replace(deceiving, (character) => (joiners.has(character) ? character : '\ufffd'));
}
