/** A label as it stands inside a sentence: «barnehage», but «PPT» stays as it is. */
export function inSentence(label: string): string {
  const second = label.charAt(1);
  const isAbbreviation = second !== '' && second !== second.toLocaleLowerCase('nb');
  return isAbbreviation ? label : label.charAt(0).toLocaleLowerCase('nb') + label.slice(1);
}
