import type { Locale } from '../../i18n/locales.ts';
import { decode } from './decode.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { readJson } from './json.ts';
import { isWebArchive } from './web-archive.ts';
import { Unreadable, type ReadText } from './read.ts';
import { readPlainText } from './text.ts';

export { Unreadable, type Found, type ReadText } from './read.ts';

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
  ['bplist00', 'Это веб-архив Safari (.webarchive): сохраните страницу как «Веб-страница» (.html).'],
];

/**
 * Reads a file a person saved: the base's JSON, a web page or a web archive, a Word file or plain text, told apart by
 * what is in it and not by its name. Throws Unreadable with a sentence for the editor.
 */
export async function readBytes(bytes: Uint8Array, language: Locale): Promise<ReadText> {
  if (bytes.length === 0) throw new Unreadable('Файл пуст. Ничего не записано.');
  if (bytes.length > MAX_SIZE) {
    throw new Unreadable('Файл больше 30 МБ: это не текст закона. Ничего не записано.');
  }
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw new Unreadable(`${known[1]} Ничего не записано.`);
  // What most files do not need is loaded with those that do: a command should answer at once.
  if (start.startsWith('PK')) return (await import('./docx.ts')).readDocx(bytes);
  if (isWebArchive(start)) return (await import('./mhtml.ts')).readWebArchive(bytes);
  const { text, warnings } = decode(bytes);
  const read = readDecoded(text, language);
  return { ...read, warnings: [...warnings, ...read.warnings] };
}

function readDecoded(text: string, language: Locale): ReadText {
  if (/^\s*(?:\{\s*["}]|\[\s*[{["])/.test(text)) return readJson(text, language);
  return looksLikeHtml(text) ? readHtml(text) : readPlainText(text);
}
