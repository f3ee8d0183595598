import type { Unit, UnitKind } from './model.ts';

const PREFIXES: Record<UnitKind, string> = {
  appendix: 'app',
  section: 'sec',
  subsection: 'sub',
  chapter: 'ch',
  paragraph: 'par',
  article: 'art',
};

/**
 * The anchor of every unit, made of its number: `art-21-1`, `ch-1`. Where chapters are numbered anew in each
 * section, a repeated one is told by its section: `sec-2-ch-1`.
 */
export function unitAnchors(units: readonly Unit[]): string[] {
  const taken = new Set<string>();
  let section = '';
  return units.map(({ kind, number }) => {
    const own = [PREFIXES[kind], number].filter(Boolean).join('-');
    if (kind === 'section' || kind === 'appendix') section = own;
    const choices = [own, `${section}-${own}`];
    for (let i = 2; ; i++) {
      const free = choices.find((choice) => !taken.has(choice));
      if (free !== undefined) {
        taken.add(free);
        return free;
      }
      choices.push(`${own}-${i}`);
    }
  });
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
