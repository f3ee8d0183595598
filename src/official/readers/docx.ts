import mammoth from 'mammoth';
import { readHtml } from './html.ts';
import { Unreadable, type ReadText } from './read.ts';

/** Unpacked, a Word file may be many times its size; this much is more than any law. */
const MAX_UNPACKED = 200 * 1024 * 1024;

/** Reads a Word file. Throws Unreadable where it is damaged or is another kind of archive. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const buffer = Buffer.from(bytes);
  if (unpackedSize(buffer) > MAX_UNPACKED) {
    throw new Unreadable(
      'Файл Word разворачивается больше чем в 200 МБ: это не текст закона. Ничего не записано.',
    );
  }
  try {
    const { value: html } = await mammoth.convertToHtml({ buffer });
    const { blocks, words } = readHtml(html);
    const lists = html.includes('<ol>')
      ? ['В файле есть нумерация, которую ставит сам Word: её номера не читаются. Проверьте списки.']
      : [];
    return { blocks, words, warnings: lists };
  } catch {
    throw new Unreadable(
      'Файл Word повреждён или это другой архив: сохраните его заново как .docx. Ничего не записано.',
    );
  }
}

const ENTRY = 0x02014b50;

/** The sum of what the archive's directory says of the unpacked sizes (APPNOTE 4.3.12), without unpacking. */
function unpackedSize(zip: Buffer): number {
  let size = 0;
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    if (at + 28 <= zip.length && zip.readUInt32LE(at) === ENTRY) size += zip.readUInt32LE(at + 24);
  }
  return size;
}
