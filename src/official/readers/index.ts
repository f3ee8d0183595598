import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { Unreadable, type ReadText } from './read.ts';
import { readPlainText } from './text.ts';

export { Unreadable, type ReadText } from './read.ts';

/** Bytes; a law with tables and Word's markup takes a few megabytes. */
export const MAX_SIZE = 30 * 1024 * 1024;

/** The first bytes of files that are no text. */
const SIGNATURES: readonly [start: string, message: string][] = [
  [
    '\xD0\xCF\x11\xE0',
    'Это файл Word, закрытый паролем, или старый .doc: откройте его и сохраните без пароля как .docx.',
  ],
  [
    '%PDF',
    'Это PDF: из него текст закона надёжно не прочитать. Сохраните в базе страницу (HTML) или файл Word (.docx).',
  ],
  ['{\\rtf', 'Это RTF: откройте его в Word и сохраните как .docx.'],
];

/**
 * Reads a file a person saved: the base's JSON, a web page, a Word file or plain text, told apart by what is in it
 * and not by its name. Throws Unreadable with a sentence for the editor.
 */
export async function readBytes(bytes: Uint8Array): Promise<ReadText> {
  if (bytes.length === 0) throw new Unreadable('Файл пуст. Ничего не записано.');
  if (bytes.length > MAX_SIZE) {
    throw new Unreadable('Файл больше 30 МБ: это не текст закона. Ничего не записано.');
  }
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw new Unreadable(`${known[1]} Ничего не записано.`);
  if (start.startsWith('PK')) return readDocx(bytes);
  const text = decode(bytes);
  const first = text.trimStart().slice(0, 1);
  if (first === '{' || first === '[') return readJson(text);
  if (/<(?:html|body|p|div|span|table|!doctype)[\s>]/i.test(text.slice(0, 20_000))) return readHtml(text);
  return readPlainText(text);
}

/**
 * Bytes as text. What is valid UTF-8 is UTF-8, whatever a `<meta charset>` inside says; Word and browsers also save
 * UTF-16 and windows-1251.
 */
function decode(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new Unreadable('Это не текст, а двоичный файл (картинка, архив, программа). Ничего не записано.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
