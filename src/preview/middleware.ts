import { fileURLToPath } from 'node:url';
import type { MiddlewareHandler } from 'astro';
import { makeAnew } from '../library/once.ts';
import { errorPage, withErrors } from './html.ts';
import { errorsOfPage, errorsOfText } from './problems.ts';

/**
 * Of the live preview alone: says in the editor's words, above the page or in its place, what is wrong with the files it
 * is made of. No page of a build passes here.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  // Between two pages a file may have been saved, and been read or not yet: each is made of what is known now.
  makeAnew();
  const errors = errorsOfPage(url.pathname);
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    // A new page whose fields do not fit yet is not among the pages.
    if (response.status === 404 && errors.length > 0) return page(errors);
    // Whole: what goes wrong in the middle of a page is found here too.
    const { status, headers } = response;
    return new Response(withErrors(await response.text(), errors), { status, headers });
  } catch (error) {
    return page(errors.length > 0 ? errors : explained(error));
  }
};

function page(errors: readonly string[]): Response {
  return new Response(errorPage(errors), {
    status: 500,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** What stopped a page whose own files are sound: a text that it shows, or the program. */
function explained(error: unknown): string[] {
  const { message, id, loc } = error as { message?: string; id?: string; loc?: { file?: string } };
  const file = (loc?.file ?? id ?? '').split('?', 1)[0] ?? '';
  const errors = file.endsWith('.mdx')
    ? errorsOfText(file.startsWith('file:') ? fileURLToPath(file) : file)
    : [];
  if (errors.length > 0) return errors;
  return [
    `Остановилась программа: ${message ?? String(error)}. Посмотрите, что скажет npm run check; если ничего, покажите эти слова программисту.`,
  ];
}
