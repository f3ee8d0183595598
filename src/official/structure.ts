import { readHeading } from './headings.ts';
import { titleLines } from './title-lines.ts';
import type { Block, OfficialDocument, Unit } from './model.ts';
import { textOf } from './model.ts';

/** An article that stood in the file more than once; only its last text is kept. */
export interface Duplicate {
  number: string;
  /** How many times it stood there. */
  times: number;
  /** Whether all its texts agree. */
  same: boolean;
}

export interface Structured {
  document: OfficialDocument;
  /** What was left out on purpose: a table of contents, repeated articles. */
  leftOut: Block[];
  /** Lines of the table of contents. */
  contentsLines: number;
  duplicates: Duplicate[];
}

/** Makes the structure of a law out of its paragraphs and tables, in the order of the file. */
export function structure(blocks: readonly Block[]): Structured {
  const leftOut: Block[] = [];
  const { preamble, units } = splitAtHeadings(blocks);
  const contents = withoutContents(preamble, units);
  const { kept, duplicates, dropped } = withoutRepeats(contents.units);
  leftOut.push(...contents.leftOut, ...dropped.flatMap(blocksOf));
  return {
    document: { preamble: contents.preamble, units: kept },
    leftOut,
    contentsLines: contents.lines,
    duplicates,
  };
}

function splitAtHeadings(blocks: readonly Block[]): OfficialDocument {
  const preamble: Block[] = [];
  const units: Unit[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const heading = block.type === 'text' ? readHeading(block.text) : undefined;
    if (!heading) {
      (units.at(-1)?.blocks ?? preamble).push(block);
      continue;
    }
    const lines = titleLines(heading, blocks, i + 1);
    i += lines.length;
    heading.title = [heading.title, ...lines].filter(Boolean).join(' ');
    units.push({ ...heading, blocks: [] });
  }
  return { preamble, units };
}

const CONTENTS_LINE = /^(?:содержание|оглавление|мазмуну)\.?$/iu;
const keyOf = ({ kind, number, title }: Unit) => `${kind} ${number} ${withoutPage(title)}`;
/** A line of contents may end with dots and the number of a page. */
const withoutPage = (title: string) => title.replace(/[\s.…\d]+$/u, '').toLowerCase();

/** Takes away the table of contents: headings without text at the beginning that all come again later. */
function withoutContents(preamble: readonly Block[], units: readonly Unit[]) {
  const last = new Map(units.map((unit, i) => [keyOf(unit), i]));
  let end = 0;
  while (end < units.length && (last.get(keyOf(units[end] as Unit)) ?? 0) > end) {
    end++;
    // The last line of the contents is followed by the preamble of the act.
    if ((units[end - 1]?.blocks.length ?? 0) > 0) break;
  }
  const announced = preamble.findIndex((block) => block.type === 'text' && CONTENTS_LINE.test(block.text));
  if (end < 2 && !(end === 1 && announced >= 0)) {
    return { preamble: [...preamble], units: [...units], leftOut: [] as Block[], lines: 0 };
  }
  const lines = units.slice(0, end);
  const title = announced >= 0 ? preamble.slice(announced, announced + 1) : [];
  return {
    preamble: [...preamble.filter((block) => !title.includes(block)), ...(lines.at(-1)?.blocks ?? [])],
    units: units.slice(end),
    leftOut: [...title, ...lines.flatMap((unit) => blocksOf({ ...unit, blocks: [] }))],
    lines: lines.length,
  };
}

/** Keeps the last text of each article. */
function withoutRepeats(units: readonly Unit[]) {
  const groups = Map.groupBy(
    units.filter(({ kind }) => kind === 'article'),
    ({ number }) => number,
  );
  const repeated = [...groups].filter(([, group]) => group.length > 1);
  const dropped = new Set(repeated.flatMap(([, group]) => group.slice(0, -1)));
  const duplicates = repeated.map(([number, group]): Duplicate => {
    const texts = new Set(group.map((unit) => blocksOf(unit).map(textOf).join(' ').replace(/\s+/g, ' ')));
    return { number, times: group.length, same: texts.size === 1 };
  });
  return { kept: units.filter((unit) => !dropped.has(unit)), dropped: [...dropped], duplicates };
}

/** A unit as the blocks it was made of. */
export function blocksOf({ label, title, blocks }: Unit): Block[] {
  return [{ type: 'text', text: `${label}. ${title}`.trim() }, ...blocks];
}
