/** One word of a query as the site knows it: as typed, else in other letters, else a guess. Pure. */
import type { Guesses } from './guesses.ts';
import type { LexiconEntry, Lexicon, WordForm } from './lexicon.ts';
import { oneAlphabet, otherLayout, politely, skeleton, unmarked } from './letters.ts';
import { isStopWord, stopWordSpelled, type Token } from './normalise.ts';
import { words } from './text.ts';

/** A corrected word is likely, not certain. */
const CORRECTED_WEIGHT = 0.9;

/** What a query is read by. */
export interface Ground {
  /** Language of the reader. */
  reader: string;
  lexicon: Lexicon;
  guesses: Guesses;
}

/** A token with the forms under which it is known. */
export interface Known {
  token: Token;
  forms: readonly WordForm[];
  /** Spelled as the site spells it, where that is not as typed. */
  corrected?: string;
}

/** The first layer that knows the word has it. A wrong layout may make several words of one. */
export function readWord(token: Token, ground: Ground, literal: boolean): Known[] {
  const { reader, lexicon, guesses } = ground;
  const { text, whole, open } = token;
  const forms = lexicon.known(text, reader);
  if (forms.length > 0 || whole) {
    const alike = literal || whole ? [] : spelledAlike(text, ground);
    return [{ token, forms: [...forms, ...alike.flatMap((entry) => formsOf(entry, lexicon)).map(lessSure)] }];
  }
  if (literal) return [{ token, forms: lexicon.begun(text, open) }];
  return (
    respelled(token, oneAlphabet(text), ground) ??
    respelled(token, otherLayout(token.raw), ground) ??
    likelyStopWord(token) ??
    respelled(token, politely(text), ground) ??
    entered(token, /[a-z]/.test(text) ? [] : guesses.withMarks(text), lexicon) ??
    likely(token, lexicon.begun(text, open)) ??
    // To readers of English a slip in an English word is likelier than a word in other letters.
    entered(token, reader === 'en' ? some(guesses.misspelled(text)) : [], lexicon) ??
    entered(token, /[a-z]/.test(text) ? some(guesses.fromLatin(text)) : [], lexicon) ??
    entered(token, some(guesses.misspelled(text)), lexicon) ??
    entered(token, some(guesses.misspelled(oneAlphabet(otherLayout(token.raw)))), lexicon) ?? [
      { token, forms: [] },
    ]
  );
}

/** The word in other letters, if all of it is known then. */
function respelled(token: Token, spelling: string, { reader, lexicon }: Ground): Known[] | undefined {
  if (spelling === token.text) return undefined;
  const read = words(spelling).map((word) => ({
    token: { ...token, text: word },
    forms: isStopWord(word) ? [] : lexicon.known(word, reader).map(lessSure),
    corrected: word,
  }));
  const telling = read.filter(({ corrected, forms }) => forms.length > 0 || isStopWord(corrected));
  if (read.length === 0 || telling.length < read.length) return undefined;
  // A sign of one layout is a letter of the other: «эн» is no «'y».
  if (read.every(({ corrected }) => corrected.length === 1)) return undefined;
  return read.map((known) => ({ ...known, token: { ...known.token, text: token.text } }));
}

/** A word that is none to look for, in Latin letters: “dlya”, “kto”. */
function likelyStopWord(token: Token): Known[] | undefined {
  const corrected = /[a-z]/.test(token.text) ? stopWordSpelled(skeleton(token.text), skeleton) : undefined;
  return corrected === undefined ? undefined : [{ token, forms: [], corrected }];
}

/** What a known word may be besides: “Karakol” is also «Каракол», and «окмот», once misspelled in a text, «өкмөт». */
function spelledAlike(text: string, { reader, guesses }: Ground): readonly LexiconEntry[] {
  if (/[a-z]/.test(text)) return some(guesses.sameInCyrillic(text));
  return reader === 'ky' && text === unmarked(text) ? guesses.withMarks(text) : [];
}

function some<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}

function entered(token: Token, entries: readonly LexiconEntry[], lexicon: Lexicon): Known[] | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const forms = entries.flatMap((entry) => formsOf(entry, lexicon)).map(lessSure);
  return [{ token, forms, corrected: [...first.forms][0] ?? first.key }];
}

function formsOf({ language, key, forms: [form = ''] }: LexiconEntry, lexicon: Lexicon): WordForm[] {
  const own = { language, key, prefix: false, weight: 1 };
  return [
    own,
    ...lexicon.known(form, language).filter((other) => other.language !== language || other.key !== key),
  ];
}

function likely(token: Token, forms: readonly WordForm[]): Known[] | undefined {
  return forms.length > 0 ? [{ token, forms }] : undefined;
}

function lessSure(form: WordForm): WordForm {
  return { ...form, weight: form.weight * CORRECTED_WEIGHT };
}
