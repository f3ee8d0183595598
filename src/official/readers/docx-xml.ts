import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { Unreadable } from './read.ts';

/** Unpacked, a Word file may be many times its size; this much is more than any law. */
const MAX_UNPACKED = 200 * 1024 * 1024;
/** The parts that hold words. */
const PARTS = /^(?:word\/[\w./-]+\.xml|_rels\/\.rels|mimetype|\[Content_Types\]\.xml)$/i;

/** The XML of a Word file by the names of its parts. Throws Unreadable where it is damaged or another archive. */
export function unpackDocx(bytes: Uint8Array): Map<string, string> {
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return PARTS.test(name) && size <= MAX_UNPACKED;
      },
    });
  } catch {
    throw damaged();
  }
  if (size > MAX_UNPACKED) {
    throw new Unreadable(
      'Файл Word разворачивается больше чем в 200 МБ: это не текст закона. Ничего не записано.',
    );
  }
  const texts = new Map(
    Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
  if (texts.get('mimetype')?.includes('opendocument')) {
    throw new Unreadable(
      'Это файл OpenDocument (.odt): откройте его и сохраните как .docx. Ничего не записано.',
    );
  }
  return texts;
}

/** The error for a file that is no whole Word file. */
export function damaged(): Unreadable {
  return new Unreadable(
    'Файл Word повреждён или это другой архив: сохраните его заново как .docx. Ничего не записано.',
  );
}

/** Parses a part. Throws Unreadable where its XML is broken. */
export function parseXml(xml: string): Document {
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level === 'fatalError') throw new Error(message);
      },
    }).parseFromString(xml, 'text/xml');
  } catch {
    throw damaged();
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Elements right under a node. */
export function children(node: Node): Element[] {
  return [...node.childNodes].filter(isElement);
}

/** The first element of a name right under a node. */
export function child(node: Node | undefined, name: string): Element | undefined {
  return node && children(node).find((element) => element.localName === name);
}

/** An attribute by its local name: `w:val` and, in strict files, any other prefix. */
export function value(element: Element | undefined, name = 'val'): string | undefined {
  return element && [...element.attributes].find(({ localName }) => localName === name)?.value;
}

/** Whether a switch such as `w:strike` is on. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(value(element) ?? 'true');
}

/** All text of a part or a piece of it, without what is only for old programs. */
export function wordsOfXml(node: Node): string {
  if (!isElement(node)) return '';
  if (node.localName === 'Fallback') return '';
  if (node.localName === 't' || node.localName === 'delText') return node.textContent ?? '';
  if (/^(?:tab|br|cr)$/.test(node.localName ?? '')) return ' ';
  const inner = children(node).map(wordsOfXml).join('');
  return node.localName === 'p' ? `${inner} ` : inner;
}
