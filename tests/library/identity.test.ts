import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import type { ParsedFile } from '../../src/library/content-file.ts';
import { checkAnchors, checkOwnAnchors } from '../../src/check/body-rule.ts';
import { checkEntry } from '../../src/check/entries-rule.ts';
import { checkEventsFile, checkNamedEvents } from '../../src/check/events-rule.ts';
import { checkItems } from '../../src/check/items-rule.ts';
import type { Problem } from '../../src/check/problem.ts';
import { compareTranslation } from '../../src/check/translation/comparison.ts';
import { addressOf, entryKey, type EntryId } from '../../src/library/entry-id.ts';
import { readEvents, wordsOfEvent } from '../../src/library/events.ts';
import { fieldAt, fieldTree, type Field } from '../../src/library/field-tree.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { applyTranslation, goesById, idOf, langOf } from '../../src/library/translatable.ts';
import { collectionOf } from '../../src/library/registry.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { parseBody } from '../../src/markdown/index.ts';
import { anchorsOf, checkPublishedAddresses } from '../../src/publishing/published-addresses-rule.ts';
import { ADDRESSES_FILE, publishedAnchors } from '../../src/publishing/published-addresses.ts';
import { anchorRedirects } from '../../src/publishing/redirects.ts';
import { DOCUMENTS, hubWith } from '../support/content.ts';

/** Whatever an editor takes out, puts in or moves, words stay with their facts. */

const CONTENT = hubWith(DOCUMENTS);
const OPTIONS = markdownOptions(CONTENT);
const { files } = checkContent(CONTENT, SCHEMAS, OPTIONS);
/** All places of the texts have been published. */
writeFileSync(path.join(CONTENT, ADDRESSES_FILE), `${anchorsOf(files).join('\n')}\n`);
const groups = [...Map.groupBy(files, entryKey).values()].map((group) => ({
  original: group.find(({ data }) => !('translates' in data))!,
  translations: group.filter(({ data }) => 'translates' in data),
}));

const SEED = Number(process.env['FC_SEED'] ?? Date.now());
/** Runs a property and says with which seed: `FC_SEED=… npm test -- unit` runs it again. */
function holds<T>(property: fc.IProperty<T>, numRuns: number): void {
  process.stdout.write(`identity: seed ${SEED}\n`);
  fc.assert(property, { seed: SEED, numRuns });
}

/** What would keep the site from being built. */
const stops = (problems: readonly Problem[]) =>
  problems
    // What every page links to may not go.
    .filter(({ severity, rule }) => severity !== 'warning' && rule !== 'about-sections')
    .map(({ message }) => message);

/** What the check says of an original that has been changed, of its translations and of links to it. */
function afterwards(file: ParsedFile, translations: readonly ParsedFile[]): Problem[] {
  const { rules = [] } = collectionOf(file.collection);
  const now = files.map((one) => (one.path === file.path ? file : one));
  const linking = now.filter(({ parsed }) =>
    parsed.links.some(({ address }) => address.startsWith(`${addressOf(file)}#`)),
  );
  return [
    ...rules.flatMap((rule) => rule(file, CONTENT)),
    ...checkEntry([file, ...translations], SCHEMAS),
    ...checkNamedEvents(file, CONTENT),
    ...checkOwnAnchors(file),
    ...linking.flatMap((one) => checkAnchors(one, (entry) => now.filter((to) => entryKey(to) === entry))),
    ...checkPublishedAddresses(CONTENT, now),
    ...translations.flatMap((translation) => [
      ...checkItems(translation, SCHEMAS, file),
      ...compareTranslation(translation, file, SCHEMAS),
    ]),
  ];
}

type Data = Record<string, unknown>;
type ListPath = (string | number)[];

/** The lists of an original whose items go by their names, those within items as well. */
function listsOf(field: Field | undefined, data: unknown, at: ListPath = []): ListPath[] {
  if (!field || typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) && data.length > 0 && goesById(field) ? [at] : [];
  const inside = Object.entries(data).flatMap(([key, value]) => {
    const step = Array.isArray(data) ? Number(key) : key;
    return listsOf(fieldAt(field, [step]), value, [...at, step]);
  });
  return [...own, ...inside];
}

