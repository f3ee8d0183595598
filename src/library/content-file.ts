import type * as z from 'zod';
import type { Body } from '../markdown/index.ts';
import type { ContentFile } from './entry-id.ts';
import type { CollectionName } from './registry.ts';
import type { MdxFile } from './mdx-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** The schema of each collection's originals. */
export type Schemas = Readonly<Record<CollectionName, z.ZodObject>>;

/** A content file read for checking, with its place in the content. */
export interface LoadedFile extends ContentFile, MdxFile {
  path: string;
  frontmatter: YamlFile;
}

/** A file with its body read by the same plugins that render it. */
export interface ParsedFile extends LoadedFile {
  parsed: Body;
}

/** A file whose frontmatter says that it translates another is a translation. */
export function isTranslation(file: LoadedFile): boolean {
  return 'translates' in file.data;
}
