import { join } from 'node:path';
import * as z from 'zod';
import type { Message } from '../i18n/messages.ts';
import { addressDemand, addressMessage } from './messages.ts';
import { checkSchema } from '../check/schema-rule.ts';
import type { Problem } from '../check/problem.ts';
import { parseYaml, readYaml, type YamlFile } from '../library/yaml-file.ts';
import { yamlProblems } from '../check/yaml-rule.ts';

export const REDIRECTS_FILE = 'redirects.yaml';

const address = (pattern: RegExp, description: string) =>
  z.string().regex(pattern, addressDemand('redirects.address')).describe(description);

/** One line of content/redirects.yaml. */
export const redirectSchema = z.strictObject({
  from: address(
    /^\/(?:[a-z\d.-]+\/)*(?:\*\/|#[a-z\d-]+)?$/,
    'Старый адрес, без имени сайта; со «*» на месте последнего имени — все такие опубликованные адреса на всех языках',
  ),
  to: address(
    /^\/(?:[a-z\d.-]+\/)*(?:\?[a-z\d=&*-]+)?(?:#[a-z\d-]+)?$/,
    'Новый адрес, без имени сайта; «*» — то же имя',
  ),
});
export type Redirect = z.infer<typeof redirectSchema>;

interface RedirectsFile {
  yaml: YamlFile;
  items: unknown[];
}

function read(dir: string): RedirectsFile {
  const yaml = readYaml(join(dir, REDIRECTS_FILE)) ?? parseYaml('[]');
  return { yaml, items: Array.isArray(yaml.data) ? yaml.data : [] };
}

function wellFormed(dir: string): Redirect[] {
  return read(dir).items.flatMap((item) => {
    const parsed = z.safeParse(redirectSchema, item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Pages that have moved, as far as the lines are well formed; none where there is no list. */
export function redirects(dir: string): Redirect[] {
  return wellFormed(dir).filter(({ from }) => !from.includes('#'));
}

/** Places of pages that are called otherwise now: `/guides/municipality/#step-9`, in every language alike. */
export function anchorRedirects(dir: string): Redirect[] {
  return wellFormed(dir).filter(({ from }) => from.includes('#'));
}

/**
 * What is wrong with the list by itself: its form, an address twice, a step to nowhere new, a chain or a loop.
 * Which addresses exist is known only when the pages are built: see `redirectTargets`.
 */
export function checkRedirects(dir: string): Problem[] {
  const { yaml, items } = read(dir);
  if (yaml.errors.length > 0) return yamlProblems(REDIRECTS_FILE, yaml);
  if (yaml.data !== null && yaml.data !== undefined && !Array.isArray(yaml.data))
    return [problem(yaml, [], addressMessage('redirects.noList'))];
  const froms = new Set(wellFormed(dir).map(({ from }) => from));
  const seen = new Set<string>();
  return items.flatMap((item, i) => {
    const place = (path: readonly PropertyKey[], key?: string) => yaml.place([i, ...path], key);
    const wrong = checkSchema(REDIRECTS_FILE, redirectSchema, { ...yaml, place }, item);
    const parsed = z.safeParse(redirectSchema, item);
    if (!parsed.success) return wrong;
    const { from, to } = parsed.data;
    const isKnown = seen.has(from);
    seen.add(from);
    if (isKnown) wrong.push(problem(yaml, [i, 'from'], addressMessage('redirects.twice', { from })));
    if (from.includes('#') && pageOf(from) !== pageOf(to))
      wrong.push(problem(yaml, [i, 'to'], addressMessage('redirects.otherPage', { page: pageOf(from) })));
    else if (from === to) wrong.push(problem(yaml, [i, 'to'], addressMessage('redirects.itself', { from })));
    else if (froms.has(to)) wrong.push(problem(yaml, [i, 'to'], addressMessage('redirects.chain', { to })));
    return wrong;
  });
}

/** Redirects that the built pages contradict: to a page that is not there, or from one that is. */
export function checkRedirectTargets(dir: string, built: ReadonlySet<string>): Problem[] {
  const { yaml, items } = read(dir);
  return items.flatMap((item, i) => {
    const parsed = z.safeParse(redirectSchema, item);
    if (!parsed.success) return [];
    const { from, to } = parsed.data;
    const wrong: Problem[] = [];
    // The check has already looked for the places: they are known before anything is built.
    if (from.includes('#')) return [];
    if (!built.has(pageOf(to)))
      wrong.push(problem(yaml, [i, 'to'], addressMessage('redirects.nowhere', { to })));
    if (built.has(from)) wrong.push(problem(yaml, [i, 'from'], addressMessage('redirects.page', { from })));
    return wrong;
  });
}

/** The address of the page alone. */
export function pageOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}

function problem(yaml: YamlFile, path: readonly PropertyKey[], message: Message): Problem {
  return { file: REDIRECTS_FILE, ...yaml.place(path), ...message };
}
