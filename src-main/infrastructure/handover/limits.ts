/** How much a file from outside may ask of this machine. Sizes in bytes. */
export interface HandoverLimits {
  /** The `.stafett` file as it lies on disk. */
  readonly packageBytes: number;
  /** All files of the archive together, inflated. */
  readonly archiveBytes: number;
  /** One attachment, and the PDF. */
  readonly entryBytes: number;
  /** `log.json`, `les-meg.html`, `network-map.svg`. */
  readonly textBytes: number;
  readonly entryCount: number;
  /** Inflated size over packed size; counts only above `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  readonly receiptBytes: number;
  readonly identityBytes: number;
}

const mebibyte = 1_048_576;

export const handoverLimits: HandoverLimits = Object.freeze({
  packageBytes: 256 * mebibyte,
  archiveBytes: 256 * mebibyte,
  entryBytes: 32 * mebibyte,
  textBytes: 32 * mebibyte,
  entryCount: 1_000,
  ratio: 100,
  ratioFreeBytes: 4 * mebibyte,
  receiptBytes: 262_144,
  identityBytes: 8_192,
});
