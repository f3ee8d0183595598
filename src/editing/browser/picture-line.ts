/** What stands for the description until the author writes it: the check does not let it pass. */
const DESCRIPTION = 'ЗАПОЛНИТЕ: что на картинке';

/**
 * Puts a picture into a text as a paragraph of its own, after the paragraph the cursor is in.
 * @param at the place of the cursor, in characters
 */
export function withPicture(text: string, at: number, address: string): string {
  const end = text.indexOf('\n\n', at);
  const before = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const after = end < 0 ? '' : text.slice(end).trim();
  return [before, `![${DESCRIPTION}](${address})`, after].filter(Boolean).join('\n\n');
}
