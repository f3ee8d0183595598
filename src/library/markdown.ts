import { existsSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, sep } from 'node:path';
import { DEFAULT_LOCALE, translator, type Locale } from '../i18n/index.ts';
import type { Message } from '../i18n/messages.ts';
import type { MarkdownOptions } from '../markdown/index.ts';
import { publishedOriginal } from './embargo.ts';
import { addressOf, anchorPrefix, parseContentPath, entryAt } from './entry-id.ts';
import { linkMessage } from './messages.ts';
import { readEvents, type SiteEvent } from './events.ts';
import { collectionOf } from './registry.ts';
import { isSourceKey, readSources } from './source-file.ts';
import { nearest } from './nearest.ts';

/** What the markdown room needs to know of a content folder. Paths may be absolute or from the folder. */
export function markdownOptions(dir: string): MarkdownOptions {
  const inside = (path: string) => (isAbsolute(path) ? relative(dir, path) : path).split(sep).join('/');
  const localeOf = (path: string): Locale => parseContentPath(inside(path))?.locale ?? DEFAULT_LOCALE;
  return {
    localeOf,
    isSource: (key) => isSourceKey(dir, key),
    suggest: (key) => nearest(key, readSources(dir).keys()),
    label: (locale, n) => translator(locale)('library.source.reference', { n }),
    figuresNeedSource: (path) => figuresNeedSource(inside(path)),
    leadingKeys: (path) => factKeys(dir, inside(path), false),
    trailingKeys: (path) => factKeys(dir, inside(path), true),
    prefix: (path) => {
      const file = parseContentPath(inside(path));
      return file ? anchorPrefix(file) : 's';
    },
    resolve: (path, href) => resolveLink(dir, inside(path), href),
    termAt: (address) => {
      const entry = entryAt(address);
      return entry?.collection === 'glossary' ? entry.id : undefined;
    },
  };
}

/** Whether the figures of a file need sources. Translations repeat the marks of the Russian originals. */
function figuresNeedSource(path: string): boolean {
  const file = parseContentPath(path);
  return file?.locale === 'ru' && collectionOf(file.collection).figuresNeedSources === true;
}

/** The sources of those facts of an entry that its page shows above its text, or below it. */
function factKeys(dir: string, path: string, isBelow: boolean): string[] {
  const fields = Object.entries(publishedOriginal(dirname(join(dir, path))) ?? {});
  const file = parseContentPath(path);
  const below = file ? (collectionOf(file.collection).citedAfterText ?? []) : [];
  return sourceKeysIn(Object.fromEntries(fields.filter(([name]) => below.includes(name) === isBelow)), dir);
}

/**
 * Keys of the sources that fields cite, each once in the order they stand there: the values of every `source` and
 * `sources`, and the sources of the events that chronicles name.
 */
export function sourceKeysIn(fields: unknown, dir: string): string[] {
  return [...new Set(keysIn(fields, readEvents(dir)))];
}

function keysIn(value: unknown, events: ReadonlyMap<string, SiteEvent>): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => {
      const event: unknown =
        typeof item === 'object' && item !== null && 'event' in item ? item.event : undefined;
      return typeof event === 'string' ? (events.get(event)?.sources ?? []) : keysIn(item, events);
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== 'sources' && name !== 'source') return keysIn(inner, events);
    return (Array.isArray(inner) ? inner : [inner]).filter((key): key is string => typeof key === 'string');
  });
}

/** Where a relative link of a content file leads: a locale-less address, or what is wrong with it. */
export function resolveLink(
  dir: string,
  path: string,
  href: string,
): { address: string } | { problem: Message } {
  const [target = '', anchor] = href.split('#');
  const targetPath = normalize(join(dirname(path), decoded(target)))
    .split(sep)
    .join('/');
  const file = parseContentPath(targetPath);
  if (!file) {
    return { problem: linkMessage('links.notContent', { href }) };
  }
  if (!existsSync(join(dir, targetPath))) {
    const near = nearest(file.id.split('/').at(-1) ?? '', siblings(dir, targetPath));
    return {
      problem: near
        ? linkMessage('links.near', { href, file: targetPath, near })
        : linkMessage('links.nowhere', { href, file: targetPath }),
    };
  }
  return { address: addressOf(file) + (anchor ? `#${anchor}` : '') };
}

/** Escapes such as %20 read as they are meant; a lone percent sign stays. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function siblings(dir: string, targetPath: string): string[] {
  const parent = join(dir, dirname(dirname(targetPath)));
  return existsSync(parent) ? readdirSync(parent) : [];
}
