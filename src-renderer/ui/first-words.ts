/** The beginning of a text on one line, whole words, for a list of choices or a button's name. */
export function firstWords(text: string, atMost = 70): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= atMost) return line;
  const cut = line.slice(0, atMost);
  const lastSpace = cut.lastIndexOf(' ');
  // Half an emoji is no sign at all.
  const whole = (lastSpace > atMost / 2 ? cut.slice(0, lastSpace) : cut).replace(
    /[\uD800-\uDBFF]$/,
    '',
  );
  return `${whole}…`;
}
