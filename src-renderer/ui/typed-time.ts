/**
 * Reads a time of day as people in Norway write it: «10.15», «9:05», «0905», «9».
 * @returns hours and minutes as the contract has them, `09:05`, or `null` when the text is no time
 */
export function readTypedTime(text: string): string | null {
  const trimmed = text.trim();
  const match = /^(\d{1,2})(?:[.:\s](\d{2}))?$/.exec(trimmed) ?? /^(\d{2})(\d{2})$/.exec(trimmed);
  if (match === null) return null;
  const [, hours = '', minutes = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
