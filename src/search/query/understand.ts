/**
 * From a query to what is looked for. Layer by layer, each only for what the one before did not know: the words
 * as typed in all their forms; Latin letters among Cyrillic; the other keyboard layout; Latin transliteration;
 * Kyrgyz without ң ө ү; the beginning of a word; a slip of the fingers. Then other ways to say the same. Pure.
 */
import { isStopWord, telling, tokens, type Token } from './normalise.ts';
import type { Entry, Lexicon, WordForm } from './lexicon.ts';
import { oneAlphabet, otherLayout, skeleton } from './letters.ts';
import type { Phrase, Synonyms } from './synonyms.ts';
import { words } from './text.ts';

/** One way to say what the query asks: every word of it in its possible forms. */
export interface Alternative {
  words: readonly (readonly WordForm[])[];
  /** 1 as typed, less in other words. */
  weight: number;
  /** How to name it to the reader, where it is not what was typed. */
  said?: string;
}

/** A part of the query that means one thing. */
export interface Concept {
  typed: readonly string[];
  alternatives: readonly Alternative[];
}

export interface Understanding {
  concepts: readonly Concept[];
  /** Words that nothing on the site has, even after correction. */
  unknown: readonly string[];
  /** What was read as something else. */
  corrected: readonly { from: string; to: string }[];
}

/**
 * A term's own synonyms say the same, and a word of the other language is the same word: a title with them is as
 * good as most titles with the word itself, but not better than that one.
 */
const SYNONYM_WEIGHT = 0.85;
/** A corrected word is likely, not certain. */
const CORRECTED_WEIGHT = 0.9;

/** A token with the forms under which it is known. */
interface Known {
  token: Token;
  forms: readonly WordForm[];
  /** Spelled as the site spells it, where that is not as typed. */
  corrected?: string;
}

/** `as typed`: the reader has undone our reading; `own words`: corrected; `all words`: and said otherwise. */
export type Reach = 'as typed' | 'own words' | 'all words';

/**
 * Reads a query as far as `reach` allows.
 * @param reader language of the reader
 */
export function understand(
  query: string,
  reader: string,
  lexicon: Lexicon,
  synonyms: Synonyms,
  reach: Reach = 'all words',
): Understanding {
  const read = telling(tokens(query, reader)).flatMap((token) => readToken(token, reader, lexicon, reach));
  // A wrong layout hides stop words too: «rfr» is «как».
  const meant = read.filter(({ corrected }) => corrected === undefined || !isStopWord(corrected));
  const known = meant.filter(({ forms }) => forms.length > 0);
  const concepts = conceptsOf(known, lexicon, synonyms, reach);
  return {
    concepts: concepts.filter(({ alternatives }) => alternatives.length > 0),
    unknown: [
      ...meant.filter(({ forms }) => forms.length === 0).map(({ token }) => token.text),
      // Known to the table of synonyms, but the site says it in no way at all.
      ...concepts.filter(({ alternatives }) => alternatives.length === 0).flatMap(({ typed }) => typed),
    ],
    corrected: read.flatMap(({ token, corrected }) =>
      corrected === undefined ? [] : [{ from: token.text, to: corrected }],
    ),
  };
}

function readToken(token: Token, reader: string, lexicon: Lexicon, reach: Reach): Known[] {
  const { text, whole, open } = token;
  const forms = lexicon.known(text, whole, reader);
  if (forms.length > 0 || whole) return [{ token, forms }];
  if (reach === 'as typed') return [{ token, forms: lexicon.begun(text, open, reader) }];
  return (
    respelled(token, oneAlphabet(text), reader, lexicon) ??
    respelled(token, otherLayout(token.raw), reader, lexicon) ??
    guessed(
      token,
      /[a-z]/.test(text) && /^i?(?:dlia|kak|chto|gde|ili|ob|na|po)$/.test(skeleton(text)) ? 'как' : '',
    ) ??
    entered(token, /[a-z]/.test(text) ? undefined : lexicon.withMarks(text), reader, lexicon) ??
    begun(token, reader, lexicon) ??
    entered(token, /[a-z]/.test(text) ? lexicon.fromLatin(text) : undefined, reader, lexicon) ??
    entered(token, lexicon.misspelled(text), reader, lexicon) ??
    entered(token, lexicon.misspelled(oneAlphabet(otherLayout(token.raw))), reader, lexicon) ?? [
      { token, forms: [] },
    ]
  );
}

/** The word in other letters, if all of it is known then. */
function respelled(token: Token, spelling: string, reader: string, lexicon: Lexicon): Known[] | undefined {
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

/** A word that is none to look for, whatever its letters. */
function guessed(token: Token, stopWord: string): Known[] | undefined {
  return stopWord ? [{ token, forms: [], corrected: stopWord }] : undefined;
}

function entered(
  token: Token,
  entry: Entry | undefined,
  reader: string,
  lexicon: Lexicon,
): Known[] | undefined {
  if (!entry) return undefined;
  const forms = lexicon.known(entry.form, false, entry.language);
  const own = { language: entry.language, key: entry.key, prefix: false, whole: false, weight: 1 };
  return [{ token, forms: (forms.length > 0 ? forms : [own]).map(lessSure), corrected: entry.form }];
}

function begun(token: Token, reader: string, lexicon: Lexicon): Known[] | undefined {
  const forms = lexicon.begun(token.text, token.open, reader);
  return forms.length > 0 ? [{ token, forms }] : undefined;
}

function lessSure(form: WordForm): WordForm {
  return { ...form, weight: form.weight * CORRECTED_WEIGHT };
}

function conceptsOf(known: readonly Known[], lexicon: Lexicon, synonyms: Synonyms, reach: Reach): Concept[] {
  const keys = known.map(({ forms }) => new Set(forms.map(({ language, key }) => `${language} ${key}`)));
  const stretches = new Map(
    (reach === 'all words' ? synonyms.stretches(keys) : []).map((stretch) => [stretch.from, stretch]),
  );
  const concepts: Concept[] = [];
  for (let at = 0; at < known.length;) {
    const stretch = stretches.get(at);
    const part = known.slice(at, at + (stretch?.length ?? 1));
    const typed = part.map(({ token, corrected }) => corrected ?? token.text);
    const others = (stretch?.others ?? []).flatMap((phrase) => alternative(phrase, lexicon));
    concepts.push({ typed, alternatives: [...asTyped(part, lexicon), ...others] });
    at += part.length;
  }
  return concepts;
}

/** The words as typed, if any of them can be found. */
function asTyped(part: readonly Known[], lexicon: Lexicon): Alternative[] {
  const words = part.map(({ forms }) => forms.filter((form) => lexicon.onSite(form)));
  return words.some((forms) => forms.length > 0) ? [{ words, weight: 1 }] : [];
}

/** Another way to say it, if the site says it so anywhere. */
function alternative({ language, text, keys }: Phrase, lexicon: Lexicon): Alternative[] {
  if (!keys.every((key) => lexicon.onSite({ language, key, prefix: false }))) return [];
  const words = keys.map((key) => [{ language, key, prefix: false, whole: false, weight: 1 }]);
  return [{ words, weight: SYNONYM_WEIGHT, said: text }];
}
