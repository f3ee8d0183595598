import { isLocale, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { contentDir } from './settings.ts';
import { readSources } from './source-file.ts';
import type { Source as WrittenSource } from './source-schema.ts';

export type { SourceKind } from './source-schema.ts';

/** A source as pages show it: by the typography of its languages. */
export interface Source extends WrittenSource {
  /** The language of its title: Russian where the editor gave it by the content of a page in another language. */
  titleLanguage: WrittenSource['language'];
}

/** Publisher, short name and what was read are written in Russian alone. */
export const LABEL_LANGUAGE: Locale = 'ru';

/** The `lang` of a source's label on a page; undefined where the reader's language or no language at all. */
export function labelLang(locale: Locale, label: string): Locale | undefined {
  return locale !== LABEL_LANGUAGE && /[а-яё]/i.test(label) ? LABEL_LANGUAGE : undefined;
}

const set = new WeakMap<WrittenSource, Source>();

function typographed(source: WrittenSource): Source {
  const titleLanguage = languageOf(source);
  const made = set.get(source) ?? {
    ...source,
    title: isLocale(titleLanguage) ? typographText(titleLanguage, source.title) : source.title,
    publisher: typographText(LABEL_LANGUAGE, source.publisher),
    short: typographText(LABEL_LANGUAGE, source.short),
    ...(source.read !== undefined && { read: typographText(LABEL_LANGUAGE, source.read) }),
    titleLanguage,
  };
  set.set(source, made);
  return made;
}

function languageOf({ language, title }: WrittenSource): WrittenSource['language'] {
  const isCyrillic = /[а-яё]/i.test(title);
  if (language === 'ky') return isCyrillic && !/[ңөү]/i.test(title) ? LABEL_LANGUAGE : language;
  return isCyrillic ? LABEL_LANGUAGE : language;
}

/** The sources of the given keys, in their order; the content check makes sure they exist. */
export function sourcesOf(keys: readonly string[]): Source[] {
  const all = readSources(contentDir());
  return keys.flatMap((key) => all.get(key) ?? []).map(typographed);
}

/** Every source as it is written, for machines. */
export function writtenSources(): WrittenSource[] {
  return [...readSources(contentDir()).values()];
}

/** Every source, by key. */
export function allSources(): Source[] {
  return writtenSources().map(typographed);
}
