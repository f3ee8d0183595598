import type { LinkTarget, Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import type { Article } from './schema.ts';

/**
 * What a room above this one, which holds the whole texts of acts, tells the pages of an act of its text. The routes
 * pass it, and fill the slots `text`; without it an act is what our own pages say of it.
 */
export interface ActText {
  /** What the text is called in the contents of the page. */
  title: string;
  /** Stands in the notice of the act instead of the words about our retelling alone. */
  notice: string;
  /** Numbers of the articles in the order of the text. */
  numbers: readonly string[];
  /** In which language a reader gets the text of an article; undefined where the text has no such article. */
  languageOf: (number: string, locale: Locale) => Locale | undefined;
  /** Whether a retelling still agrees with the text, in a sentence; undefined where nobody can tell. */
  agreement: (
    article: Entry<Article>,
  ) => { sentence: string; more?: { link: LinkTarget; label: string } } | undefined;
}
