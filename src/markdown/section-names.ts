import type { Heading, Root } from 'mdast';
import { walk } from './nodes.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The name its author gave it, in a comment at its end. */
    name?: string;
    /** The offset in the file at which it ends: a name belongs there. */
    wordsEnd?: number;
    /** The anchor `sections` gave it. */
    anchor?: string;
  }
}

/** What a section may be called: small Latin letters, digits, hyphens; a letter first. */
export const SECTION_NAME = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;

/** A section's name as it stands behind its heading: in a comment, the form that Docusaurus has for MDX. */
export function writtenName(name: string): string {
  return `{/* #${name} */}`;
}

/**
 * Takes the names of sections out of the headings they stand in and keeps them as data: everything after this plugin
 * sees the words alone. A comment of another form is a comment.
 */
export function sectionNames() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'heading') takeName(node);
    });
  };
}

function takeName(heading: Heading): void {
  const last = heading.children.at(-1);
  const wordsEnd = last?.position?.end.offset;
  if (wordsEnd !== undefined) heading.data = { ...heading.data, wordsEnd };
  if (last?.type !== 'mdxTextExpression') return;
  const name = /^\s*\/\*\s*#(\S+)\s*\*\/\s*$/.exec(last.value)?.[1];
  if (name === undefined || !SECTION_NAME.test(name)) return;
  heading.children.pop();
  const words = heading.children.at(-1);
  if (words?.type === 'text') words.value = words.value.trimEnd();
  heading.data = { ...heading.data, name };
}
