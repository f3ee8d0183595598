import type { CmsConfig } from '@sveltia/cms';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { CollectionName } from '../library/registry.ts';
import { translator } from '../i18n/index.ts';
import { collections, listFiles, ORIGINAL, type Schemas } from './collections.ts';
import { readEntry } from './entry-text.ts';
import type { EditorSettings } from './settings.ts';

export interface ConfigOptions extends EditorSettings {
  schemas: Schemas;
  /** The folder of content on this machine: its acts are looked up there. */
  content: string;
  /** Where that folder lies in the repository: `content`. */
  folder: string;
  /** Absolute address of the site, without a slash at the end. */
  site: string;
}

/** The configuration of the browser editor, whole: nothing of it is written by hand. */
export function editorConfig({ backend, review, schemas, content, folder, site }: ConfigOptions): CmsConfig {
  return {
    load_config_file: false,
    backend,
    ...(review && { publish_mode: 'editorial_workflow' as const }),
    app_title: `${translator('ru')('site.name')}: правка текстов`,
    site_url: site,
    logo: { src: '/favicon.svg' },
    show_preview_links: false,
    media_folder: folder,
    media_libraries: {
      // As the check has it; and a name with spaces would end the address of the picture.
      default: { config: { max_file_size: 4 * 1024 * 1024, slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
    output: { omit_empty_optional_fields: true },
    collections: collections(schemas, folder, (within, folders) => parentsIn(content, within, folders)),
    singletons: listFiles(folder),
  };
}

/** Entries with a folder of the given form, such as those of the articles of an act, and how links call them. */
function parentsIn(
  content: string,
  within: CollectionName,
  folders: string,
): { id: string; label: string }[] {
  return globSync(folders, { cwd: content, onlyDirectories: true, expandDirectories: false })
    .map((folder) => folder.split('/')[1] ?? '')
    .sort()
    .map((id) => ({ id, label: shortName(join(content, within, id, `${ORIGINAL}.mdx`)) ?? id }));
}

function shortName(file: string): string | undefined {
  const short = existsSync(file) ? readEntry(readFileSync(file, 'utf8'))['short'] : undefined;
  return typeof short === 'string' ? short : undefined;
}
