import type * as z from 'zod';
import type { Body } from '../markdown/index.ts';
import type { ContentFile, CollectionName } from './entry-id.ts';
import type { YamlFile } from './yaml-file.ts';

/** The schema of each collection's originals. */
export type Schemas = Readonly<Record<CollectionName, z.ZodObject>>;

/** A content file as it was read: where it belongs, its frontmatter with places, its whole text. */
export interface LoadedFile extends ContentFile {
  path: string;
  text: string;
  /** The text below the frontmatter. */
  body: string;
  frontmatter: YamlFile;
  data: Record<string, unknown>;
}

/** A file with its body read by the same plugins that render it. */
export interface ParsedFile extends LoadedFile {
  parsed: Body;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/;

/** Splits an MDX text into frontmatter and body; undefined when it has no frontmatter. */
export function splitFrontmatter(text: string): { frontmatter: string; body: string } | undefined {
  const match = FRONTMATTER.exec(text);
  return match ? { frontmatter: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}

/** A file whose frontmatter says that it translates another is a translation. */
export function isTranslation(file: LoadedFile): boolean {
  return 'translates' in file.data;
}

/** A field's path as `collectTranslatable` gives it, in steps. */
export function stepsOf(path: string): (string | number)[] {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
