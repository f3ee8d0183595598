/** «строка 12, » where the line is known. */
export function place(at: number | undefined): string {
  return at ? `строка ${at}, ` : '';
}

/** The beginning of a text, for a line of the report. */
export function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100).replace(/\s\S*$/, '')}…` : text;
}
