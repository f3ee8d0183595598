/** A hostile editor: puts slips into real files, and judges what the check and the page make of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openContent } from '../../../src/check/index.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { SCHEMAS } from '../../../src/collections.ts';
import { messageText } from '../../../src/i18n/messages.ts';
import { markdownOptions } from '../../../src/library/markdown.ts';
import { parseMdx } from '../../../src/library/mdx-file.ts';
import { pageMaker, type Page } from './page.ts';
import { SLIPS, type Slip } from './slips.ts';

/** One slip in one file: where it goes, as shares of the file and of the line. */
export interface Attack {
  path: string;
  slip: Slip;
  line: number;
  column: number;
}

/** What a slip made of a file. */
interface Spoiled {
  text: string;
  /** The lines that changed, from 1. */
  from: number;
  to: number;
}

export interface Fault {
  /** What is wrong, in one line. */
  what: string;
  /** The line with the slip, and those beside it. */
  where: string;
}

/** Reads a folder once; answers the attacks that can be made on it and the judge of each. */
export async function hostileEditor(dir: string) {
  const content = openContent(dir, SCHEMAS, markdownOptions(dir));
  const makePage = await pageMaker(dir);
  const pages = new Map<string, Promise<Page>>();
  const textOf = (path: string) => readFileSync(join(dir, path), 'utf8');
  const paths = content.files.map(({ path }) => path);
  const originals = paths.filter((path) => path.endsWith('/ru.mdx'));
  // fast-check tries the ends of a range oftener: here every place is as likely as any other.
  const share = fc.noBias(fc.integer({ min: 0, max: 99_999 }).map((part) => part / 100_000));
  const attacks: fc.Arbitrary<Attack> = fc.record({
    path: fc.oneof(fc.constantFrom(...originals), fc.constantFrom(...paths)),
    slip: fc.constantFrom(...SLIPS),
    line: share,
    column: share,
  });

  /** What is wrong with an answer to an attack; undefined for a good one. */
  async function judge(attack: Attack): Promise<Fault | undefined> {
    const { path, slip } = attack;
    const before = textOf(path).replaceAll('\r\n', '\n');
    const spoiled = spoil(before, attack);
    if (!spoiled) return undefined;
    const fault = (what: string): Fault => ({
      what: `${slip.name}: ${what}`,
      where: `${path}:${spoiled.from} ${JSON.stringify(linesAround(spoiled))}`,
    });
    let problems: Problem[];
    try {
      problems = content.problemsOf(path, spoiled.text);
    } catch (error) {
      return fault(`the check breaks: ${String(error)}`);
    }
    const wrong = problems.map((problem) => badlyTold(problem, spoiled.text)).find(Boolean);
    if (wrong) return fault(wrong);
    // That a text is no longer like its original says nothing of the slip.
    problems = problems.filter(({ rule }) => !rule.startsWith('translation'));
    if (problems.length > 0) {
      if (problems.some((problem) => isNear(problem, spoiled))) return undefined;
      return fault(`named only elsewhere: ${problems.map(told).join('; ')}`);
    }
    if (slip.named && !isHidden(spoiled, slip)) return fault('the check is silent');
    const lost = differentFields(spoiled.text);
    if (lost && !differentFields(before)) return fault(lost);
    let page: Page;
    try {
      page = await makePage(path, spoiled.text);
    } catch (error) {
      return fault(`the build stops: ${String(error).split('\n')[0] ?? ''}`);
    }
    const known = pages.get(path) ?? makePage(path, before);
    pages.set(path, known);
    const different = differentPage(spoiled, page, await known, slip);
    return different === undefined ? undefined : fault(different);
  }

  return { attacks, judge, paths };
}

function told(problem: Problem): string {
  return `${problem.line}:${problem.column} [${problem.rule}] ${messageText('ru', problem)}`;
}

