import { join, relative, sep } from 'node:path';
import { SCHEMAS } from '../collections.ts';
import { editorSettings } from '../editing/settings.ts';
import { contentDir, siteUrl } from '../library/settings.ts';
import { ROOT } from './stamp.ts';

/** Adds the browser editor, for people without Git, to a built site; nothing where it is off, as it is unless `CMS=on`. */
export async function addEditor(client: string): Promise<void> {
  const settings = editorSettings();
  if (!settings) return;
  // The bundler loads only where there is something to bundle.
  const { buildEditor } = await import('../editing/build.ts');
  const content = contentDir();
  const inside = relative(ROOT, content).split(sep).join('/');
  // Content that lies elsewhere on this machine is taken for a repository of its own, laid out like this one.
  const folder = inside.startsWith('..') ? 'content' : inside;
  const options = { ...settings, schemas: SCHEMAS, content, folder, site: siteUrl() };
  await buildEditor(join(client, 'admin'), options);
  console.log('Правка в браузере: /admin/');
}
