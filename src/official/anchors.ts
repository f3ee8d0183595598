import { containersOf } from './containers.ts';
import type { Unit, UnitKind } from './model.ts';

const PREFIXES: Record<UnitKind, string> = {
  appendix: 'app',
  part: 'part',
  section: 'sec',
  subsection: 'sub',
  chapter: 'ch',
  paragraph: 'par',
  article: 'art',
};

/**
 * The anchor of every unit, made of its number: `art-21-1`, `ch-1`. What stands in an appendix or in an agreement
 * behind the law says so: `app-2-art-1`. Where chapters are numbered anew in each section, a repeated one is told by
 * its section: `sec-2-ch-1`.
 */
export function unitAnchors(units: readonly Pick<Unit, 'kind' | 'number'>[]): string[] {
  const taken = new Set<string>();
  const places = containersOf(units);
  const anchors: string[] = [];
  let section = '';
  for (const [i, { kind, number }] of units.entries()) {
    const plain = [PREFIXES[kind], anchorNumber(number)].filter(Boolean).join('-');
    const container = places[i] ?? -1;
    const own = container >= 0 && container !== i ? `${anchors[container] ?? ''}-${plain}` : plain;
    if (kind === 'section' || kind === 'part') section = own;
    const choices = [own, ...(section && section !== own ? [`${section}-${plain}`] : [])];
    for (let n = 2; taken.has(choices.at(-1) ?? '') && !choices.some((choice) => !taken.has(choice)); n++) {
      choices.push(`${own}-${n}`);
    }
    const free = choices.find((choice) => !taken.has(choice)) ?? own;
    taken.add(free);
    anchors.push(free);
    if (kind === 'appendix') section = '';
  }
  return anchors;
}

/** Appendices are counted by letters too; an anchor has Latin ones. */
function anchorNumber(number: string): string {
  return number.replace(/[а-яё]/g, (letter) => String(ALPHABET.indexOf(letter) + 1));
}

const PART = /^(\d+(?:-\d+)*)\.(?=\s)/;
const POINT = /^(\d+(?:-\d+)*)\)/;
const LETTER = /^([а-яё])\)/u;
const ALPHABET = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/**
 * Gives the numbered paragraphs of one unit their anchors, in order: part 2 of article 5 is `text-5-p-2`, point 3
 * of it `text-5-p-2-n-3`, its letter «а» `text-5-p-2-n-3-l-1`. A number that comes again keeps the first's anchor.
 * @param prefix what the anchors begin with: `text-5`
 */
export function paragraphAnchors(prefix: string): (paragraph: string) => string | undefined {
  const taken = new Set<string>();
  let part = prefix;
  let point = prefix;
  const claim = (id: string) => {
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
  return (paragraph) => {
    const [, partNumber] = PART.exec(paragraph) ?? [];
    if (partNumber) {
      part = `${prefix}-p-${partNumber}`;
      point = part;
      return claim(part);
    }
    const [, pointNumber] = POINT.exec(paragraph) ?? [];
    if (pointNumber) {
      point = `${part}-n-${pointNumber}`;
      return claim(point);
    }
    const [, letter] = LETTER.exec(paragraph) ?? [];
    return letter ? claim(`${point}-l-${ALPHABET.indexOf(letter) + 1}`) : undefined;
  };
}
