/**
 * Copies the text of a field that the person sees. The program gives no page access to the clipboard,
 * so this is the plain copy of a selection; when even that is refused the text stays selected.
 * @returns whether it was copied
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
