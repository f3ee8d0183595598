import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { yamlOf } from '../library/fields-yaml.ts';

/** content/sources.yaml in the browser editor. The list has comments and an order of its own: only what changed does. */

type Source = Readonly<Record<string, unknown>>;

/** The sources of the file, as a list. */
export function readSources(text: string): Source[] {
  return parse(text) as Source[];
}

/**
 * The file with the sources as they are now: a changed one in its place, a new one at the end, the rest and the
 * comments letter for letter.
 * @param before the text the editor read
 */
export function writeSources(before: string, now: readonly Source[]): string {
  const list = parseDocument(before).contents;
  if (!isSeq(list)) return yamlOf(now);
  const places = list.items.flatMap((item) => {
    if (!isMap(item) || !item.range) return [];
    const [from, to] = item.range;
    const end = from + before.slice(from, to).trimEnd().length;
    return [{ source: item.toJSON() as Source, start: from - '- '.length, end }];
  });
  const added = now.filter(({ key }) => !places.some(({ source }) => source['key'] === key));
  const text = places.toReversed().reduce((text, { source, start, end }) => {
    const kept = now.find(({ key }) => key === source['key']);
    if (kept && same(kept, source)) return text;
    const place = kept ? yamlOf([kept]).trimEnd() : '';
    return text.slice(0, start) + place + text.slice(end);
  }, before);
  return [text.trimEnd(), ...added.map((source) => yamlOf([source]).trimEnd())].join('\n\n').concat('\n');
}

function same(a: Source, b: Source): boolean {
  return yamlOf(a) === yamlOf(b);
}
