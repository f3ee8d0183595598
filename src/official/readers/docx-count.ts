import { decodeXML } from 'entities';
import type { Count, CountedLine } from './read.ts';

/** The second copy of a drawing, for old programs. */
const FALLBACK = /(?<=<\/\w+:Choice>\s*)<(\w+:)?Fallback\b[^>]*>[\s\S]*?<\/\1?Fallback>/g;
const PARAGRAPH_END = /<\/(?:\w+:)?p>/;
const RUN = /<(?:w:)r[ >][\s\S]*?<\/w:r>/g;
const TEXT =
  /<(?:\w+:)?(t|delText)(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?\1>|<(?:\w+:)?(?:tab|br|cr)\b[^>]*>|<\/?w:(?:del|ins|moveFrom|moveTo)(?:\s[^>]*)?>/g;

/** Counts what a part of a Word file holds in its XML, sign by sign: the measure of what `readDocx` takes. */
export function countXml(xml: string): Omit<Count, 'footnotes'> & { notes: number } {
  const source = xml.replace(FALLBACK, '');
  const lines = source.split(PARAGRAPH_END).flatMap((piece, i): CountedLine[] => {
    // Raised signs stand apart, as the text writes them: «5^а».
    const runs = piece.replace(RUN, (run) => (/<w:vertAlign\b/.test(run) ? ` <w:tab/>${run}<w:tab/> ` : run));
    const text = [...runs.matchAll(TEXT)]
      // Names of a formula stand in runs of their own.
      .map(([all, tag, words]) =>
        tag ? decodeXML(all.startsWith('<m:') ? ` ${words ?? ''} ` : (words ?? '')) : ' ',
      )
      .join('');
    return text.trim() === '' ? [] : [{ text, at: i + 1 }];
  });
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
  return {
    lines,
    tables: count(/<w:tbl>|<w:tbl\s/g),
    pictures: count(/<(?:pic:pic|v:imagedata|c:chart|dgm:relIds)\b/g),
    formulas: count(/<m:oMath>|<m:oMath\s/g),
    notes: count(/<w:(?:foot|end)noteReference\b/g),
  };
}