const at = (data: unknown, steps: ListPath) =>
  steps.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);

interface Change {
  what: 'delete' | 'insert' | 'move';
  from: number;
  to: number;
}
const change = fc.record<Change>({
  what: fc.constantFrom('delete', 'insert', 'move'),
  from: fc.nat(30),
  to: fc.nat(30),
});

/** A list with one item taken out, put in or moved. */
function changed<T>(list: readonly T[], { what, from, to }: Change, fresh: T): T[] {
  const result = [...list];
  if (what === 'insert') result.splice(to % (list.length + 1), 0, fresh);
  else {
    const [item] = result.splice(from % list.length, 1);
    if (what === 'move') result.splice(to % list.length, 0, item!);
  }
  return result;
}

/** A copy with other words all through, also in lists within, whose items have names of their own. */
function renewed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => renewed(item));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renewed(inner, name)]));
  if (typeof value !== 'string' || key === 'event') return value;
  return key === 'id' ? `new-${value}` : 'новое слово';
}

/** Every text of an item with the item's facts beside it: what a reader is told as belonging together. */
function pairs(
  schema: (typeof SCHEMAS)[keyof typeof SCHEMAS],
  data: unknown,
  lists: ListPath[],
): Set<string> {
  const tree = fieldTree(schema);
  return new Set(
    lists.flatMap((list) => {
      const listField = fieldAt(tree, list);
      const items = at(data, list) as Data[];
      return items.flatMap((item) => {
        const field = listField?.type === 'list' ? listField.item : undefined;
        const own = Object.entries(item);
        const isText = (key: string) => fieldAt(field, [key])?.type === 'words';
        const facts = own.filter(([key, value]) => !isText(key) && !Array.isArray(value));
        return own.flatMap(([key, value]) =>
          isText(key) ? [JSON.stringify([facts, key, value, langOf(item, key) ?? ''])] : [],
        );
      });
    }),
  );
}

const withLists = groups.filter(
  ({ original, translations }) =>
    translations.length > 0 && listsOf(fieldTree(SCHEMAS[original.collection]), original.data).length > 0,
);

