/** What somebody has at hand to open the vault with. */
export type WayIn = 'passphrase' | 'recoveryWords' | 'oneTimeCode';
