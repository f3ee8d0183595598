import { compareNumbers } from '../acts/numbers.ts';
import { containersOf } from './containers.ts';
import { withoutContents } from './contents.ts';
import { beginsLikeHeading, headingsInside } from './heading-like.ts';
import { readHeading, tryHeading } from './headings.ts';
import { joinedBlocks } from './joined.ts';
import type { LeftOut } from './left-out.ts';
import {
  headingLine,
  textOf,
  type Block,
  type OfficialDocument,
  type ReadHeading,
  type SourceUnit,
  type Unit,
} from './model.ts';
import { quotedBlocks, quotedHeading } from './quotations.ts';
import { separateAgreements } from './agreements.ts';
import { titleLines } from './title-lines.ts';

/** An article that stood more than once in one container; only its last text is kept. */
export interface Duplicate {
  number: string;
  /** How many times it stood there. */
  times: number;
  /** Whether all its texts agree. */
  same: boolean;
}

export interface Structured {
  document: { preamble: Block[]; units: SourceUnit[] };
  /** What does not go into the file, with the reason. */
  leftOut: LeftOut[];
  duplicates: Duplicate[];
  /** Paragraphs that begin like a heading and stayed text. */
  unread: Block[];
  /** Headings inside quotations of an amending law: text of the law that quotes them. */
  quoted: Block[];
  /** First lines of agreements, model contracts and other documents behind the law that have no «Приложение». */
  agreements: string[];
}

/** Makes the structure of a law out of its paragraphs and tables, in the order of the file. */
export function structure(source: readonly Block[]): Structured {
  const blocks = joinedBlocks(source);
  const quoted = quotedBlocks(blocks);
  const headings = readHeadings(blocks, quoted);
  const split = splitAtHeadings(blocks, headings);
  const contents = withoutContents(split.preamble, split.units);
  const separated = separateAgreements(contents.units);
  const { kept, duplicates, leftOut } = withoutRepeats(separated.units);
  const quotedHeadings = [...quoted].filter(([block]) => quotedHeading(block) !== undefined);
  const isDoubtful = ([, isAnnounced]: [Block, boolean]) => !isAnnounced;
  return {
    document: { preamble: contents.preamble, units: kept },
    leftOut: [...contents.leftOut, ...leftOut, ...split.marks],
    duplicates,
    unread: [
      ...unreadIn(contents.preamble, kept, quoted),
      ...quotedHeadings.filter(isDoubtful).map(([block]) => block),
    ].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
    quoted: quotedHeadings.filter((one) => !isDoubtful(one)).map(([block]) => block),
    agreements: separated.names,
  };
}

/** Paragraphs that begin like a heading and are none, and those with the heading of a missing article inside. */
function unreadIn(
  preamble: readonly Block[],
  units: readonly SourceUnit[],
  quoted: ReadonlyMap<Block, boolean>,
): Block[] {
  const known = new Set(units.flatMap(({ kind, number }) => (kind === 'article' ? number : [])));
  const isMissed = (text: string) => headingsInside(text).some((number) => !known.has(number));
  const titles = units
    .filter(({ title }) => isMissed(title))
    .map((unit): Block => ({ type: 'text', text: headingLine(unit), ...(unit.at && { at: unit.at }) }));
  const all = [...preamble, ...units.flatMap(({ blocks }) => blocks)];
  const cells = all.flatMap((block): Block[] => {
    const found =
      block.type === 'table' &&
      block.rows.flat().find((cell) => {
        const heading = readHeading(cell);
        return heading?.kind === 'article' && !known.has(heading.number);
      });
    return found ? [{ type: 'text', text: found, ...(block.at && { at: block.at }) }] : [];
  });
  const texts = all.filter(
    (block) =>
      block.type === 'text' && !quoted.has(block) && (beginsLikeHeading(block.text) || isMissed(block.text)),
  );
  return [...titles, ...texts, ...cells];
}

/** How far the next article may be from the last one for a line that only may be its heading. */
const NEAR = 5;

/** The headings among the blocks: those sure by themselves, and the likely ones that fit between their neighbours. */
function readHeadings(
  blocks: readonly Block[],
  quoted: ReadonlyMap<Block, boolean>,
): Map<Block, ReadHeading> {
  const read = new Map(
    blocks.flatMap((block) => {
      const heading = block.type === 'text' && !quoted.has(block) ? tryHeading(block.text) : undefined;
      return heading ? [[block, heading] as const] : [];
    }),
  );
  const sure = new Set(
    [...read.values()].flatMap(({ certainty, kind, number }) =>
      certainty === 'sure' ? [`${kind} ${number}`] : [],
    ),
  );
  parted(read);
  for (const block of wrappedMentions(blocks, read)) read.delete(block);
  const last = new Map<string, string>();
  for (const [block, { kind, number, certainty }] of read) {
    const before = last.get(kind);
    const fits = certainty === 'sure' || (!sure.has(`${kind} ${number}`) && follows(before, number));
    if (!fits) read.delete(block);
    else if (!isGluedTo(before, number)) last.set(kind, number);
    if (kind === 'appendix') last.delete('article');
  }
  return read;
}

/**
 * Numbers set apart by a space, «Статья 2. 1. Лейки» after article 2: they are those of 2.1, 2.2… in their order. A
 * point of a lone article, «Статья 2. 1. Сад общий», stays one.
 */
