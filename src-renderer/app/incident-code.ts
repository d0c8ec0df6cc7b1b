/**
 * A short code for a fault of the window: the same fault gives the same code, and nothing about
 * anybody can be read from it.
 */
export function incidentCode(errorName: string, componentStack: string): string {
  const place = /at (\w+)/.exec(componentStack)?.[1] ?? '';
  let hash = 5381;
  for (const character of `${errorName} ${place}`)
    hash = ((hash * 33) ^ character.charCodeAt(0)) >>> 0;
  return `V-${hash.toString(16).toUpperCase().padStart(8, '0')}`;
}
