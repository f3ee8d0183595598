/** A section of a rendered body: what stands under one H2. */
export interface Part {
  id: string;
  /** The heading's HTML, without a leading number: «Убедиться, что вы заказчик». */
  heading: string;
  /** The number the heading began with, if any: «0». */
  number: string | undefined;
  /** HTML of the section below its heading. */
  body: string;
}

const START = /<section id="([^"]+)" class="part"[^>]*>/g;
const HEADING = /^\s*<h2[^>]*>([\s\S]*?)<\/h2>/;
const END = '</section>';

/**
 * Cuts the HTML of a body into its sections, for pages that set them otherwise than one under another: steps on
 * a line, problem and result side by side. The sections are made by the markdown room and stand one after another;
 * what is inside them may hold sections of its own, such as a table that scrolls. `intro` is what precedes the first.
 */
export function splitParts(html: string): { intro: string; parts: Part[] } {
  const starts = [...html.matchAll(START)];
  const parts = starts.map((start, i) => {
    const piece = html.slice(start.index + start[0].length, starts[i + 1]?.index);
    const content = piece.slice(0, piece.lastIndexOf(END));
    const [whole = '', title = ''] = HEADING.exec(content) ?? [];
    return { id: start[1] ?? '', body: content.slice(whole.length), ...splitNumber(title) };
  });
  return { intro: html.slice(0, starts[0]?.index), parts };
}

/** Parts a heading into the number it begins with, if any, and its words: «1. Заказ» → «1», «Заказ». */
export function splitNumber(title: string): { number: string | undefined; heading: string } {
  const [, number, heading = title] = /^\s*(\d+)\.[\s\u00a0]*([\s\S]*)$/.exec(title) ?? [];
  return { number, heading };
}