describe('identity by key', { timeout: 60_000 }, () => {
  it('finds lists to change', () => {
    expect(withLists.length).toBeGreaterThan(4);
  });

  it('no translated word ever stands with another item’s fact, and no translation stops the build', () => {
    holds(
      fc.property(fc.nat(), fc.nat(), change, (which, whichList, how) => {
        const { original, translations } = withLists[which % withLists.length]!;
        const schema = SCHEMAS[original.collection];
        const all = listsOf(fieldTree(schema), original.data);
        const list = all[whichList % all.length]!;
        const data = structuredClone(original.data);
        const items = at(data, list) as Data[];
        const fresh: Data = {
          ...(renewed(items[0]!) as Data),
          id: 'quite-new',
          ...('event' in items[0]! && { event: 'quite-new' }),
        };
        const next = changed(items, how, fresh);
        items.splice(0, items.length, ...next);
        for (const translation of translations) {
          const before = applyTranslation(schema, original.data, translation.data, original.locale);
          const after = applyTranslation(schema, data, translation.data, original.locale);
          const known = pairs(schema, before, all);
          for (const pair of pairs(schema, after, listsOf(fieldTree(schema), data)))
            if (!known.has(pair))
              expect(pair, `${translation.path} ${list.join('.')}`).toContain('новое слово');
        }
        expect(stops(afterwards({ ...original, data }, translations))).toEqual([]);
      }),
      200,
    );
  });

  it('no published place of a text comes to mean another section', () => {
    const published = new Set(publishedAnchors(CONTENT));
    const moved = new Map(anchorRedirects(CONTENT).map(({ from, to }) => [from, to]));
    const withSections = groups.filter(({ original }) => original.parsed.sections.length > 1);
    expect(withSections.length).toBeGreaterThan(4);
    /** What each published place of a page leads to: the title of a section, or nothing. */
    const meanings = (file: ParsedFile, text: string) => {
      const { headings } = parseBody(file.path, text, OPTIONS);
      const titles = new Map(headings.map(({ id, title }) => [`${addressOf(file)}#${id}`, title]));
      return new Map(
        [...published]
          .filter((place) => place.startsWith(`${addressOf(file)}#`))
          .map((place) => [place, titles.get(moved.get(place) ?? place)]),
      );
    };
    holds(
      fc.property(fc.nat(), change, (which, how) => {
        const { original, translations } = withSections[which % withSections.length]!;
        const [intro = '', ...sections] = original.text.split(/^(?=## )/m);
        const fresh = '## Новый раздел {/* #quite-new */}\n\nТекст.\n\n';
        const text = [intro, ...changed(sections, how, fresh)].join('');
        const before = meanings(original, original.text);
        for (const [place, title] of meanings(original, text))
          if (title !== undefined) expect(title, place).toBe(before.get(place));
        const body = text.slice(
          text.length -
            (text.length - intro.length) -
            (original.body.length - (original.text.length - intro.length)),
        );
        const file: ParsedFile = { ...original, text, body, parsed: parseBody(original.path, text, OPTIONS) };
        expect(stops(afterwards(file, translations))).toEqual([]);
      }),
      40,
    );
  });

  it('an event keeps its day, its words and its sources wherever a chronicle has it', () => {
    const events = readEvents(CONTENT);
    const lines = groups.flatMap(({ original }) =>
      listsOf(fieldTree(SCHEMAS[original.collection]), original.data)
        .map((list) => at(original.data, list) as Data[])
        .filter((items) => items.every((item) => 'event' in item)),
    );
    expect(lines.length).toBeGreaterThan(1);
    const told = (items: readonly Data[]) =>
      items.flatMap((item) => {
        const event = events.get(idOf(item) ?? '');
        return event
          ? [JSON.stringify([event.id, event.date, event.sources, wordsOfEvent(event, 'ky').text])]
          : [];
      });
    holds(
      fc.property(fc.nat(), change, (which, how) => {
        const items = lines[which % lines.length]!;
        const known = new Set(told(items));
        expect(
          told(changed(items, how, { event: 'nobody-wrote-this' })).filter((line) => !known.has(line)),
        ).toEqual([]);
      }),
      200,
    );
  });

  it('an event that is deleted, added or moved changes no other, and nothing stops', () => {
    const records = readEvents(CONTENT);
    const written = parseYaml(readFileSync(path.join(CONTENT, 'events.yaml'), 'utf8')).data as Data[];
    const told = (events: typeof records) =>
      [...events].map(([id, event]) => JSON.stringify([id, event, wordsOfEvent(event, 'en')]));
    const known = new Set(told(records));
    const originals = groups.map(({ original }) => original);
    const exists = (entry: EntryId) => originals.some((one) => entryKey(one) === entryKey(entry));
    const fresh = { ...(renewed(written[0]) as Data), ...written[0], id: 'quite-new' };
    holds(
      fc.property(change, (how) => {
        const dir = mkdtempSync(path.join(tmpdir(), 'events-'));
        for (const name of readdirSync(CONTENT))
          if (name !== 'events.yaml') symlinkSync(path.join(CONTENT, name), path.join(dir, name));
        const events = changed(written, { ...how, from: how.from * 7, to: how.to * 7 }, fresh);
        writeFileSync(path.join(dir, 'events.yaml'), JSON.stringify(events, null, 1));
        const now = readEvents(dir);
        expect(now.size).toBe(events.length);
        expect(told(now).filter((line) => !known.has(line) && !line.startsWith('["quite-new"'))).toEqual([]);
        const problems = [
          ...checkEventsFile(dir, exists),
          ...originals.flatMap((file) => checkNamedEvents(file, dir)),
        ];
        rmSync(dir, { recursive: true });
        expect(stops(problems)).toEqual([]);
        if (how.what === 'delete') expect(problems.length).toBeLessThan(12);
      }),
      20,
    );
  });
});
