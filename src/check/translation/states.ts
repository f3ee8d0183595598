import { LOCALES, type Locale } from '../../i18n/index.ts';
import { contentPath, KINDS, thingKey, type Kind } from '../../library/kinds.ts';
import { fingerprint } from '../../library/words.ts';
import { isTranslation, type LoadedFile, type Schemas } from '../../library/content-file.ts';

export type State = 'missing' | 'stale' | 'unreviewed' | 'reviewed';

/** How a thing stands in one language other than that of its original. */
export interface TranslationState {
  kind: Kind;
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

/** Every thing in every language but its original's, by kind and path. Files that cannot be read are left out. */
export function translationStates(files: readonly LoadedFile[], schemas: Schemas): TranslationState[] {
  const readable = files.filter(({ frontmatter }) => frontmatter.errors.length === 0);
  const groups = [...Map.groupBy(readable, thingKey).values()];
  const states = groups.flatMap((group) => {
    const original = group.find((file) => !isTranslation(file));
    if (!original) return [];
    const current = fingerprint(schemas[original.kind], original.data, original.body);
    return LOCALES.filter((locale) => locale !== original.locale).map((locale): TranslationState => {
      const { kind, id, path } = original;
      const place = { kind, locale, path: contentPath({ kind, id, locale }), original: path };
      const translation = group.find((file) => file.locale === locale);
      if (!translation) return { ...place, state: 'missing' };
      const revision = String(translation.data['revision']);
      const reviewed = translation.data['state'] === 'reviewed' ? 'reviewed' : 'unreviewed';
      return { ...place, revision, state: revision === current ? reviewed : 'stale' };
    });
  });
  return states.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.path.localeCompare(b.path));
}
