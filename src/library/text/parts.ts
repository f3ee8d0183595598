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

const PART = /<section id="([^"]+)" class="part"[^>]*>\s*<h2[^>]*>([\s\S]*?)<\/h2>([\s\S]*?)<\/section>/g;

/**
 * Cuts the HTML of a body into its sections, for pages that set them otherwise than one under another: steps on
 * a thread, problem and result side by side. The sections are made by the markdown room and never nest.
 * `intro` is what precedes the first.
 */
export function splitParts(html: string): { intro: string; parts: Part[] } {
  const parts = [...html.matchAll(PART)].map(([, id = '', title = '', body = '']) => {
    return { id, body, ...splitNumber(title) };
  });
  const start = html.search(/<section id="[^"]+" class="part"/);
  return { intro: start < 0 ? html : html.slice(0, start), parts };
}

/** Parts a heading into the number it begins with, if any, and its words: «1. Заказ» → «1», «Заказ». */
export function splitNumber(title: string): { number: string | undefined; heading: string } {
  const [, number, heading = title] = /^\s*(\d+)\.[\s\u00a0]*([\s\S]*)$/.exec(title) ?? [];
  return { number, heading };
}
