import { parseBody, type MarkdownOptions } from '../../markdown/index.ts';
import { collectTranslatable, fingerprint } from '../translatable.ts';
import { yamlOf } from '../fields-yaml.ts';
import { TO_TRANSLATE } from './marks.ts';
import type { LoadedFile, Schemas } from '../content-file.ts';

/**
 * The file of a new translation: the original's words, each with a mark, in the original's structure, and its
 * fingerprint as it is now.
 */
export function translationText(
  original: LoadedFile,
  schemas: Schemas,
  options: MarkdownOptions,
  today: string,
): string {
  const schema = schemas[original.collection];
  const words: Record<string, unknown> = {};
  for (const [path, text] of collectTranslatable(schema, original.data))
    put(words, path.split('.'), `${TO_TRANSLATE}: ${text}`);
  const data = {
    translates: original.locale,
    revision: fingerprint(schema, original.data, original.body),
    state: 'unreviewed',
    updated: today,
    ...words,
  };
  return `---\n${yamlOf(data)}---\n${markedBody(original, options)}`;
}

/** Puts a value at a path, in maps by names; a number is a place in a list of words. */
function put(into: Record<string, unknown>, [step, ...rest]: string[], value: string): void {
  if (step === undefined) return;
  if (rest.length === 0) into[step] = value;
  else {
    into[step] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
    put(into[step] as Record<string, unknown>, rest, value);
  }
}

/** The original's text with a mark before every paragraph, heading and cell; numbers, links and sources stay. */
function markedBody(original: LoadedFile, options: MarkdownOptions): string {
  const { prose } = parseBody(original.path, original.text, options);
  const places = prose.lines.flatMap(({ pieces }) => {
    const first = pieces.find(
      ({ text, offset }) => offset !== undefined && /\p{L}/u.test(text.replace(/\[\^[^\]]*\]/g, '')),
    );
    if (first?.offset === undefined) return [];
    // The number of a heading makes its anchor and stays in front.
    const number = /^\s*(?:\d+(?:[.-]\d+)*[.)]?\s+)?/.exec(first.text)?.[0].length ?? 0;
    return [first.offset + number];
  });
  const start = original.text.length - original.body.length;
  const marked = [...new Set(places)]
    .sort((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)}${TO_TRANSLATE}: ${text.slice(place)}`, original.text);
  return marked.slice(start).replace(/(<Note[^>]*\stitle=")(?=[^"]*\p{L})/gu, `$1${TO_TRANSLATE}: `);
}
