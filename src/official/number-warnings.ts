import { compareNumbers } from '../acts/numbers.ts';
import { headedTogether } from './headings.ts';
import type { Unit } from './model.ts';

/** What the numbers of the articles of one container tell: what is missing, out of order, empty, without a title. */
export function numbersReport(articles: readonly Unit[]) {
  const numbers = articles.map(({ number }) => number);
  const glued = gluedNumbers(numbers);
  const covered = articles.flatMap(headedTogether);
  const gaps = gapsIn([...numbers.filter((number) => !glued.has(number)), ...covered]);
  const inOrder = numbers.map((number) => glued.get(number) ?? number);
  const order = inOrder.filter((number, i) => i > 0 && compareNumbers(inOrder[i - 1] ?? '', number) > 0);
  const empty = articles.filter(
    ({ blocks, title }) => blocks.length === 0 && !/утратил|исключ|жогот/iu.test(title),
  );
  const ranges = articles.filter((unit) => headedTogether(unit).length > 0).map(({ label }) => label);
  const warnings = [
    ...(ranges.length > 0 ? [`Под одним заголовком, без своих текстов: ${ranges.join('; ')}.`] : []),
    ...(gaps.length > 0 ? [`Нет статей: ${gaps.join(', ')}. Если они исключены, так и должно быть.`] : []),
    ...[...glued].map(
      ([number, meant]) =>
        `Статья ${number} стоит среди соседей как ${meant}: похоже, в файле потеряна надстрочная цифра. Возьмите JSON, HTML или docx.`,
    ),
    ...(order.length > 0 ? [`Номера идут не по порядку: ${order.join(', ')}.`] : []),
    ...(empty.length > 0 ? [`Статьи без текста: ${empty.map(({ number }) => number).join(', ')}.`] : []),
    ...untitled(articles),
  ];
  return { warnings, gaps, order };
}
function untitled(articles: readonly Unit[]): string[] {
  const without = articles.filter(({ title }) => title === '').map(({ number }) => number);
  return without.length > 0 && without.length < articles.length
    ? [`Статьи без названия: ${without.join(', ')}.`]
    : [];
}

/**
 * Numbers that lost their superscript, with what they seem to mean: «281» between 28 and 29 is 28-1. Plain text
 * does not keep the difference, so the number stays as written and the editor is told.
 */
export function gluedNumbers(numbers: readonly string[]): Map<string, string> {
  const glued = new Map<string, string>();
  let stem = '';
  for (const [i, number] of numbers.entries()) {
    const raised = number.slice(stem.length);
    const isGlued = stem !== '' && number.startsWith(stem) && /^[1-9]\d?$/.test(raised);
    const next = numbers.slice(i + 1).find((other) => !other.startsWith(stem));
    // In a text of 300 articles 281 follows 280, not 28.
    if (
      isGlued &&
      (next === undefined ? Number(number) > Number(stem) + 1 : Number(next) === Number(stem) + 1)
    ) {
      glued.set(number, `${stem}-${raised}`);
    } else stem = number.includes('-') ? stem : number;
  }
  return glued;
}

/** The numbers missing between neighbours: of whole numbers, and of inserted ones (21-1, 21-3). */
export function gapsIn(numbers: readonly string[]): string[] {
  const known = new Set(numbers);
  const highest = new Map<string, number>();
  for (const number of known) {
    const cut = number.lastIndexOf('-');
    const stem = cut < 0 ? '' : number.slice(0, cut + 1);
    const last = Number(number.slice(cut + 1));
    highest.set(stem, Math.max(highest.get(stem) ?? 0, last));
  }
  return [...highest].flatMap(([stem, last]) => {
    // Inserted articles of a base that is not there tell nothing.
    const isWhole = stem === '' || known.has(stem.slice(0, -1));
    const missing = Array.from({ length: isWhole ? last : 0 }, (_, i) => i + 1).filter(
      (n) => !known.has(`${stem}${n}`),
    );
    const runs: [number, number][] = [];
    for (const n of missing) {
      const run = runs.at(-1);
      if (run && run[1] === n - 1) run[1] = n;
      else runs.push([n, n]);
    }
    return runs.map(([from, to]) => (from === to ? `${stem}${from}` : `${stem}${from}–${stem}${to}`));
  });
}
