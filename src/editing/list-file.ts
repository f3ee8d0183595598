import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { yamlOf } from '../library/fields-yaml.ts';

/**
 * A list of the content in the browser editor: sources.yaml, events.yaml. It has comments and an order of its own: only
 * what changed does.
 */

type Item = Readonly<Record<string, unknown>>;

/** The items of the file. */
export function readList(text: string): Item[] {
  return (parse(text) ?? []) as Item[];
}

/**
 * The file with the items as they are now: a changed one in its place, a new one at the end, the rest and the comments
 * letter for letter.
 * @param before the text the editor read
 * @param name the field by which items are known again: `key`
 */
export function writeList(before: string, now: readonly Item[], name: string): string {
  const list = parseDocument(before).contents;
  // A list in one line, `[]`, cannot be gone on with.
  if (isSeq(list) && list.flow) return writeList(before.slice(0, list.range?.[0]), now, name);
  const places = (isSeq(list) ? list.items : []).flatMap((item) => {
    if (!isMap(item) || !item.range) return [];
    const [from, to] = item.range;
    const end = from + before.slice(from, to).trimEnd().length;
    const value = item.toJSON() as Item;
    return [{ value, start: from - '- '.length, end, kept: now.find((one) => one[name] === value[name]) }];
  });
  // One that has the name of another is written down too: the check names it, here it would be lost.
  const added = now.filter((one) => !places.some(({ kept }) => kept === one));
  const text = places.toReversed().reduce((text, { value, start, end, kept }) => {
    if (kept && meaning(kept) === meaning(value)) return text;
    const place = kept ? yamlOf([said(kept)]).trimEnd() : '';
    return text.slice(0, start) + place + text.slice(end);
  }, before);
  const between = /\n\n- /.test(before) ? '\n\n' : '\n';
  return [text.trimEnd(), ...added.map((item) => yamlOf([said(item)]).trimEnd())]
    .filter((part) => part !== '')
    .join(between)
    .concat('\n');
}

/** An item without what the form adds to every one: boxes that are not ticked. */
function said(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== false));
}

/** The form also gives the fields an order of its own, which changes nothing. */
function meaning(item: Item): string {
  return yamlOf(Object.fromEntries(Object.entries(said(item)).sort(([a], [b]) => (a < b ? -1 : 1))));
}
