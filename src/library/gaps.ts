import { firstAvailable, type Locale } from '../i18n/index.ts';
import { typographText, type Gap } from '../markdown/index.ts';
import { filesOf, livesAt, originalOf } from './entries.ts';
import { collectionNames, labelOf, type CollectionName } from './registry.ts';
import { addressOf, entryKey } from './entry-id.ts';
import { titleOf } from './references.ts';
import { allTexts, type KnownText } from './render.ts';
import { idOf } from './translatable.ts';

/** One thing a page says is not known, ready to show. */
export interface OpenQuestion {
  /** Locale-less address of the place: the section, else the page. */
  address: string;
  /** Where on the page: the heading of the section; empty for the introduction and the facts. */
  place: string;
  before: string;
  /** What was not found; empty — being checked. */
  words: string;
  after: string;
  /** The language of the words, where it is not that of the page's text. */
  lang?: Locale;
}

/** A page with what it says is not known. */
export interface OpenPage {
  address: string;
  title: string;
  /** Language of its text. */
  lang: Locale;
  questions: OpenQuestion[];
}

/** Everything the content says is not known, by collection and page, in the best language for the reader. */
export async function openQuestions(
  locale: Locale,
): Promise<{ collection: CollectionName; label: string; pages: OpenPage[] }[]> {
  const texts = Map.groupBy(await allTexts(), ({ entry }) => entryKey(entry));
  const groups = await Promise.all(
    collectionNames().map(async (collection) => {
      const pages: OpenPage[] = [];
      for (const [id, files] of await filesOf(collection)) {
        const lang = firstAvailable(locale, (candidate) => files.has(candidate)) ?? originalOf(files).locale;
        const text = texts.get(entryKey({ collection, id }))?.find((candidate) => candidate.locale === lang);
        const data = files.get(lang)?.data;
        const words = data?.translates === undefined ? undefined : data.words;
        const { data: facts, locale: factLocale } = originalOf(files);
        const address = await livesAt({ collection, id });
        const questions = [
          ...unknownFacts(facts, words).map(({ words: unknown, isTranslated }) =>
            inFacts(address, unknown, isTranslated ? lang : factLocale, lang),
          ),
          ...(text ? text.gaps.map((gap) => inText(address, text, gap)) : []),
        ];
        if (questions.length > 0) {
          const title = await titleOf({ collection, id }, locale);
          pages.push({ address, title, lang, questions });
        }
      }
      const collator = new Intl.Collator(locale, { numeric: true });
      pages.sort((a, b) => collator.compare(a.title, b.title));
      return { collection, label: labelOf(collection, locale), pages };
    }),
  );
  return groups.filter(({ pages }) => pages.length > 0);
}

/** Locale-less address of the page that gathers the open questions; undefined on a hub that has none. */
export async function openQuestionsAddress(): Promise<string | undefined> {
  for (const [id, files] of await filesOf('about')) {
    if (originalOf(files).data['openQuestions'] === true) return addressOf({ collection: 'about', id });
  }
  return undefined;
}

/**
 * The words of every `unknown:` among the facts of an entry, in their order: the translation's, where it has them. Items
 * of lists go by their names.
 */
export function unknownFacts(
  data: unknown,
  translation?: unknown,
): { words: string; isTranslated: boolean }[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = (key: string | undefined): unknown =>
    key !== undefined && typeof translation === 'object' && translation !== null
      ? (translation as Record<string, unknown>)[key]
      : undefined;
  if (Array.isArray(data)) return data.flatMap((item: unknown) => unknownFacts(item, own(idOf(item))));
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (name !== 'unknown' || typeof value !== 'string') return unknownFacts(value, own(name));
    const translated = own(name);
    return typeof translated === 'string'
      ? [{ words: translated, isTranslated: true }]
      : [{ words: value, isTranslated: false }];
  });
}

function inFacts(address: string, words: string, language: Locale, lang: Locale): OpenQuestion {
  return {
    address,
    place: '',
    before: '',
    words: typographText(language, words),
    after: '',
    ...(language !== lang && { lang: language }),
  };
}

function inText(
  address: string,
  { locale, sections }: KnownText,
  { section, before, words, after }: Gap,
): OpenQuestion {
  const say = (text: string) => typographText(locale, text);
  return {
    address: address + (section ? `#${section}` : ''),
    place: say(sections.find(({ id }) => id === section)?.title ?? ''),
    before: say(before),
    words: say(words),
    after: say(after),
  };
}
