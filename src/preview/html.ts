/** What the live preview says of mistakes, in the browser: to editors, who are spoken to in Russian. */

const STYLE = `
  .preview-errors { all: initial; display: block; box-sizing: border-box; padding: 16px 24px; border-block-end: 3px solid #a11;
    background: #fff4f2; color: #1b1b1b; font: 16px/1.5 system-ui, sans-serif; }
  .preview-errors * { font: inherit; color: inherit; margin: 0; }
  .preview-errors strong { display: block; font-weight: 700; }
  .preview-errors ul { display: block; margin-block: 8px; padding-inline-start: 20px; }
  .preview-errors li { display: list-item; list-style: disc; margin-block: 8px; overflow-wrap: anywhere; }
  .preview-errors code { font-family: ui-monospace, monospace; font-size: 14px; }`;

/** Loads the page anew as soon as something has changed: it comes with every page of the preview. */
const CLIENT = '<script type="module" src="/@vite/client"></script>';

/** A page with a list of what is wrong with its files above everything else. */
export function withErrors(html: string, errors: readonly string[]): string {
  if (errors.length === 0) return html;
  const list = box(
    'Так эту страницу проверка не пропустит',
    errors,
    'Список исчезнет, когда вы исправите файл и сохраните его.',
  );
  return html.replace(/<body[^>]*>/, (body) => `${body}${list}`);
}

/** The page that stands for one that could not be made. */
export function errorPage(errors: readonly string[]): string {
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ошибка в файле</title>
${CLIENT}
<body style="margin: 0">
${box('Страница пока не открывается', errors, 'Исправьте и сохраните: страница откроется сама.')}
</html>`;
}

function box(title: string, errors: readonly string[], then: string): string {
  const items = errors.map((error) => `<li>${item(error)}</li>`).join('');
  return `<div class="preview-errors" lang="ru" role="status"><style>${STYLE}</style><strong>${title}</strong><ul>${items}</ul><p>${then}</p></div>`;
}

/** The place first, as in the terminal, then what is wrong. */
function item(error: string): string {
  const [place, ...words] = error.split('  ');
  return words.length === 0
    ? escaped(error)
    : `<code>${escaped(place ?? '')}</code><br>${escaped(words.join('  '))}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
