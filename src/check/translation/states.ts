import { LOCALES, type Locale } from '../../i18n/index.ts';
import { collectionNames, type CollectionName } from '../../library/registry.ts';
import { contentPath, entryKey } from '../../library/entry-id.ts';
import { fingerprint } from '../../library/translatable.ts';
import { isTranslation, type LoadedFile, type Schemas } from '../../library/content-file.ts';

export type State = 'missing' | 'stale' | 'unreviewed' | 'reviewed';

/** How an entry stands in one language other than that of its original. */
export interface TranslationState {
  collection: CollectionName;
  locale: Locale;
  /** Path of the translation, there or not, from the content folder. */
  path: string;
  /** Path of the original. */
  original: string;
  /** A stale translation is not counted as unreviewed too: it has to be read again in any case. */
  state: State;
  /** The fingerprint of the original that the translation was made from. */
  revision?: string;
}

/** Every entry in every language but its original's, by collection and path. Files that cannot be read are left out. */
export function translationStates(files: readonly LoadedFile[], schemas: Schemas): TranslationState[] {
  const readable = files.filter(({ frontmatter }) => frontmatter.errors.length === 0);
  const groups = [...Map.groupBy(readable, entryKey).values()];
  const states = groups.flatMap((group) => {
    const original = group.find((file) => !isTranslation(file));
    if (!original) return [];
    const current = fingerprint(schemas[original.collection], original.data, original.body);
    return LOCALES.filter((locale) => locale !== original.locale).map((locale): TranslationState => {
      const { collection, id, path } = original;
      const place = { collection, locale, path: contentPath({ collection, id, locale }), original: path };
      const translation = group.find((file) => file.locale === locale);
      if (!translation) return { ...place, state: 'missing' };
      const revision = String(translation.data['revision']);
      const reviewed = translation.data['state'] === 'reviewed' ? 'reviewed' : 'unreviewed';
      return { ...place, revision, state: revision === current ? reviewed : 'stale' };
    });
  });
  const names = collectionNames();
  return states.sort(
    (a, b) => names.indexOf(a.collection) - names.indexOf(b.collection) || a.path.localeCompare(b.path),
  );
}
