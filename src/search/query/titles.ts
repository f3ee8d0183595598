/** The first stage: where titles, names and headings have a word. Answers without the network. Pure. */
import type { Catalogue } from '../catalogue.ts';
import type { Lexicon, WordForm } from './lexicon.ts';
import { isStopWord } from './normalise.ts';
import { fold, wordsAndJoined } from './text.ts';

/** `about` is the crumb, the place and the year of a page: where it belongs, where and when it happened. */
export type FieldKind = 'title' | 'name' | 'heading' | 'about';

export interface Field {
  kind: FieldKind;
  page: number;
  /** Number of the section within its page; 0 is the page itself. */
  section: number;
  language: string;
  text: string;
  /** How many different words of it carry a subject. */
  size: number;
}

type Source = Pick<Catalogue, 'pages' | 'synonyms'>;

export class TitleIndex {
  readonly fields: Field[] = [];
  /** `«language» «key»` → numbers of the fields. */
  readonly #postings = new Map<string, number[]>();
  /** The same for words as they are spelled. */
  readonly #spelled = new Map<string, Set<number>>();

  /** @param lexicon learns the words of the fields */
  constructor(catalogue: Source, reader: string, lexicon: Lexicon) {
    for (const field of fieldsOf(catalogue, reader))
      this.fields.push({ ...field, size: this.#learn(field, this.fields.length, lexicon) });
  }

  #learn({ language, text }: Omit<Field, 'size'>, number: number, lexicon: Lexicon): number {
    const seen = new Set<string>();
    for (const word of wordsAndJoined(text)) {
      const key = lexicon.keyOf(language, word);
      const spelled = this.#spelled.get(word) ?? new Set<number>();
      this.#spelled.set(word, spelled.add(number));
      if (seen.has(key)) continue;
      seen.add(key);
      const name = `${language} ${key}`;
      const postings = this.#postings.get(name);
      if (postings) postings.push(number);
      else this.#postings.set(name, [number]);
      if (!isStopWord(word)) lexicon.add(language, word, { key });
    }
    return [...seen].filter((key) => !isStopWord(key)).length || 1;
  }

  /** Numbers of the fields that have a word in some form. */
  having({ language, key, prefix }: WordForm): readonly number[] {
    if (!prefix) return this.#postings.get(`${language} ${key}`) ?? [];
    const start = `${language} ${key}`;
    return [...this.#postings].flatMap(([name, fields]) => (name.startsWith(start) ? fields : []));
  }

  /** What a language calls the thing that a page is about, besides its title. */
  namesIn(language: string, page: number): string[] {
    return this.fields
      .filter((field) => field.page === page && field.kind === 'name' && field.language === language)
      .map(({ text }) => text);
  }

  /** Whether a field has a word exactly as it was typed. */
  spells(field: number, word: string): boolean {
    return this.#spelled.get(fold(word))?.has(field) ?? false;
  }
}

/** Titles, names and headings of all pages, and what the synonyms call them. */
function fieldsOf({ pages, synonyms }: Source, reader: string): Omit<Field, 'size'>[] {
  const fields: Omit<Field, 'size'>[] = pages.flatMap(
    ({ title, name, crumb, place = '', year = '', language, sections }, page) => [
      { kind: 'title' as const, page, section: 0, language, text: title },
      ...(name === undefined ? [] : [{ kind: 'name' as const, page, section: 0, language, text: name }]),
      // Said by the thing in its language, or by the site in the reader's.
      ...[...new Set([language, reader])].map((spoken) => ({
        kind: 'about' as const,
        page,
        section: 0,
        language: spoken,
        text: `${crumb} ${place} ${year}`,
      })),
      ...sections.map(([, text], i) => ({
        kind: 'heading' as const,
        page,
        section: i + 1,
        language,
        text,
      })),
    ],
  );
  const pageAt = new Map(pages.map(({ address }, page) => [address, page]));
  for (const { address, wordings } of synonyms) {
    const page = address === undefined ? undefined : pageAt.get(address);
    if (page === undefined) continue;
    for (const [language, text] of wordings) fields.push({ kind: 'name', page, section: 0, language, text });
  }
  return fields;
}
