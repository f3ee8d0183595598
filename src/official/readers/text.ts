import { oneLine } from '../signs.ts';
import { paragraph, type ReadText } from './read.ts';

/** Reads plain text: a line is a paragraph. */
export function readPlainText(text: string): ReadText {
  const lines = text.split(/\r\n?|\n|\f|\u2028|\u2029/).map((line, i) => ({ text: line, at: i + 1 }));
  return {
    blocks: lines.flatMap(({ text: line, at }) => paragraph(line, at)),
    count: { lines, tables: 0, pictures: 0, formulas: 0, footnotes: 0 },
    leftOut: [],
    found: [],
    added: [],
    warnings: [...copiedFromPdf(lines.map((line) => oneLine(line.text)).filter(Boolean))],
  };
}

/** A number of a page between two dashes, «- 2 -». */
const PAGE = /^[-–—]\s?\d{1,4}\s?[-–—]$/;

/** Text copied out of a PDF keeps its torn words and numbers of pages: nobody can mend that surely. */
function copiedFromPdf(lines: readonly string[]): string[] {
  const torn = lines.filter((line, i) => /\p{Ll}[-‐]$/u.test(line) && /^\p{Ll}/u.test(lines[i + 1] ?? ''));
  const pages = lines.filter((line) => PAGE.test(line));
  const broken = lines.filter(
    (line, i) => /[\p{Ll},]$/u.test(line) && line.length > 30 && /^\p{Ll}/u.test(lines[i + 1] ?? ''),
  );
  if (torn.length < 2 && pages.length < 2 && broken.length < Math.max(3, lines.length / 10)) return [];
  const sample = torn[0] ?? pages[0] ?? broken[0] ?? '';
  return [
    `Похоже на копию из PDF: слова разорваны переносами — ${torn.length}, номеров страниц среди строк — ${pages.length}, строк оборвано посреди фразы — ${broken.length} (например «${sample.slice(-60)}»). Возьмите HTML, docx или JSON.`,
  ];
}
