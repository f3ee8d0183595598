import { entryAt, entryKey } from '../library/entry-id.ts';
import type { ParsedFile } from '../library/content-file.ts';
import { fileMessage } from './messages/files.ts';
import type { Problem } from './problem.ts';

/** How the fragment of a link to a figure begins: `cases/karakol-2019/ru.mdx#figure-budget`. */
export const FIGURE = 'figure-';

/** Words that multiply the number before them, in the three languages. */
const SCALES: readonly [RegExp, number][] = [
  [/^(?:тыс|миң|thousand)/, 1_000],
  [/^(?:млн|миллион|million)/, 1_000_000],
];

/**
 * A number that many pages tell stands once, as a figure of its entry; the others link to it. What the words of such a
 * link say must be that number: `[400 000 сомов](…#figure-budget)` of a figure 400, «тыс. сомов».
 */
export function checkFigureLinks(
  file: ParsedFile,
  filesOf: (entry: string) => readonly ParsedFile[],
): Problem[] {
  return file.parsed.outline.flatMap(({ links, position }) =>
    links.flatMap(({ address, text }) => {
      const [path = '', anchor = ''] = address.split('#');
      const entry = entryAt(path);
      if (!entry || !anchor.startsWith(FIGURE)) return [];
      const figures = filesOf(entryKey(entry)).flatMap(figuresIn);
      const figure = figures.find(({ id }) => FIGURE + id === anchor);
      const place = { file: file.path, ...position };
      if (!figure) {
        const known = figures.map(({ id }) => FIGURE + id).join(', ');
        return [{ ...place, ...fileMessage('figures.unknown', { anchor, known }) }];
      }
      const { value, unit = '' } = figure;
      return numbersIn(text).includes(value * scaleOf(unit))
        ? []
        : [{ ...place, ...fileMessage('figures.differs', { text, value, unit }) }];
    }),
  );
}

interface KnownFigure {
  id: string;
  value: number;
  unit?: string;
}

/** The numbers that stand among the facts of an original. */
function figuresIn({ data }: ParsedFile): KnownFigure[] {
  const figures = data['figures'];
  if (!Array.isArray(figures)) return [];
  return (figures as Partial<KnownFigure>[]).filter(
    (figure): figure is KnownFigure => typeof figure.id === 'string' && typeof figure.value === 'number',
  );
}

function scaleOf(words: string): number {
  return SCALES.find(([word]) => word.test(words))?.[1] ?? 1;
}

/** «43,8 млн», “400,000 soms”, «50 000 сомов» as numbers. A comma before three digits parts thousands. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:[\s\u00A0,]\d{3}(?!\d))*(?:[.,]\d+)?/g)].map(({ 0: written, index }) => {
    const digits = written.replace(/[\s\u00A0,](?=\d{3}(?!\d))/g, '').replace(',', '.');
    const after = text.slice(index + written.length).trimStart();
    // «с 13,9 до 43,8 млн»: the first number is in millions too.
    const range = /^(?:до|to|[–-])\s*[\d.,]+\s*/.exec(after)?.[0] ?? '';
    return Math.round(Number(digits) * scaleOf(after.slice(range.length)) * 1000) / 1000;
  });
}
