import type { LeftOut } from './left-out.ts';
import { headingLine, textOf, UNIT_KINDS, type Block, type Unit, type SourceUnit } from './model.ts';

const TITLE = /^(?:содержание|оглавление|мазмуну|содержание документа)\s?[.:]?$/iu;
/** All that may stand below a line of contents: dots and the number of a page. */
const PAGE = /^[\s.…·\d]*$/u;

const keyOf = ({ kind, number }: Unit) => `${kind} ${number}`;
/** A line of contents may end with dots and the number of a page. */
const withoutPage = (title: string) => title.replace(/[\s.…·]*\d*$/u, '').toLowerCase();
const isEmpty = ({ blocks }: Unit) => blocks.every((block) => block.type === 'text' && PAGE.test(block.text));
const rank = ({ kind }: Unit) => UNIT_KINDS.indexOf(kind);

/**
 * Takes tables of contents away, wherever they stand: headings without a text, two or more in a row, each of which has
 * its text at another place. The last line of one may be followed by the preamble of the act.
 */
export function withoutContents(preamble: readonly Block[], units: readonly SourceUnit[]) {
  const leads = leadsToText(units);
  const textful = new Map<string, number[]>();
  units.forEach((unit, i) => {
    if (leads[i]) textful.set(keyOf(unit), [...(textful.get(keyOf(unit)) ?? []), i]);
  });
  const hasText = (i: number, from = -1) => {
    const unit = units[i];
    return (
      unit !== undefined &&
      (textful.get(keyOf(unit)) ?? []).some((other) => {
        const [one, two] = [withoutPage(unit.title), withoutPage(units[other]?.title ?? '')];
        return other !== i && other > from && (one.startsWith(two) || two.startsWith(one));
      })
    );
  };
  const isLine = (i: number) => leads[i] === false && hasText(i);
  const kept: SourceUnit[] = [];
  const leftOut: LeftOut[] = [];
  let before = [...preamble];
  const home = () => kept.at(-1)?.blocks ?? before;
  for (let i = 0; i < units.length;) {
    const unit = units[i] as SourceUnit;
    let end = i;
    while (end < units.length && isLine(end)) end++;
    // Headings above the last line, which lead to the text below it.
    const lineEnd = end;
    while (end > i && units[end]?.kind !== 'article' && units[end]?.blocks.length === 0 && hasText(end, end))
      end++;
    if (units[end]?.kind !== 'article' || !hasText(end, end)) end = lineEnd;
    const announced = home().findLast((block) => block.type === 'text' && TITLE.test(block.text));
    const last = units[end];
    // The last line, with what follows the contents below it.
    const closes =
      last !== undefined &&
      end - i >= (announced === undefined ? 2 : 1) &&
      !isEmpty(last) &&
      hasText(end, end);
    if (end - i + Number(closes) < (announced ? 1 : 2)) {
      kept.push({ ...unit, blocks: [...unit.blocks] });
      i++;
      continue;
    }
    if (announced) {
      leftOut.push({ reason: 'contents', text: textOf(announced), at: announced.at });
      if (kept.length === 0) before = before.filter((block) => block !== announced);
      else home().splice(home().indexOf(announced), 1);
    }
    for (const line of units.slice(i, end + Number(closes)))
      leftOut.push(lineLeftOut(line, closes && line === last));
    if (closes) home().push(...last.blocks);
    i = end + Number(closes);
  }
  return { preamble: before, units: kept, leftOut };
}

function lineLeftOut(unit: SourceUnit, isLast: boolean): LeftOut {
  const pages = isLast ? [] : unit.blocks.map(textOf);
  return {
    reason: 'contents',
    text: headingLine(unit),
    words: [...unit.source, ...pages].join(' '),
    at: unit.at,
  };
}

/** Whether each unit has a text below it, or headings of lower rank that lead to one. */
function leadsToText(units: readonly Unit[]): boolean[] {
  const leads: boolean[] = [];
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    const next = units[i + 1];
    leads[i] =
      !isEmpty(unit) ||
      (unit.kind !== 'article' && next !== undefined && rank(next) > rank(unit) && leads[i + 1] === true);
  }
  return leads;
}
