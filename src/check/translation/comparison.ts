import { filled, type Message, type Words } from '../../i18n/messages.ts';
import { DIFFERENCES, translationMessage } from '../messages/translations.ts';
import type { Locale } from '../../i18n/index.ts';
import type { OutlineBlock } from '../../markdown/index.ts';
import { collectTranslatable } from '../../library/translatable.ts';
import { isFresh } from '../fresh.ts';
import type { Problem } from '../problem.ts';
import { compareNumerals, without, type LocalText } from './compare-numerals.ts';
import { fieldAt } from './field.ts';
import { pairBlocks, START, type Pair } from './structure.ts';
import type { ParsedFile, Schemas } from '../../library/content-file.ts';

/**
 * Compares a translation with its original in all that can be compared without understanding: structure, numbers,
 * days and sums, source marks, links, gaps. What a stale translation differs in is a warning: its original has just
 * been changed, and the site must not wait for two translators.
 */
export function compareTranslation(file: ParsedFile, original: ParsedFile, schemas: Schemas): Problem[] {
  const fresh = isFresh(file, original, schemas);
  const found = [...compareFields(file, original, schemas), ...compareBodies(file, original)];
  return found.map((problem) => (fresh ? problem : { ...problem, severity: 'warning' }));
}

function compareFields(file: ParsedFile, original: ParsedFile, schemas: Schemas): Problem[] {
  return [...collectTranslatable(schemas[original.collection], original.data)].flatMap(([key, text]) => {
    const translated = fieldAt(file, key);
    // A field that is missing is reported as such.
    if (!translated) return [];
    const own = { ...translated, locale: file.locale };
    const their = { text, locale: original.locale, position: fieldAt(original, key)?.position ?? START };
    return differingNumerals(file, original, own, their);
  });
}

function compareBodies(file: ParsedFile, original: ParsedFile): Problem[] {
  if (isUnread(file) || isUnread(original)) return [];
  const own = file.parsed.outline.filter(({ ofTranslator }) => !ofTranslator);
  const { pairs, mismatches } = pairBlocks(own, original.parsed.outline);
  const problems = mismatches.map(({ position, message }) => ({
    file: file.path,
    ...position,
    ...message,
  }));
  return [...problems, ...pairs.flatMap((pair) => comparePair(file, original, pair))];
}

function isUnread({ parsed }: ParsedFile): boolean {
  return parsed.problems.some(({ rule }) => rule === 'syntax');
}

function comparePair(file: ParsedFile, original: ParsedFile, pair: Pair): Problem[] {
  const place = { file: original.path, line: pair.original.position.line };
  const at = (message: Message): Problem => ({
    file: file.path,
    ...pair.translation.position,
    ...message,
  });
  const [own, their] = [pair.translation, pair.original];
  const sources = difference(own.sources.map(mark), their.sources.map(mark));
  const links = difference(addresses(own), addresses(their));
  return [
    ...differingNumerals(file, original, wordsOf(own, file.locale), wordsOf(their, original.locale)),
    ...(sources === undefined
      ? []
      : [at(translationMessage('translation.sources', { ...place, difference: sources }))]),
    ...(links === undefined
      ? []
      : [at(translationMessage('translation.links', { ...place, difference: links }))]),
    ...(own.gaps === their.gaps
      ? []
      : [at(translationMessage('translation.gaps', { ...place, own: own.gaps, their: their.gaps }))]),
  ];
}

function wordsOf({ text, position }: OutlineBlock, locale: Locale): LocalText {
  return { text, position, locale };
}

const mark = (key: string) => `[^${key}]`;

function addresses({ links }: OutlineBlock): string[] {
  return links.map(({ address }) => address);
}

function differingNumerals(
  file: ParsedFile,
  original: ParsedFile,
  own: LocalText,
  their: LocalText,
): Problem[] {
  const { missing, extra } = compareNumerals(own, their);
  if (missing.length === 0 && extra.length === 0) return [];
  return [
    {
      file: file.path,
      ...own.position,
      ...translationMessage('translation.numbers', {
        file: original.path,
        line: their.position.line,
        difference: lacksAndAdds(missing, extra),
      }),
    },
  ];
}

function difference(own: readonly string[], their: readonly string[]): Words | undefined {
  const values = (list: readonly string[]) => list.map((value) => ({ value }));
  const missing = without(values(their), values(own)).map(({ value }) => value);
  const extra = without(values(own), values(their)).map(({ value }) => value);
  return missing.length + extra.length > 0 ? lacksAndAdds(missing, extra) : undefined;
}

function lacksAndAdds(missing: readonly string[], extra: readonly string[]): Words {
  const form = missing.length === 0 ? 'extra' : extra.length === 0 ? 'missing' : 'both';
  return filled(DIFFERENCES[form], { missing, extra });
}
