/**
 * From a query to what is looked for. Layer by layer, each only for what the one before did not know: the words
 * as typed in all their forms; Latin letters among Cyrillic; the other keyboard layout; Latin transliteration;
 * Kyrgyz without ң ө ү; the beginning of a word; a slip of the fingers. Then other ways to say the same. Pure.
 */
import type { Lexicon, WordForm } from './lexicon.ts';
import { isStopWord, telling, tokens } from './normalise.ts';
import { readWord, type Ground, type Known } from './read-word.ts';
import type { Phrase, Synonyms } from './synonyms.ts';
import type { TitleIndex } from './titles.ts';

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
/** `as typed`: the reader has undone our reading; `own words`: corrected; `all words`: and said otherwise. */
export type Reach = 'as typed' | 'own words' | 'all words';

/**
 * Reads a query as far as `reach` allows.
 */
export function understand(
  query: string,
  ground: Ground & { synonyms: Synonyms; titles?: TitleIndex },
  reach: Reach = 'all words',
): Understanding {
  const { reader, lexicon, synonyms } = ground;
  const read = withoutMissing(
    telling(tokens(query, reader)).flatMap((token) => readWord(token, ground, reach === 'as typed')),
    ground.titles,
  );
  // A wrong layout hides stop words too: «rfr» is «как».
  const some = read.filter(({ corrected }) => corrected === undefined || !isStopWord(corrected));
  const meant = some.length > 0 ? some : read;
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

const ARTICLE = /^(?:стать|статей|берене|article)/;

/**
 * «Статья 99» where no act has one: the number is not known then, though texts have such a number somewhere.
 * @param titles nothing is missing as long as they are not there
 */
function withoutMissing(read: readonly Known[], titles: TitleIndex | undefined): readonly Known[] {
  const isArticle = (word: Known | undefined) =>
    word !== undefined && ARTICLE.test(word.corrected ?? word.token.text);
  return read.map((word, i) => {
    const article = [read[i - 1], read[i + 1]].find(isArticle);
    if (!word.token.whole || !article || !titles) return word;
    const number = `(?<![\\p{N}-])${word.token.text}(?![\\p{N}]|-\\p{N})`;
    const named = new RegExp(
      `(?:стат\\p{L}+|article|берене\\p{L}*)\\P{L}{0,3}${number}|${number}\\P{L}{0,2}берене`,
      'iu',
    );
    return titles.fields.some(({ text }) => named.test(text)) ? word : { ...word, forms: [] };
  });
}

function conceptsOf(known: readonly Known[], lexicon: Lexicon, synonyms: Synonyms, reach: Reach): Concept[] {
  const keys = known.map(({ forms }) => new Set(forms.map(({ language, key }) => `${language} ${key}`)));
  const stretches = new Map(
    (reach === 'all words' ? synonyms.stretches(keys) : []).map((stretch) => [stretch.from, stretch]),
  );
  const concepts: Concept[] = [];
  for (let at = 0; at < known.length;) {
    const stretch = stretches.get(at);
    const part = known.slice(
      at,
      at + (isDate(known.slice(at, at + DATE_LENGTH)) ? DATE_LENGTH : (stretch?.length ?? 1)),
    );
    const typed = part.map(({ token, corrected }) => corrected ?? token.text);
    const others = (stretch?.others ?? []).flatMap((phrase) => alternative(phrase, lexicon));
    concepts.push({ typed, alternatives: shortest([...asTyped(part, lexicon), ...others]) });
    at += part.length;
  }
  return concepts;
}

const DATE_LENGTH = 3;

/** «28 апреля 2017», «2017-жылдын 28-апрели» (its «жылдын» says nothing): one thing, not three. */
function isDate(part: readonly Known[]): boolean {
  return /^(?:\d\d? \D+ \d{4}|\d{4} \d\d? \D+)$/.test(part.map(({ token }) => token.text).join(' '));
}

/** The words as typed, if any of them can be found. */
function asTyped(part: readonly Known[], lexicon: Lexicon): Alternative[] {
  const words = part.map(({ forms }) => forms.filter((form) => lexicon.onSite(form)));
  return words.some((forms) => forms.length > 0) ? [{ words, weight: 1 }] : [];
}

/** Without other ways that only add words to one: «исполнитель социального заказа» to «исполнитель». */
function shortest(alternatives: readonly Alternative[]): Alternative[] {
  const saysAll = (shorter: Alternative, longer: Alternative) =>
    shorter.words.length < longer.words.length &&
    shorter.words.every((forms) =>
      longer.words
        .flat()
        .some(({ language, key }) => forms.some((f) => f.language === language && f.key === key)),
    );
  return alternatives.filter(
    (longer) => longer.said === undefined || !alternatives.some((other) => saysAll(other, longer)),
  );
}

/** Another way to say it, if the site says it so anywhere. */
function alternative({ language, text, keys }: Phrase, lexicon: Lexicon): Alternative[] {
  if (!keys.every((key) => lexicon.onSite({ language, key, prefix: false }))) return [];
  const words = keys.map((key) => [{ language, key, prefix: false, weight: 1 }]);
  return [{ words, weight: SYNONYM_WEIGHT, said: text }];
}
