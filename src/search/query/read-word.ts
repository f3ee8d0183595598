/** One word of a query as the site knows it: as typed, else in other letters, else a guess. Pure. */
import type { Guesses } from './guesses.ts';
import type { LexiconEntry, Lexicon, WordForm } from './lexicon.ts';
import { oneAlphabet, otherLayout, skeleton } from './letters.ts';
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
  const forms = lexicon.known(text, whole, reader);
  if (forms.length > 0 || whole) {
    const same = literal || !/[a-z]/.test(text) ? undefined : guesses.sameInCyrillic(text);
    return [
      {
        token,
        forms: [
          ...forms,
          ...(same ? lexicon.known([...same.forms][0] ?? '', false, reader).map(lessSure) : []),
        ],
      },
    ];
  }
  if (literal) return [{ token, forms: lexicon.begun(text, open) }];
  return (
    respelled(token, oneAlphabet(text), ground) ??
    respelled(token, otherLayout(token.raw), ground) ??
    likelyStopWord(token) ??
    entered(token, /[a-z]/.test(text) ? undefined : guesses.withMarks(text), lexicon) ??
    likely(token, lexicon.begun(text, open)) ??
    // To readers of English a slip in an English word is likelier than a word in other letters.
    entered(token, reader === 'en' ? guesses.misspelled(text) : undefined, lexicon) ??
    entered(token, /[a-z]/.test(text) ? guesses.fromLatin(text) : undefined, lexicon) ??
    entered(token, guesses.misspelled(text), lexicon) ??
    entered(token, guesses.misspelled(oneAlphabet(otherLayout(token.raw))), lexicon) ?? [{ token, forms: [] }]
  );
}

/** The word in other letters, if all of it is known then. */
function respelled(token: Token, spelling: string, { reader, lexicon }: Ground): Known[] | undefined {
  if (spelling === token.text) return undefined;
  const read = words(spelling).map((word) => ({
    token: { ...token, text: word },
    forms: isStopWord(word) ? [] : lexicon.known(word, false, reader).map(lessSure),
    corrected: word,
  }));
  const telling = read.filter(({ corrected, forms }) => forms.length > 0 || isStopWord(corrected));
  if (read.length === 0 || telling.length < read.length) return undefined;
  return read.map((known) => ({ ...known, token: { ...known.token, text: token.text } }));
}

/** A word that is none to look for, in Latin letters: “dlya”, “kto”. */
function likelyStopWord(token: Token): Known[] | undefined {
  const corrected = /[a-z]/.test(token.text) ? stopWordSpelled(skeleton(token.text), skeleton) : undefined;
  return corrected === undefined ? undefined : [{ token, forms: [], corrected }];
}

function entered(token: Token, entry: LexiconEntry | undefined, lexicon: Lexicon): Known[] | undefined {
  if (!entry) return undefined;
  const [form = ''] = entry.forms;
  const forms = lexicon.known(form, false, entry.language);
  const own = { language: entry.language, key: entry.key, prefix: false, whole: false, weight: 1 };
  return [{ token, forms: (forms.length > 0 ? forms : [own]).map(lessSure), corrected: form }];
}

function likely(token: Token, forms: readonly WordForm[]): Known[] | undefined {
  return forms.length > 0 ? [{ token, forms }] : undefined;
}

function lessSure(form: WordForm): WordForm {
  return { ...form, weight: form.weight * CORRECTED_WEIGHT };
}
