import { load, type CheerioAPI } from 'cheerio/slim';

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

/** A rendered text as a tree; what is not changed comes out of it letter for letter. */
export function readFragment(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, decodeEntities: false } });
}

/**
 * Parts the HTML of a body into its sections, for pages that set them otherwise than one under another: steps on
 * a line, problem and result side by side. The sections are made by the markdown room and stand one after another;
 * what is inside them may hold sections of its own, such as a table that scrolls. `intro` is what precedes the first.
 */
export function splitParts(html: string): { intro: string; parts: Part[] } {
  const $ = readFragment(html);
  const all = $.root().contents();
  const sections = all.filter('section.part');
  const intro = sections.length > 0 ? all.slice(0, all.index(sections.first())) : all;
  const parts = sections.toArray().map((section) => {
    const heading = $(section).children('h2').first().remove();
    return {
      id: section.attribs['id'] ?? '',
      body: $(section).html() ?? '',
      ...splitNumber(heading.html() ?? ''),
    };
  });
  return { intro: $.html(intro), parts };
}

/**
 * Closes what every section of a body says after its first paragraph, under `more`: only the headings and what they are
 * about stay in sight. Places inside stay where they were: a link to one opens it.
 */
export function closeParts(html: string, more: string): string {
  const $ = readFragment(html);
  for (const section of $('section.part')) {
    const heading = $(section).children('h2').first();
    const first = $(section).find('.block__t').first().children().first();
    const lead = first.is('p') ? `<div class="prose">${$.html(first.remove())}</div>` : '';
    heading.remove();
    const rest = $(section).html() ?? '';
    const summary = `<summary>${more}<span class="vh">: ${heading.text()}</span></summary>`;
    $(section).html(`${$.html(heading)}${lead}<details class="closed-part">${summary}${rest}</details>`);
  }
  return $.html();
}

/** Parts a heading into the number it begins with, if any, and its words: «1. Заказ» → «1», «Заказ». */
export function splitNumber(title: string): { number: string | undefined; heading: string } {
  const [, number, heading = title] = /^\s*(\d+)\.[\s\u00a0]*([\s\S]*)$/.exec(title) ?? [];
  return { number, heading };
}
