import { diffArrays } from 'diff';
import { unitAnchors } from './anchors.ts';
import { headingLine, type Block, type OfficialDocument, type Unit } from './model.ts';
import { DASHES, withoutInvisible, withoutTwins } from './signs.ts';

/** A run of words: in both texts, or only in the newer (added) or the older (removed). */
export interface Run {
  text: string;
  change?: 'added' | 'removed';
}

/** A unit that differs between two editions; its paragraphs as runs. */
export interface Change {
  /** The anchor of the unit. */
  id: string;
  kind: Unit['kind'];
  number: string;
  state: 'added' | 'removed' | 'changed';
  heading: Run[];
  paragraphs: Run[][];
}

/** Words, runs of spaces and single signs; numbers of inserted articles stay whole. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|./gsu;
/** Stands between paragraphs; no text has it. */
const BREAK = '\u2029';

/**
 * What differs between two editions, unit by unit in the order of the newer; what was removed stands where it was.
 * Units are matched by their numbers, words by the longest common sequence.
 */
export function compareEditions(older: OfficialDocument, newer: OfficialDocument): Change[] {
  const [before, after] = [withAnchors(older), withAnchors(newer)];
  const ids = mergeOrder([...before.keys()], [...after.keys()]);
  return ids.flatMap((id): Change | [] => {
    const [was, is] = [before.get(id), after.get(id)];
    const unit = is ?? was;
    if (!unit) return [];
    const heading = compareTexts(was ? headingLine(was) : '', is ? headingLine(is) : '');
    const runs = compareTexts(was ? bodyOf(was) : '', is ? bodyOf(is) : '');
    const state = !was ? 'added' : !is ? 'removed' : 'changed';
    if (state === 'changed' && ![...heading, ...runs].some(({ change }) => change)) return [];
    return { id, kind: unit.kind, number: unit.number, state, heading, paragraphs: intoParagraphs(runs) };
  });
}

/** The preamble counts as a unit without a number. */
function withAnchors({ preamble, units }: OfficialDocument): Map<string, Unit> {
  const ids = unitAnchors(units);
  const head: Unit = { kind: 'section', number: '', label: '', title: '', blocks: preamble };
  return new Map([['preamble', head], ...units.map((unit, i): [string, Unit] => [ids[i] ?? '', unit])]);
}

/** The newer order, with each removed id after the one it followed. */
function mergeOrder(older: readonly string[], newer: readonly string[]): string[] {
  const known = new Set(newer);
  const merged = [...newer];
  older.forEach((id, i) => {
    if (known.has(id)) return;
    merged.splice(merged.indexOf(older[i - 1] ?? '') + 1, 0, id);
  });
  return merged;
}

function bodyOf({ blocks }: Unit): string {
  return blocks.map(lineOf).join(BREAK);
}

function lineOf(block: Block): string {
  return block.type === 'text' ? block.text : block.rows.map((row) => row.join(' · ')).join(BREAK);
}

/** A word as it is compared: letters composed, twins and dashes alike. What cannot be seen is no change. */
function compared(token: string): string {
  return withoutTwins(token)
    .replace(ANY_DASH, '-')
    .replace(/[^\S\u2029]+/g, ' ');
}

const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');

/** Two texts as one sequence of runs; where they agree, in the newer's signs. */
export function compareTexts(older: string, newer: string): Run[] {
  const [was, is] = [withoutInvisible(older), withoutInvisible(newer)];
  if (was === is) return is === '' ? [] : [{ text: is }];
  const [before, after] = [was.match(TOKENS) ?? [], is.match(TOKENS) ?? []];
  const [from, to] = [before.values(), after.values()];
  const parts = diffArrays(before.map(compared), after.map(compared));
  return joined(
    parts.map(({ count = 0, added, removed }): Run => {
      // The words as they stand; where they only look alike, the newer's.
      const own = added ? [to] : removed ? [from] : [to, from];
      const [words = ''] = own.map((tokens) => tokens.take(count).toArray().join(''));
      const change = added ? 'added' : removed ? 'removed' : undefined;
      return { text: words, ...(change && { change }) };
    }),
  );
}

/** A space that stayed between two changed words belongs to both changes: marks word by word could not be read. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (let i = 0; i < runs.length;) {
    if (!runs[i]?.change) {
      const run = runs[i++];
      if (run) result.push(run);
      continue;
    }
    let [removed, added] = ['', ''];
    for (; i < runs.length; i++) {
      const run = runs[i];
      const isSpace = run && !run.change && /^ +$/.test(run.text) && runs[i + 1]?.change && removed && added;
      if (!run || (!run.change && !isSpace)) break;
      if (run.change !== 'added') removed += run.text;
      if (run.change !== 'removed') added += run.text;
    }
    if (removed) result.push({ text: removed, change: 'removed' });
    if (added) result.push({ text: added, change: 'added' });
  }
  return result;
}

/** Runs cut at the ends of paragraphs. An end that only one text has shows as the other's words going on. */
function intoParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { text, change } of runs) {
    text.split(BREAK).forEach((piece, i) => {
      if (i > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ text: piece, ...(change && { change }) });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