/** One sentence in Russian, at a place that is there. */
function badlyTold(problem: Problem, text: string): string | undefined {
  const words = messageText('ru', problem);
  const lines = text.split('\n').length;
  if (/\n|undefined|\[object \w|Error|\bat \w+ \(/.test(words)) return `no sentence: ${words}`;
  if (problem.line < 1 || problem.line > lines || problem.column < 1) return `no place: ${told(problem)}`;
  return undefined;
}

/** Said at the slip, in the paragraph or list it stands in, in the field or beside it; or of the file as a whole. */
function isNear({ line, rule, message }: Problem, { text, from, to }: Spoiled): boolean {
  if (['conflict', 'encoding', 'file', 'original', 'guide-steps'].includes(rule)) return true;
  if (message === 'fields.missing') return true;
  const lines = text.split('\n');
  const isGap = (at: number) => (lines[at - 1] ?? '').trim() === '';
  let [first, last] = [from, to];
  while (first > 1 && !isGap(first - 1)) first -= 1;
  while (last < lines.length && !isGap(last + 1)) last += 1;
  const fields = lines.indexOf('---', 1) + 1;
  if (to <= fields)
    return Math.abs(line - from) <= (rule === 'yaml' ? 12 : 2) || (line >= from && line <= to + 1);
  // One tag of a pair is told by the other.
  if (rule === 'syntax') return Math.abs(line - from) < 40;
  return line >= first - 2 && line <= last + 2;
}

/** A slip in what no reader sees: a comment, an address, a key, a value that is no words. */
function isHidden({ text, from }: Spoiled, slip: Slip): boolean {
  if (!('into' in slip)) return false;
  const line = text.split('\n')[from - 1] ?? '';
  if (slip.into === '\r' && text.includes('\r\n')) return true;
  const at = line.indexOf(slip.into.trim());
  const before = line.slice(0, Math.max(0, at));
  return /^(?:number|\s+- term|\s+term):|\]\([^)\s]*$|\{\/\*[^}]*$|<\w+[^>]*$|https?:\S*$/.test(before);
}

function linesAround({ text, from, to }: Spoiled): string {
  const around = text.split('\n').slice(Math.max(0, from - 2), to + 1);
  return around.map((line) => (line.length > 160 ? `${line.slice(0, 160)}…` : line)).join('\n');
}

/** Puts a slip into a text; undefined where the file has nothing to put it instead of. */
export function spoil(text: string, { slip, line, column }: Attack): Spoiled | undefined {
  const lines = text.split('\n');
  const at = Math.floor(line * lines.length);
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  const edited = (from: number, to: number, words: string): Spoiled => ({
    text: text.slice(0, from) + words + text.slice(to),
    from: text.slice(0, from).split('\n').length,
    to: (text.slice(0, from) + words).split('\n').length,
  });
  if ('top' in slip) return edited(0, 0, slip.top);
  if ('line' in slip) return edited(start, start, `${slip.line}\n`);
  if ('block' in slip) return edited(start, start, `\n${slip.block}\n\n`);
  if ('into' in slip) {
    const place = start + columnOf(lines[at] ?? '', column);
    return edited(place, place, slip.into);
  }
  const found = slip.instead.exec(text.slice(start)) ?? slip.instead.exec(text);
  if (!found) return undefined;
  const place = text.slice(start).search(slip.instead) >= 0 ? start + found.index : found.index;
  return edited(place, place + found[0].length, slip.of?.(found[0]) ?? '');
}

/** Any column; the beginning of a line, its end and the beginning of a value oftener than others. */
function columnOf(line: string, share: number): number {
  if (share < 0.12) return 0;
  if (share < 0.3) return Math.max(0, /^\s*(?:- )?[\w-]+: /.exec(line)?.[0].length ?? 0);
  if (share > 0.9) return line.length;
  return Math.floor(((share - 0.3) / 0.6) * line.length);
}

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function difference(own: readonly string[], their: readonly string[]): string | undefined {
  const at = own.findIndex((word, i) => word !== their[i]);
  if (at < 0 && own.length === their.length) return undefined;
  const from = at < 0 ? own.length : at;
  return `«${own.slice(from, from + 4).join(' ')}» written, «${their.slice(from, from + 4).join(' ')}» read`;
}

/** The fields as they are read against the same as an eye reads them: without keys, words in their order. */
function differentFields(text: string): string | undefined {
  const { data, frontmatter, body } = parseMdx(text);
  if (!frontmatter) return 'no fields are read';
  const written = text
    .slice(0, text.length - body.length)
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .map((line) => line.replace(/^\s*(?:- )*(?:[\w-]+:(?=\s|$))?/, ''))
    .join('\n')
    .replace(/[{,]\s*[\w-]+:(?= )/g, ' ');
  const read: string[] = [];
  const signs: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    else {
      if (value !== null && value !== undefined)
        read.push(...wordsIn(`${value as string | number | boolean}`));
      if (typeof value === 'string' && !value.startsWith('http'))
        signs.push(RAW_FIELD.exec(value)?.[0] ?? '');
    }
  };
  visit(data);
  const sign = signs.find((found) => found !== '');
  if (sign !== undefined) return `a field shows ${JSON.stringify(sign)}`;
  const lost = difference(wordsIn(written), read);
  return lost && `fields: ${lost}`;
}

/** What no field should show. */
const RAW_FIELD =
  /\*\*|(?<!\d ?)\*|##|\]\(|`|~~|(?:^|\s)[•#]\s|&[a-z]+;|<\/?[a-z]|[{}\\]|[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2028\uFEFF]/iu;

/** What no page should show. */
const RAW_PAGE =
  /\*|(?<!\p{L})__|##|\]\(|`|~(?!\d)|[•]|&[a-z]{2,8};|[{}\\|<]|(?:^|\n)[#=+]|\[(?!…|\.\.\.)|(?<!…)\]|[\u200B-\u200F\u202A-\u202E\u2028\uFEFF\v\f\r]|\^/gu;

function differentPage({ text, from }: Spoiled, page: Page, before: Page, slip: Slip): string | undefined {
  const signs = [...page.text.matchAll(RAW_PAGE)].map((found) => found[0].trim());
  const known = [...before.text.matchAll(RAW_PAGE)].map((found) => found[0].trim());
  for (const sign of signs) {
    const at = known.indexOf(sign);
    if (at < 0) return `the page shows ${JSON.stringify(sign)}`;
    known.splice(at, 1);
  }
  const lost = difference(wordsIn(written(text)), wordsIn(page.text));
  if (lost) return `the page: ${lost}`;
  const names = new Set([...page.tags.keys(), ...before.tags.keys(), ...Object.keys(slip.meant ?? {})]);
  const { body } = parseMdx(text);
  const isInFields = from <= text.slice(0, text.length - body.length).split('\n').length - 1;
  const isAtStart = 'into' in slip && text.split('\n')[from - 1]?.trim().startsWith(slip.into.trim());
  const meant = isInFields ? {} : slip.meant;
  for (const name of names) {
    if (OF_LAYOUT.includes(name) || slip.free?.includes(name)) continue;
    // What stands before the sign of an item makes it a line of the item above, in the file as on the page.
    if (isAtStart && ['li', 'ul', 'ol'].includes(name)) continue;
    const more = (page.tags.get(name) ?? 0) - (before.tags.get(name) ?? 0);
    if (more !== (meant?.[name] ?? 0)) return `the page has ${more} more <${name}>`;
  }
  return undefined;
}

/** Made by the page around the text. */
const OF_LAYOUT = ['section', 'div', 'Term', 'p', 'thead', 'tbody', 'br'];

/** The words of a text as an eye reads them: without marks, tags, comments and addresses. */
function written(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      .replace(/^---\n[^]*?\n---\n/, '')
      .replace(/\{\/\*[^]*?\*\/\}/g, '')
      .replace(/\[\^[^\]\n]*\]/g, '')
      // An ending behind the words of a link is of one word with them.
      .replace(/\]\([^)\n]*\)(?=\p{L})/gu, '')
      .replace(/\]\([^)\n]*\)/g, ']')
      .replace(/<\/?\s*(?:Note|Gap|Outcome|Checks|More)(?:"[^"]*"|[^<>"])*>/g, ' ')
      .replace(/&[a-z]{2,8};/g, ' ')
      .replace(/^[ \t>]*\d{1,3}[.)](?=\s)/gm, ' ')
  );
}
