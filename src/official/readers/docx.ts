import type { Element } from '@xmldom/xmldom';
import type { LeftOut } from '../left-out.ts';
import { oneLine } from '../signs.ts';
import { countXml } from './docx-count.ts';
import { DocxReader } from './docx-reader.ts';
import { Numbering, Styles } from './docx-styles.ts';
import { child, children, damaged, parseXml, unpackDocx, value, wordsOfXml } from './docx-xml.ts';
import type { Count, ReadText } from './read.ts';

/** Reads a Word file out of its own XML. Throws Unreadable where it is damaged or is another kind of archive. */
export function readDocx(bytes: Uint8Array): ReadText {
  const parts = unpackDocx(bytes);
  const name = mainPart(parts);
  const xml = parts.get(name);
  if (xml === undefined) throw damaged();
  const folder = name.replace(/[^/]+$/, '');
  const part = (file: string) => parts.get(folder + file);
  const body = child(parseXml(xml).documentElement ?? undefined, 'body');
  if (!body) throw damaged();
  const reader = new DocxReader(
    new Styles(part('styles.xml')),
    new Numbering(part('numbering.xml')),
    notesOf(part('footnotes.xml'), part('endnotes.xml')),
  );
  const blocks = reader.collect(body);
  reader.leaveUncalledNotes();
  const beside = [...parts].flatMap(([file, text]): LeftOut[] => {
    const kind = /^(?:header|footer)\d*\.xml$/.test(file.slice(folder.length))
      ? 'headerFooter'
      : file === `${folder}comments.xml`
        ? 'comment'
        : undefined;
    const root = kind && parseXml(text).documentElement;
    const words = root ? oneLine(wordsOfXml(root)) : '';
    return kind && words !== '' ? [{ reason: kind, text: words }] : [];
  });
  return {
    blocks,
    count: countOf(
      xml,
      [...parts]
        .filter(([file]) => /(?:footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(file))
        .map(([, text]) => text),
    ),
    leftOut: [...reader.leftOut, ...beside],
    found: reader.found,
    added: reader.added,
    warnings: [],
  };
}

/** The name of the part that holds the text, as the package itself says it. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const target = /Target="\/?([^"]+)"[^>]*officeDocument"|officeDocument"[^>]*Target="\/?([^"]+)"/.exec(
    parts.get('_rels/.rels') ?? '',
  );
  const named = target?.[1] ?? target?.[2] ?? '';
  return parts.has(named) ? named : 'word/document.xml';
}

function countOf(document: string, beside: readonly string[]): Count {
  const main = countXml(document);
  return {
    lines: [
      ...main.lines,
      ...beside.flatMap((xml) => countXml(xml).lines.map(({ text }) => ({ text, at: 0 }))),
    ],
    tables: main.tables,
    pictures: main.pictures,
    formulas: main.formulas,
    footnotes: main.notes,
  };
}

/** Footnotes and endnotes by the key of their reference. */
function notesOf(footnotes: string | undefined, endnotes: string | undefined): Map<string, Element> {
  return new Map(
    [footnotes, endnotes].flatMap((xml, i) => {
      const root = xml === undefined ? undefined : parseXml(xml).documentElement;
      return (root ? children(root) : [])
        .filter((note) => !/eparator|otice/.test(value(note, 'type') ?? ''))
        .map((note) => [`${i === 0 ? 'foot' : 'end'}note ${value(note, 'id') ?? ''}`, note] as const);
    }),
  );
}
