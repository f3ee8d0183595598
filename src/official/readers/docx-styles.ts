import type { Element } from '@xmldom/xmldom';
import { child, children, isOn, parseXml, value } from './docx-xml.ts';
import { listNumber } from './list-numbers.ts';

/** What the looks of a run mean for its words. */
export interface RunLook {
  hidden: boolean;
  struck: boolean;
  /** «direct» where the run itself says so, «other» by a style or a lifted base line. */
  raised: 'direct' | 'other' | false;
  lowered: boolean;
  /** White, where nothing dark is set behind it. */
  faint: boolean;
}

/** Which list a paragraph belongs to. */
interface ListPlace {
  list: string;
  level: number;
}

/** The styles of a Word file, as far as words depend on them. */
export class Styles {
  readonly #byId = new Map<string, Element>();
  readonly #default: string | undefined;

  constructor(xml: string | undefined) {
    const root = xml === undefined ? undefined : parseXml(xml).documentElement;
    for (const style of root ? children(root) : []) {
      const id = value(style, 'styleId');
      if (style.localName !== 'style' || id === undefined) continue;
      this.#byId.set(id, style);
      if (value(style, 'type') === 'paragraph' && value(style, 'default') === '1') this.#default = id;
    }
  }

  /** A style and those it is based on, the nearest first. */
  #chain(id: string | undefined): Element[] {
    const chain: Element[] = [];
    for (let at = id; at !== undefined && chain.length < 20;) {
      const style = this.#byId.get(at);
      if (!style) break;
      chain.push(style);
      at = value(child(style, 'basedOn'));
    }
    return chain;
  }

  /** How a run looks: by itself, by its own style, by the style of its paragraph. */
  lookOf(run: Element, paragraphStyle: string | undefined): RunLook {
    const own = child(run, 'rPr');
    const styles = [
      ...this.#chain(value(child(own, 'rStyle'))),
      ...this.#chain(paragraphStyle ?? this.#default),
    ];
    const layers = [own, ...styles.map((style) => child(style, 'rPr'))].filter(
      (layer) => layer !== undefined,
    );
    const first = (name: string) =>
      layers.map((layer) => child(layer, name)).find((found) => found !== undefined);
    const align = value(first('vertAlign'));
    const lift = Number(value(first('position')) ?? 0);
    const isDirect = child(own, 'vertAlign') !== undefined;
    return {
      hidden: isOn(first('vanish')) || isOn(first('specVanish')),
      struck: isOn(first('strike')) || isOn(first('dstrike')),
      raised: align === 'superscript' ? (isDirect ? 'direct' : 'other') : lift > 0 ? 'other' : false,
      lowered: align === 'subscript' || lift < 0,
      faint:
        /^f{6}$/i.test(value(first('color')) ?? '') &&
        first('shd') === undefined &&
        first('highlight') === undefined,
    };
  }

  /** The list a paragraph belongs to, by itself or by its style. */
  listOf(properties: Element | undefined, paragraphStyle: string | undefined): ListPlace | undefined {
    const layers = [
      properties,
      ...this.#chain(paragraphStyle ?? this.#default).map((style) => child(style, 'pPr')),
    ];
    const numbered = layers.map((layer) => child(layer, 'numPr')).filter((found) => found !== undefined);
    const list = numbered.map((found) => value(child(found, 'numId'))).find((found) => found !== undefined);
    const level = numbered.map((found) => value(child(found, 'ilvl'))).find((found) => found !== undefined);
    return list === undefined || list === '0' ? undefined : { list, level: Number(level ?? 0) };
  }
}

interface Level {
  start: number;
  format: string;
  /** «%1.%2)». */
  pattern: string;
  isLegal: boolean;
  /** The style whose paragraphs stand on this level. */
  style: string | undefined;
}

/** The numbers that Word sets before paragraphs: none of them stands in the text of the file. */
export class Numbering {
  readonly #abstract = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<
    string,
    { id: string; starts: Map<number, number>; levels: Map<number, Level> }
  >();
  /** Lists that take their levels from a style of lists: the style's name, and the list that bears it. */
  readonly #linked = new Map<string, string>();
  readonly #byStyle = new Map<string, string>();
  /** How far each list has counted, level by level. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: string | undefined) {
    const root = xml === undefined ? undefined : parseXml(xml).documentElement;
    for (const element of root ? children(root) : []) {
      if (element.localName === 'abstractNum') {
        const id = value(element, 'abstractNumId') ?? '';
        this.#abstract.set(id, levelsOf(children(element)));
        const [own, linked] = ['styleLink', 'numStyleLink'].map((name) => value(child(element, name)));
        if (own !== undefined) this.#byStyle.set(own, id);
        if (linked !== undefined) this.#linked.set(id, linked);
      }
      if (element.localName === 'num') this.#readList(element);
    }
  }

  #readList(element: Element): void {
    const overrides = children(element).filter(({ localName }) => localName === 'lvlOverride');
    const starts = new Map(
      overrides.flatMap((override) => {
        const start = value(child(override, 'startOverride'));
        return start === undefined ? [] : [[Number(value(override, 'ilvl')), Number(start)] as const];
      }),
    );
    this.#lists.set(value(element, 'numId') ?? '', {
      id: value(child(element, 'abstractNumId')) ?? '',
      starts,
      levels: levelsOf(overrides.flatMap((override) => children(override))),
    });
  }

  /**
   * The number of the next paragraph of a list, as Word shows it: «2)», «1.3.», «Статья 5.»; empty for a bullet.
   * @param style of the paragraph: the levels of some lists are told by styles alone
   */
  next({ list, level: written }: ListPlace, style: string | undefined): string {
    const found = this.#lists.get(list);
    if (!found) return '';
    const { starts, levels } = found;
    const id = this.#byStyle.get(this.#linked.get(found.id) ?? '') ?? found.id;
    const styled =
      style === undefined
        ? undefined
        : [...(this.#abstract.get(id) ?? [])].find(([, { style: own }]) => own === style)?.[0];
    const level = styled ?? written;
    const levelAt = (n: number) => levels.get(n) ?? this.#abstract.get(id)?.get(n);
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const [n, start] of starts) counts[n] = start - 1;
    }
    for (let n = 0; n < level; n++) counts[n] ??= levelAt(n)?.start ?? 1;
    counts[level] = (counts[level] ?? (levelAt(level)?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    const own = levelAt(level);
    if (!own || own.format === 'bullet' || own.format === 'none') return '';
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const n = Number(digit) - 1;
      const format = own.isLegal ? 'decimal' : (levelAt(n)?.format ?? 'decimal');
      return listNumber(counts[n] ?? levelAt(n)?.start ?? 1, format);
    });
  }
}

function levelsOf(elements: readonly Element[]): Map<number, Level> {
  return new Map(
    elements
      .filter(({ localName }) => localName === 'lvl')
      .map((level) => [
        Number(value(level, 'ilvl')),
        {
          start: Number(value(child(level, 'start')) ?? 1),
          format: value(child(level, 'numFmt')) ?? 'decimal',
          pattern: value(child(level, 'lvlText')) ?? '',
          isLegal: isOn(child(level, 'isLgl')),
          style: value(child(level, 'pStyle')),
        },
      ]),
  );
}
