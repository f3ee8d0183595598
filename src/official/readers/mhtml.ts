import PostalMime from 'postal-mime';
import { readHtml } from './html.ts';
import { Unreadable, type ReadText } from './read.ts';

/** Whether a file is a web archive («Веб-страница, один файл», .mht, .mhtml): it begins with the head of a letter. */
export function isWebArchive(start: string): boolean {
  const head = start.slice(0, 4000);
  return (
    /^(?:[\w-]+:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n)+/.test(head) &&
    /^content-type:\s*(?:multipart\/|text\/html|message\/)/im.test(head) &&
    /^(?:mime-version|from|snapshot-content-location|subject|date):/im.test(head)
  );
}

/** Reads the page of a web archive. Throws Unreadable where it holds none. */
export async function readWebArchive(bytes: Uint8Array): Promise<ReadText> {
  const { html } = await PostalMime.parse(bytes);
  if (!html?.trim()) {
    throw new Unreadable(
      'Это веб-архив (.mhtml), но страницы в нём нет: сохраните её как «Веб-страница» (.html). Ничего не записано.',
    );
  }
  return readHtml(html);
}
