import PostalMime from 'postal-mime';
import { readHtml } from './html.ts';
import { Unreadable, type ReadText } from './read.ts';

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
