/** Adds new migrations of a folder to its `lock.json`; returns their names. */
export function lockMigrations(folder: string): string[];
