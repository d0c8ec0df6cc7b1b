import { isLocalDate } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';

/**
 * Reads a day as people in Norway write it: «12.3.2027», «12.03.27», «120327», «12/3 2027», or ISO.
 * @param latestYear two-digit years that would lie after this are read as the last century
 * @returns the day, or `null` when the text is not a day that exists
 */
export function readTypedDate(text: string, latestYear = 2079): LocalDate | null {
  const trimmed = text.trim();
  if (isLocalDate(trimmed)) return trimmed;
  const match =
    /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4}|\d{2})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const shortYear = 2000 + Number(year);
  const fullYear =
    year.length === 4 ? Number(year) : shortYear > latestYear ? shortYear - 100 : shortYear;
  const iso = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : null;
}
