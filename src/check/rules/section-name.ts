import { SECTION_NAME, writtenName, type HeadingInfo } from '../../markdown/index.ts';
import { collectionOf, type CollectionName } from '../../library/registry.ts';
import { slugOf } from '../../library/scaffold/slug.ts';
import type { Message } from '../../i18n/messages.ts';
import type { ParsedFile } from '../../library/content-file.ts';
import { textMessage } from '../messages/texts.ts';
import type { Problem } from '../problem.ts';
import type { FileRule, RuleInput } from './rule.ts';

/** Ids that every page gives to its own parts: a section of that name would take their links. Rooms declare theirs. */
const TAKEN = new Set(
  'dialog-q further home-query main open questions search source-popup sources sources-title used-by'.split(
    ' ',
  ),
);

/** Anchors that are made of numbers, by pages or by the law itself, of terms, and of the ids of facts. */
const OF_NUMBERS =
  /^(?:s|p|step|art|ch|ref|note|source|series|chart|letter|y)-\d|^(?:term|open|chart|text|field|figure|filled|hint|label|part)-|-title$/;

/** A section without a number has a name, the same in every language: links lead to it for good. */
export const sectionName: FileRule = {
  name: 'section-name',
  check: ({ file, original, translations }) => {
    const { headings } = file.parsed;
    const proposed = proposals(file, original(file), translations(file));
    const named = headings.flatMap((heading, i) => {
      const at = { file: file.path, ...heading.position };
      if (heading.name !== undefined) {
        const wrong = wrongName(file.collection, heading);
        return wrong === undefined ? [] : [{ ...at, ...wrong }];
      }
      if (heading.number !== undefined) return [];
      const name = proposed[i];
      const example = writtenName(name ?? 'problem');
      return [
        {
          ...at,
          ...textMessage('sections.noName', { title: inOneLine(heading.title), example }),
          ...(name !== undefined &&
            heading.wordsEnd !== undefined && {
              fix: [{ start: heading.wordsEnd, end: heading.wordsEnd, text: ` ${writtenName(name)}` }],
            }),
        },
      ];
    });
    return [...named, ...lostNames(file)];
  },
};

/** A name at the end of a line that has become no heading: its mark is lost, or a sign stands before it. */
function lostNames(file: ParsedFile): Problem[] {
  const lines = new Set(file.parsed.headings.map(({ position }) => position.line));
  return file.text.split('\n').flatMap((line, i) => {
    const name = /\S.*(\{\/\*\s*#[a-z][\w-]*\s*\*\/\})\s*$/.exec(line)?.[1];
    if (name === undefined || lines.has(i + 1)) return [];
    const column = line.indexOf(name) + 1;
    return [{ file: file.path, line: i + 1, column, ...textMessage('sections.noHeading', { name }) }];
  });
}

function inOneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}

/** Whether pages of the collection may give an id of this form to a part of their own. */
export function isOfPage(collection: CollectionName, id: string): boolean {
  return TAKEN.has(id) || OF_NUMBERS.test(id) || (collectionOf(collection).pageIds ?? []).includes(id);
}

function wrongName(
  collection: CollectionName,
  { name = '', number, title }: HeadingInfo,
): Message | undefined {
  if (number !== undefined) return textMessage('sections.numbered', { title, name: writtenName(name) });
  if (isOfPage(collection, name)) return textMessage('sections.taken', { name });
  return undefined;
}

/**
 * What to call the headings that have no name, in order. A translation takes the names of its original where the
 * headings of both are the same in number and depth: otherwise only a person knows which is which. An original that has
 * lost a name gets back the one that its translations still have, or by which its page asks for the section.
 */
function proposals(
  file: ParsedFile,
  original: RuleInput['file'] | undefined,
  translations: readonly ParsedFile[],
): (string | undefined)[] {
  const { headings } = file.parsed;
  const namesIn = ({ parsed: { headings: theirs } }: ParsedFile) => {
    const alike =
      theirs.length === headings.length && headings.every(({ depth }, i) => depth === theirs[i]?.depth);
    return headings.map((_, i) => (alike ? theirs[i]?.name : undefined));
  };
  if (original && original.path !== file.path) return namesIn(original);
  const taken = new Set(headings.flatMap(({ name }) => name ?? []));
  const { sectionNames = {} } = collectionOf(file.collection);
  return headings.map((heading, i) => {
    if (heading.name !== undefined || heading.number !== undefined) return undefined;
    const known = [...translations.map((other) => namesIn(other)[i]), sectionNames[heading.title]];
    const name =
      known.find((one) => one !== undefined && !taken.has(one)) ??
      freeName(file.collection, slugOf(heading.title), taken);
    if (name !== undefined) taken.add(name);
    return name;
  });
}

function freeName(collection: CollectionName, slug: string, taken: ReadonlySet<string>): string | undefined {
  const base = slug
    .replace(/^[^a-z]+/, '')
    .split('-')
    .slice(0, 4)
    .join('-');
  if (!SECTION_NAME.test(base)) return undefined;
  // A word that pages begin their own ids with, «term-», is no name with any number behind it.
  const own = isOfPage(collection, `${base}-2`) ? `section-${base}` : base;
  for (let k = 1; k <= taken.size + 2; k++) {
    const name = k === 1 ? own : `${own}-${k}`;
    if (!taken.has(name) && !isOfPage(collection, name)) return name;
  }
  return undefined;
}
