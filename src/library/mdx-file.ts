import { oncePerFile } from './once-per-file.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A content file as it stands on the disk, what is under embargo included: for the check and the commands. */
export interface MdxFile {
  /** The whole file. */
  text: string;
  /** The text below the frontmatter. */
  body: string;
  /** Undefined when the file does not begin with one. */
  frontmatter: YamlFile | undefined;
  /** The fields; empty where they do not read or are no fields. */
  data: Record<string, unknown>;
}

const FRONTMATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Splits an MDX text into frontmatter and body; undefined when it has no frontmatter. */
export function splitFrontmatter(text: string): { frontmatter: string; body: string } | undefined {
  const match = FRONTMATTER.exec(text);
  return match ? { frontmatter: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}

/** Parses the text of an MDX file. Never throws: errors of the YAML are in `frontmatter`. */
export function parseMdx(text: string): MdxFile {
  const parts = splitFrontmatter(text);
  if (!parts) return { text, body: text, frontmatter: undefined, data: {} };
  const frontmatter = parseYaml(parts.frontmatter, 2);
  const { data } = frontmatter;
  const isFields = typeof data === 'object' && data !== null && !Array.isArray(data);
  return { text, body: parts.body, frontmatter, data: isFields ? (data as Record<string, unknown>) : {} };
}

/**
 * Reads a content file by its absolute path; undefined when there is none. The site does not read files by this but
 * by `publishedFields` (embargo.ts).
 */
export const readMdx = oncePerFile('mdx', parseMdx);
