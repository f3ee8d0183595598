/** Other ways to say what a query says: from the glossary and the editors' table. Pure. */
import type { SynonymGroup } from '../catalogue.ts';
import { wordKey } from '../morphology/index.ts';
import type { Lexicon } from './lexicon.ts';
import { isStopWord } from './normalise.ts';
import { words } from './text.ts';

/** One wording, its words as keys of its language. */
export interface Phrase {
  language: string;
  text: string;
  keys: readonly string[];
  group: number;
}

/** A stretch of a query that says something there are other words for. */
export interface Stretch {
  from: number;
  /** Number of words. */
  length: number;
  /** The wordings of the same groups, without the one that was typed. */
  others: readonly Phrase[];
}

export class Synonyms {
  readonly phrases: readonly Phrase[];
  /** By language and first key, the longest first. */
  readonly #byStart = new Map<string, Phrase[]>();
  readonly #byGroup = new Map<number, Phrase[]>();

  /** @param lexicon learns the words, so that they count as known when they are typed */
  constructor(groups: readonly SynonymGroup[], lexicon: Lexicon) {
    const keyOf = (language: string, word: string) => lexicon.keyOf(language, word);
    const written = groups.flatMap(({ wordings }, group) =>
      wordings.map(([language, text]) => ({
        language,
        text,
        keys: phraseKeys(language, text, keyOf),
        group,
      })),
    );
    // An abbreviation that some other word is spelled like would turn that word's meaning.
    this.phrases = [
      ...written,
      ...written.flatMap(abbreviated).filter(({ language, text }) => !lexicon.has(language, text)),
    ];
    for (const phrase of this.phrases) {
      // Not Map.groupBy: phones of a few years ago do not have it.
      this.#byGroup.set(phrase.group, [...(this.#byGroup.get(phrase.group) ?? []), phrase]);
      for (const word of subjectWords(phrase.text)) lexicon.add(phrase.language, word, { onSite: false });
      const start = `${phrase.language} ${phrase.keys[0] ?? ''}`;
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), phrase]);
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }

  /**
   * Finds what of a query has other words: from left to right, the longest wording at each place.
   * @param query the words of the query, each by the keys it may have: `«language» «key»`
   */
  stretches(query: readonly ReadonlySet<string>[]): Stretch[] {
    const found: Stretch[] = [];
    for (let from = 0; from < query.length;) {
      const said = this.#saidAt(query, from);
      const length = said[0]?.keys.length ?? 1;
      if (said.length > 0) found.push({ from, length, others: this.#others(said) });
      from += length;
    }
    return found;
  }

  /** The longest wordings that begin at a word of the query: several groups may have the same. */
  #saidAt(query: readonly ReadonlySet<string>[], from: number): Phrase[] {
    const starting = [...(query[from] ?? [])].flatMap((start) => this.#byStart.get(start) ?? []);
    const said = starting.filter(({ language, keys }) =>
      keys.every((key, i) => query[from + i]?.has(`${language} ${key}`)),
    );
    const longest = Math.max(0, ...said.map(({ keys }) => keys.length));
    return said.filter(({ keys }) => keys.length === longest);
  }

  #others(said: readonly Phrase[]): Phrase[] {
    const groups = new Set(said.map(({ group }) => group));
    return [...groups]
      .flatMap((group) => this.#byGroup.get(group) ?? [])
      .filter((phrase) => !said.includes(phrase));
  }
}

/** So few words are abbreviated, and so many are never. */
const ABBREVIATED: readonly [least: number, most: number] = [3, 5];

/** Readers abbreviate what texts spell out: «мсз» is «мамлекеттик социалдык заказ», though nobody has written it down. */
function abbreviated({ language, text, group }: Phrase): Phrase[] {
  const all = words(text);
  const [least, most] = ABBREVIATED;
  if (all.length < least || all.length > most) return [];
  const letters = all.map((word) => word[0]).join('');
  return [{ language, text: letters, keys: [letters], group }];
}

/** The keys of the words of a phrase that carry a subject. */
export function phraseKeys(language: string, text: string, keyOf = wordKey): string[] {
  return subjectWords(text).map((word) => keyOf(language, word));
}

function subjectWords(text: string): string[] {
  const all = words(text);
  const some = all.filter((word) => !isStopWord(word));
  return some.length > 0 ? some : all;
}
