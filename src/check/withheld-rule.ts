import { entryAt, entryKey, referredEntry, type EntryId } from '../library/entry-id.ts';
import { now } from '../library/settings.ts';
import { collectMarked } from '../library/translatable.ts';
import { isTranslation, type LoadedFile, type ParsedFile, type Schemas } from '../library/content-file.ts';
import { fileMessage } from './messages/files.ts';
import type { Problem } from './problem.ts';

/** When the embargo of an entry as a whole ends; undefined where it has none, or it is over. */
export type Withheld = (entry: EntryId) => string | undefined;

/** The entries under embargo, of the files of a folder. */
export function withheldIn(files: readonly LoadedFile[]): Withheld {
  const until = new Map(
    files.flatMap((file): [string, string][] => {
      const instant = isTranslation(file) ? undefined : file.data['embargo'];
      return typeof instant === 'string' && Date.parse(instant) > now() ? [[entryKey(file), instant]] : [];
    }),
  );
  return (entry) => until.get(entryKey(entry));
}

/** Links and references to what is not on the site yet: they would lead nowhere, and name it before its hour. */
export function checkWithheld(file: ParsedFile, schemas: Schemas, withheld: Withheld): Problem[] {
  if (withheld(file) !== undefined) return [];
  const inText = file.parsed.links.flatMap(({ address, position }): Problem[] => {
    const entry = entryAt(address.split('#')[0] ?? '');
    const until = entry && withheld(entry);
    return until === undefined ? [] : [{ file: file.path, ...position, ...toWithheld(address, until) }];
  });
  if (isTranslation(file)) return inText;
  const inFields = collectMarked(schemas[file.collection], file.data, 'reference').flatMap(
    ({ mark, value, path }): Problem[] => {
      const entry = referredEntry(mark, value);
      const until = entry && withheld(entry);
      if (until === undefined) return [];
      return [{ file: file.path, ...file.frontmatter.place(path), ...toWithheld(value, until) }];
    },
  );
  return [...inText, ...inFields];
}

export function toWithheld(entry: string, until: string) {
  return fileMessage('files.withheld', { entry, until });
}
