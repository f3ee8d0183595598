import type { Locale } from '../../i18n/index.ts';
import type { OutlineBlock } from '../../markdown/index.ts';
import { collectTranslatable, fingerprint } from '../../library/translatable.ts';
import type { Problem } from '../problem.ts';
import { compareNumerals, without, type Said } from './compare-numerals.ts';
import { fieldAt } from './field.ts';
import { pairBlocks, START, type Pair } from './structure.ts';
import type { ParsedFile, Schemas } from '../../library/content-file.ts';

/**
 * Compares a translation with its original in all that can be compared without understanding: structure, numbers,
 * days and sums, source marks, links, gaps. What a stale translation differs in is a warning: its original has just
 * been changed, and the site must not wait for two translators.
 */
export function compareTranslation(file: ParsedFile, original: ParsedFile, schemas: Schemas): Problem[] {
  const fresh =
    file.data['revision'] === fingerprint(schemas[original.collection], original.data, original.body);
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
    rule: 'translation-structure',
    message,
  }));
  return [...problems, ...pairs.flatMap((pair) => comparePair(file, original, pair))];
}

function isUnread({ parsed }: ParsedFile): boolean {
  return parsed.messages.some(({ rule }) => rule === 'syntax');
}

function comparePair(file: ParsedFile, original: ParsedFile, pair: Pair): Problem[] {
  const at = (rule: string, what: string, difference: string): Problem => ({
    file: file.path,
    ...pair.translation.position,
    rule,
    message: `${what} не те, что в оригинале (${original.path}:${pair.original.position.line}): ${difference}`,
  });
  const [own, their] = [pair.translation, pair.original];
  const sources = difference(own.sources.map(mark), their.sources.map(mark));
  const links = difference(addresses(own), addresses(their));
  return [
    ...differingNumerals(file, original, said(own, file.locale), said(their, original.locale)),
    ...(sources === undefined ? [] : [at('translation-sources', 'знаки источников', sources)]),
    ...(links === undefined ? [] : [at('translation-links', 'ссылки', links)]),
    ...(own.gaps === their.gaps
      ? []
      : [at('translation-gaps', 'пометки <Gap>', `в переводе ${own.gaps}, в оригинале ${their.gaps}`)]),
  ];
}

function said({ text, position }: OutlineBlock, locale: Locale): Said {
  return { text, position, locale };
}

const mark = (key: string) => `[^${key}]`;

function addresses({ links }: OutlineBlock): string[] {
  return links.map(({ address }) => address);
}

function differingNumerals(file: ParsedFile, original: ParsedFile, own: Said, their: Said): Problem[] {
  const { missing, extra } = compareNumerals(own, their);
  if (missing.length === 0 && extra.length === 0) return [];
  return [
    {
      file: file.path,
      ...own.position,
      rule: 'translation-numbers',
      message: `числа и даты не те, что в оригинале (${original.path}:${their.position.line}): ${lacksAndAdds(missing, extra)}`,
    },
  ];
}

function difference(own: readonly string[], their: readonly string[]): string | undefined {
  const values = (list: readonly string[]) => list.map((value) => ({ value }));
  const missing = without(values(their), values(own)).map(({ value }) => value);
  const extra = without(values(own), values(their)).map(({ value }) => value);
  return missing.length + extra.length > 0 ? lacksAndAdds(missing, extra) : undefined;
}

function lacksAndAdds(missing: readonly string[], extra: readonly string[]): string {
  const list = (items: readonly string[]) => items.map((item) => `«${item}»`).join(', ');
  return [
    missing.length > 0 && `в переводе нет ${list(missing)}`,
    extra.length > 0 && `в переводе лишнее: ${list(extra)}`,
  ]
    .filter(Boolean)
    .join('; ');
}
