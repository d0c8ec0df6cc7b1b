/**
 * Files that were dropped where they cannot be kept, on the way to the documents of the same child. In memory only,
 * and taken once.
 */
let waiting: { readonly childId: string; readonly files: readonly File[] } | null = null;

export function leadToDocuments(childId: string, files: readonly File[]): void {
  waiting = { childId, files };
}

/** The files that wait for this child's documents; none the next time. */
export function takeDroppedFiles(childId: string): readonly File[] {
  const taken = waiting?.childId === childId ? waiting.files : [];
  waiting = null;
  return taken;
}
