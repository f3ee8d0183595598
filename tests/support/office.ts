/** Word files by the rules of their standard (ECMA-376): Microsoft's own validator, and what it passes over. */
import validate from '@ooxml-tools/validate';
import type { Document, Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The first Word that reads such files, and the one of today: the standard as each of them takes it. */
const VERSIONS = ['Office2007', 'Microsoft365'] as const;

/** What is wrong with a Word file; nothing where it keeps to its standard. */
export async function officeErrors(file: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for (const version of VERSIONS)
    try {
      for (const { description, path } of await validate(file, 'docx', version))
        found.push(`${version}: ${path.partUri} ${path.xpath}: ${description}`);
    } catch (error) {
      found.push(`${version}: does not open: ${String(error)}`);
    }
  return [...found, ...structureErrors(file)];
}

/** What Word mends or refuses and the validator lets be: parts that are not there, styles nobody declared, empty cells. */
function structureErrors(file: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const documents = new Map(
    [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, xml]) => [name, parsed(xml)]),
  );
  return [...lostParts(documents), ...lostStyles(documents), ...emptyCells(documents)];
}

type Documents = ReadonlyMap<string, Document>;

function parsed(xml: string): Document {
  // It warns of U+FFFD, by which halves of pairs are mended; what is not well formed the validator has told.
  return new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
}

function all(document: Document | undefined, name: string): Element[] {
  return document ? [...document.getElementsByTagName(name)] : [];
}

function lostParts(documents: Documents): string[] {
  return [...documents].flatMap(([name, document]) => {
    const [folder = '', file] = name.split('_rels/');
    if (file === undefined) return [];
    return all(document, 'Relationship')
      .filter((relationship) => relationship.getAttribute('TargetMode') !== 'External')
      .map((relationship) => new URL(relationship.getAttribute('Target') ?? '', `part:///${folder}`).pathname)
      .filter((target) => !documents.has(target.slice(1)))
      .map((target) => `${name}: there is no ${target}`);
  });
}

function lostStyles(documents: Documents): string[] {
  const declared = new Set(
    all(documents.get('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId')),
  );
  return [...documents].flatMap(([name, document]) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle']
      .flatMap((kind) => all(document, kind))
      .map((use) => use.getAttribute('w:val'))
      .filter((style) => !declared.has(style))
      .map((style) => `${name}: there is no style ${style ?? ''}`),
  );
}

/** A cell ends with a paragraph, or Word calls the file damaged. */
function emptyCells(documents: Documents): string[] {
  return [...documents].flatMap(([name, document]) =>
    all(document, 'w:tc')
      .filter(({ lastChild }) => lastChild?.nodeName !== 'w:p')
      .map(() => `${name}: a cell without a last paragraph`),
  );
}
