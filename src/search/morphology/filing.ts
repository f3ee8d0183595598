import { readings } from './index.ts';

/**
 * Under which key each word of known texts is filed: of the ways to read it the one that most other words bear out.
 * «Планы» alone might be a form of «пла», beside «план» and «пландар» it is one of «план».
 */
export function filing(language: string, words: Iterable<string>): ReadonlyMap<string, string> {
  const read = [...new Set(words)].map((word) => [word, readings(language, word)] as const);
  const support = new Map<string, number>();
  for (const [, [own = '']] of read) support.set(own, (support.get(own) ?? 0) + 1);
  const of = (key: string) => support.get(key) ?? 0;
  return new Map(
    read.map(([word, [own = '', ...others]]) => [
      word,
      // A key that some other word has too is better than one that this word alone has.
      others.reduce(
        (best, key) => (of(key) > of(best) || (best === own && of(key) === of(own)) ? key : best),
        own,
      ),
    ]),
  );
}
