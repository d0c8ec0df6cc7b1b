/** Names of files that leave the program: an id and nothing else, because a file name is seen by everybody. */
export const handoverExtensions = {
  package: 'stafett',
  receipt: 'stafett-kvittering',
  identity: 'stafett-id',
} as const;

/** For example `overlevering-3f2a91c0.stafett`. */
export function packageFileName(packageId: string): string {
  return `overlevering-${shortOf(packageId)}.${handoverExtensions.package}`;
}

/** For example `kvittering-3f2a91c0.stafett-kvittering`. */
export function receiptFileName(packageId: string): string {
  return `kvittering-${shortOf(packageId)}.${handoverExtensions.receipt}`;
}

/** The end of the id: the start of a UUID of version 7 is a clock. */
function shortOf(packageId: string): string {
  return packageId.replaceAll('-', '').slice(-8);
}
