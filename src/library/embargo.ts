import { dirname, join } from 'node:path';
import { LOCALES } from '../i18n/index.ts';
import { originalFacts } from './frontmatter.ts';
import { now } from './settings.ts';

/**
 * An item of a list with `embargo: <instant>` does not exist before that instant: it is taken out where files are
 * read, before anything of the site sees it, so that no page, feed, index or bundle can hold a byte of it.
 */

/** What a file's frontmatter holds, without what may not be published yet. `file` is its absolute path. */
export function applyEmbargo(file: string, data: Record<string, unknown>): Record<string, unknown> {
  const original = 'translates' in data ? originalBeside(file) : data;
  return pruned(data, original) as Record<string, unknown>;
}

/** A translation carries words only; whether they are under embargo stands at the same place of its original. */
function pruned(data: unknown, original: unknown): unknown {
  if (Array.isArray(data)) {
    const items: unknown[] = Array.isArray(original) ? original : [];
    return data.flatMap((item: unknown, i): unknown[] =>
      isEmbargoed(items[i]) ? [] : [pruned(item, items[i])],
    );
  }
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  const facts = (typeof original === 'object' ? original : undefined) as Record<string, unknown> | undefined;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'embargo' && value instanceof Date ? value.toISOString() : pruned(value, facts?.[key]),
    ]),
  );
}

/** Unreadable counts as under embargo: a slip of the pen must not publish anything. */
function isEmbargoed(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('embargo' in item)) return false;
  const { embargo } = item;
  const until = embargo instanceof Date ? embargo.getTime() : Date.parse(String(embargo));
  return Number.isNaN(until) || until > now();
}

/** The facts of the original in the same folder, as its frontmatter has them. */
function originalBeside(file: string): unknown {
  for (const locale of LOCALES) {
    const facts = originalFacts(join(dirname(file), `${locale}.mdx`));
    if (facts) return facts;
  }
  return undefined;
}

/** Which embargoes of a text are over: with another set the same content makes another site. */
export function embargoesOver(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?embargo:\s*['"]?([^'"\s]+)/gm)]
    .map(([, instant = '']) => instant)
    .filter((instant) => Date.parse(instant) <= now());
}
