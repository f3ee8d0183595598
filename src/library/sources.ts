import { isLocale, LOCALES, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { contentDir } from './settings.ts';
import { readSources } from './source-file.ts';
import { WORDS, type Source as WrittenSource } from './source-schema.ts';

export type { SourceKind } from './source-schema.ts';

/** Words about a source, in the reader's language where they are written in it. */
export interface Label {
  text: string;
  /** The `lang` of the words on the page; undefined where the reader's language or no language at all. */
  lang: Locale | undefined;
}

/** A source as a page in one language shows it: by the typography of the languages of its words. */
export interface Source extends Omit<WrittenSource, (typeof WORDS)[number]> {
  /** The language of its title: Russian where the editor gave it by the content of a page in another language. */
  titleLanguage: WrittenSource['language'];
  publisher: Label;
  short: Label;
  read?: Label;
}

/** The language in which every source is described first. */
const FIRST = 'ru';
type Other = Exclude<Locale, typeof FIRST>;
type Wordings = ReadonlyMap<string, string>;

function shown(source: WrittenSource, locale: Locale, translated: Wordings): Source {
  const titleLanguage = languageOf(source);
  const { read, ...facts } = source;
  const own = locale === FIRST ? undefined : source[locale];
  const label = (words: string, ownWords?: string) =>
    labelOf(words, locale, ownWords ?? translated.get(words));
  return {
    ...facts,
    title: isLocale(titleLanguage) ? typographText(titleLanguage, source.title) : source.title,
    titleLanguage,
    publisher: label(source.publisher, own?.publisher),
    short: label(source.short, own?.short),
    ...(read !== undefined && { read: label(read, own?.read) }),
  };
}

/** @param translated the words in the reader's language, where they are known */
function labelOf(words: string, locale: Locale, translated: string | undefined): Label {
  const own = locale === FIRST ? words : translated;
  if (own !== undefined) return { text: typographText(locale, own), lang: undefined };
  return { text: typographText(FIRST, words), lang: hasWords(words) ? FIRST : undefined };
}

/** Whether words are to be translated: a name in Latin letters and figures are the same for everybody. */
function hasWords(words: string): boolean {
  return /[а-яё]/i.test(words);
}

function languageOf({ language, title }: WrittenSource): WrittenSource['language'] {
  const isCyrillic = /[а-яё]/i.test(title);
  if (language === 'ky') return isCyrillic && !/[ңөү]/i.test(title) ? FIRST : language;
  return isCyrillic ? FIRST : language;
}

/** Russian words → the same in another language: each is translated once, by the first source that says it. */
function wordings(sources: Iterable<WrittenSource>, locale: Other): Wordings {
  // Of two wordings, which the check names, the first.
  return new Map(
    [...sources].reverse().flatMap((source) =>
      WORDS.flatMap((field): [string, string][] => {
        const [words, own] = [source[field], source[locale]?.[field]];
        return words !== undefined && own !== undefined ? [[words, own]] : [];
      }),
    ),
  );
}

const kept = new WeakMap<ReadonlyMap<string, WrittenSource>, Map<Locale, Map<string, Source>>>();

/** All sources in one language, made once for as long as their file stays as it is. */
function sourcesIn(locale: Locale): Map<string, Source> {
  const written = readSources(contentDir());
  const languages = kept.get(written) ?? new Map<Locale, Map<string, Source>>();
  kept.set(written, languages);
  const made = languages.get(locale) ?? madeIn(locale, written);
  languages.set(locale, made);
  return made;
}

function madeIn(locale: Locale, written: ReadonlyMap<string, WrittenSource>): Map<string, Source> {
  const translated = locale === FIRST ? new Map<string, string>() : wordings(written.values(), locale);
  return new Map([...written].map(([key, source]) => [key, shown(source, locale, translated)]));
}

/** The sources of the given keys, in their order; the content check makes sure they exist. */
export function sourcesOf(keys: readonly string[], locale: Locale): Source[] {
  const all = sourcesIn(locale);
  return keys.flatMap((key) => all.get(key) ?? []);
}

/** Every source, by key. */
export function allSources(locale: Locale): Source[] {
  return [...sourcesIn(locale).values()];
}

/** Every source as it is written, for machines; each with all its words in every language they are known in. */
export function writtenSources(): WrittenSource[] {
  const written = [...readSources(contentDir()).values()];
  const others = LOCALES.filter((locale): locale is Other => locale !== FIRST).map(
    (locale) => [locale, wordings(written, locale)] as const,
  );
  return written.map((source) => ({
    ...source,
    ...Object.fromEntries(
      others.flatMap(([locale, translated]) => {
        const own = Object.fromEntries(
          WORDS.flatMap((field) => {
            const words = source[locale]?.[field] ?? translated.get(source[field] ?? '');
            return words === undefined ? [] : [[field, words]];
          }),
        );
        return Object.keys(own).length > 0 ? [[locale, own]] : [];
      }),
    ),
  }));
}

/** The keys of the sources some of whose words readers of a language see in Russian. */
export function untranslatedSources(dir: string, locale: Locale): string[] {
  if (locale === FIRST) return [];
  const written = readSources(dir);
  const translated = wordings(written.values(), locale);
  const isMissing = (words: string | undefined) =>
    words !== undefined && hasWords(words) && !translated.has(words);
  return [...written.values()]
    .filter((source) => WORDS.some((field) => isMissing(source[field])))
    .map(({ key }) => key);
}
