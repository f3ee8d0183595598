/** The digest of a text without its frontmatter. */
export function digestOf(text: string): string;