function parted(read: Map<Block, ReadHeading>): void {
  let before: string | undefined;
  for (const [block, heading] of read) {
    const { kind, number, title, label } = heading;
    if (kind !== 'article') continue;
    const [, inserted = '', rest = ''] = /^(\d{1,2})(?:[.:]\s?|\s|$)(\p{Lu}.*)?$/su.exec(title) ?? [];
    const isNext = inserted === '1' ? before === number : before === `${number}-${Number(inserted) - 1}`;
    const whole = inserted && isNext ? `${number}-${inserted}` : number;
    if (whole !== number) {
      read.set(block, { ...heading, number: whole, label: `${label}.${inserted}`, title: rest });
    }
    before = whole;
  }
}

/** «… согласно | Статья 2 | настоящего Закона»: a mention that the end of a line has cut out of its sentence. */
function wrappedMentions(blocks: readonly Block[], read: ReadonlyMap<Block, ReadHeading>): Block[] {
  return blocks.filter((block, i) => {
    const heading = read.get(block);
    const [before, next] = [blocks[i - 1], blocks[i + 1]];
    if (!heading || before?.type !== 'text' || read.has(before) || !/[\p{Ll},]$/u.test(before.text))
      return false;
    if (/^\p{Ll}/u.test(heading.label)) return true;
    return heading.title === '' && next?.type === 'text' && /^\p{Ll}(?!\))/u.test(next.text);
  });
}

/** A number that lost the raising of its last digits: «281» after 28, while 29 is still to come. */
function isGluedTo(before: string | undefined, number: string): boolean {
  const whole = before?.split('-')[0] ?? '';
  return whole.length > 1 && number.startsWith(whole) && /^\d{1,2}$/.test(number.slice(whole.length));
}

function follows(before: string | undefined, number: string): boolean {
  const whole = (text: string) => Number(text.split('-')[0]);
  if (before === undefined) return whole(number) <= 1;
  return (
    compareNumbers(number, before) > 0 && (isGluedTo(before, number) || whole(number) - whole(before) <= NEAR)
  );
}

/** Marks of footnotes in a heading: «Статья 1[2]. Полив». */
const MARK = /\s?\[\d{1,3}\]|\s?\[\*+\]/g;

function splitAtHeadings(blocks: readonly Block[], headings: ReadonlyMap<Block, ReadHeading>) {
  const preamble: Block[] = [];
  const units: SourceUnit[] = [];
  const marks: LeftOut[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const read = headings.get(block);
    if (!read) {
      (units.at(-1)?.blocks ?? preamble).push(block);
      continue;
    }
    const { kind, number, label } = read;
    // What would not read back from the file as it was meant stays text, and is reported.
    if (!readsBack({ ...read, title: read.title.replace(MARK, '') })) {
      (units.at(-1)?.blocks ?? preamble).push(block);
      continue;
    }
    const below = titleLines(read, blocks, i + 1, headings);
    const whole = [read.title, ...below].filter(Boolean).join(' ');
    const lines = readsBack({ ...read, title: whole.replace(MARK, '') }) ? below : [];
    i += lines.length;
    const title = lines.length === below.length ? whole : read.title;
    const source = [textOf(block), ...lines];
    const found = source.flatMap((line) => line.match(MARK) ?? []);
    for (const mark of found) {
      marks.push({
        reason: 'footnoteMark',
        text: `${label} ${mark.trim()}`,
        words: mark.trim(),
        at: block.at,
      });
    }
    units.push({
      kind,
      number,
      label,
      title: title.replace(MARK, ''),
      blocks: [],
      source: source.map((line) => line.replace(MARK, '')),
      at: block.at,
    });
  }
  return { preamble, units, marks };
}

function readsBack(heading: ReadHeading): boolean {
  const again = tryHeading(headingLine(heading));
  return (['kind', 'number', 'label', 'title'] as const).every((field) => again?.[field] === heading[field]);
}

/** Keeps the last text of each article of a container; one with a text never gives way to one without. */
function withoutRepeats(units: readonly SourceUnit[]) {
  const places = containersOf(units);
  const groups = Map.groupBy(
    units.filter(({ kind }) => kind === 'article'),
    (unit) => `${String(places[units.indexOf(unit)])} ${unit.number}`,
  );
  const leftOut: LeftOut[] = [];
  const duplicates: Duplicate[] = [];
  const dropped = new Set<SourceUnit>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const kept = group.findLast(({ blocks }) => blocks.length > 0) ?? group.at(-1);
    const texts = new Set(group.map((unit) => unitText(unit)));
    duplicates.push({ number: group[0]?.number ?? '', times: group.length, same: texts.size === 1 });
    for (const unit of group) {
      if (unit === kept) continue;
      dropped.add(unit);
      leftOut.push({
        reason: 'repeat',
        text: unitText(unit),
        words: [...unit.source, ...unit.blocks.map(textOf)].join(' '),
        at: unit.at,
      });
    }
  }
  return { kept: units.filter((unit) => !dropped.has(unit)), duplicates, leftOut };
}

/** A unit as one line of text. */
export function unitText(unit: Unit): string {
  return [headingLine(unit), ...unit.blocks.map(textOf)].join(' ').replace(/\s+/g, ' ');
}

/** The document as pages and files know it, without what only the import needs. */
export function plainDocument({ preamble, units }: Structured['document']): OfficialDocument {
  const plain = ({ at: _, ...block }: Block): Block => block;
  return {
    preamble: preamble.map(plain),
    units: units.map(({ kind, number, label, title, blocks }) => ({
      kind,
      number,
      label,
      title,
      blocks: blocks.map(plain),
    })),
  };
}
