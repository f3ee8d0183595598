import { entryAt } from '../../library/entry-id.ts';
import type { Problem } from '../problem.ts';
import { translationMessage } from '../messages/translations.ts';
import { pairBlocks } from './structure.ts';
import type { ParsedFile } from '../../library/content-file.ts';

/** A term of the glossary: its name in the original, and what it is called in other languages, the main word first. */
export interface TermWords {
  title: string;
  equivalents: Readonly<Record<string, readonly string[]>>;
}

/**
 * The terms of the glossary by id. The main word of a language is the title of the term's translation; before there
 * is one, the first equivalent of the sources.
 */
export function termsOf(files: readonly ParsedFile[]): Map<string, TermWords> {
  const terms = new Map<string, TermWords>();
  const glossary = files.filter(
    ({ collection, data }) => collection === 'glossary' && typeof data['title'] === 'string',
  );
  for (const { id, data } of glossary) {
    const given = data['equivalents'];
    if (typeof given !== 'object' || !given) continue;
    const equivalents = Object.entries(given).map(
      ([language, list]: [string, unknown]): [string, string[]] => {
        const own = glossary.find((file) => file.id === id && file.locale === language);
        return [language, [own?.data['title'] as string | undefined, ...namesIn(list)].filter(isText)];
      },
    );
    terms.set(id, { title: String(data['title']), equivalents: Object.fromEntries<string[]>(equivalents) });
  }
  return terms;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function namesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const term = (item as { term?: unknown } | null)?.term;
    return typeof term === 'string' ? [term] : [];
  });
}

/**
 * Links to the glossary that give the whole term in the original, and in the translation something else than the
 * main word for it.
 */
export function differingTerms(
  file: ParsedFile,
  original: ParsedFile,
  terms: ReadonlyMap<string, TermWords>,
): Problem[] {
  const own = file.parsed.outline.filter(({ ofTranslator }) => !ofTranslator);
  return pairBlocks(own, original.parsed.outline).pairs.flatMap((pair) => {
    const waiting = [...pair.original.links];
    return pair.translation.links.flatMap(({ address, text }) => {
      const at = waiting.findIndex((link) => link.address === address);
      const [their] = at < 0 ? [] : waiting.splice(at, 1);
      const entry = entryAt(address);
      const term = entry?.collection === 'glossary' ? terms.get(entry.id) : undefined;
      const [main] = term?.equivalents[file.locale] ?? [];
      // «КЭУ», «МСЗ программасы»: cut short is not otherwise said. The rest of a term may stand beside its link.
      if (!their || !term || main === undefined || /\p{Lu}{2}/u.test(text + main)) return [];
      // Where the original has another word («НПО» for «НКО»), so may the translation.
      if (holds(pair.translation.text, main) || !holds(their.text, term.title)) return [];
      return [
        {
          file: file.path,
          ...pair.translation.position,
          ...translationMessage('translation.term', { term: term.title, text, main }),
        },
      ];
    });
  });
}

/** Whether a text holds the words of a term, whatever their endings and what stands in brackets. */
function holds(text: string, term: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const wanted =
    term
      .toLowerCase()
      .replace(/\(.*?\)/gu, '')
      .match(/\p{L}+/gu) ?? [];
  return wanted.every((word) => {
    const stem = word.slice(0, Math.max(3, word.length - 2));
    return words.some((candidate) => candidate.startsWith(stem));
  });
}
