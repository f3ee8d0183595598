import { containersOf } from './containers.ts';
import type { SourceUnit } from './model.ts';

/** What documents behind a law call themselves: an agreement it ratifies, a model contract or a statute it approves. */
const NAMES =
  /^(?:(?:типов|примерн|международн|дополнительн|факультативн|временн)\p{L}+ )?(?:соглашение|договор|конвенция|протокол|устав|положение|правила|порядок|меморандум|хартия|контракт|декларация|регламент|инструкция|пакт|статут|келишим|макулдашуу|жобо|эреже|устав|конвенциясы|тартип|типтүү \p{L}+)(?!\p{L})/iu;
const LONGEST = 300;
const UNNAMED = '* * *';

/**
 * Makes a container of every document behind the law that counts its articles anew without the word «Приложение»:
 * it is named by its own first line, or by three stars where it has none.
 */
export function separateAgreements(units: readonly SourceUnit[]): { units: SourceUnit[]; names: string[] } {
  const result = units.map((unit) => ({ ...unit, blocks: [...unit.blocks] }));
  const names: string[] = [];
  const numbers = units.flatMap(({ kind, number }) => (kind === 'article' ? number : []));
  if (new Set(numbers).size === numbers.length) return { units: result, names };
  for (let i = 0; i < result.length; i++) {
    const opening = startsAnew(result, i) ? openingBefore(result, i) : undefined;
    if (!opening) continue;
    const { at, from } = opening;
    // Nothing is cut off where no name was found.
    const [line, ...rest] = result[at]?.blocks.splice(from) ?? [];
    const label = line?.type === 'text' ? line.text : UNNAMED;
    names.push(label);
    result.splice(at + 1, 0, {
      kind: 'appendix',
      number: '',
      label,
      title: '',
      blocks: rest,
      source: line?.type === 'text' ? [line.text] : [],
      at: line?.at ?? result[i]?.at,
    });
    i++;
  }
  return { units: result, names };
}

/** Whether an article begins a new count: its number has a text in the same container, and so have those after it. */
function startsAnew(units: readonly SourceUnit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'article' || unit.blocks.length === 0) return false;
  const places = containersOf(units);
  const inside = units
    .map((other, place) => ({ ...other, place }))
    .filter(({ kind, place }) => kind === 'article' && places[place] === places[i]);
  const before = inside.filter(({ place }) => place < i);
  const known = new Set(before.filter(({ blocks }) => blocks.length > 0).map(({ number }) => number));
  if (!known.has(unit.number) || before.at(-1)?.number === unit.number) return false;
  const after = inside.filter(({ place }) => place > i).map(({ number }) => number);
  if (unit.number === '1') return true;
  return after.length >= 1 && after.slice(0, 2).every((number) => known.has(number));
}

/** Where the new document begins: at its name among the last blocks before it, also above its chapters. */
function openingBefore(units: readonly SourceUnit[], i: number) {
  // Chapters and sections right before the first article are the new document's own.
  let at = i - 1;
  while (at > 0 && units[at]?.kind !== 'article' && units[at]?.kind !== 'appendix') at--;
  const blocks = units[at]?.blocks ?? [];
  // Not the first block: an article has a text of its own.
  const lines = blocks.map((block, place) =>
    place > 0 && block.type === 'text' && block.text.length <= LONGEST && !/[.;:,]$/.test(block.text)
      ? block.text
      : '',
  );
  // Lines in capitals may also be a signature: a name goes before them.
  const named = lines.findIndex((line) => NAMES.test(line));
  const from = named >= 0 ? named : lines.findIndex(isInCapitals);
  return { at, from: from > 0 ? from : blocks.length };
}

function isInCapitals(line: string): boolean {
  return /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
}
