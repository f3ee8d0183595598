/** Is the HTML valid? */
import { HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import type { Problem, Site } from './site.ts';

/** Every complaint of html-validate over every page. */
export function invalidMarkup(site: Site): Problem[] {
  const validator = new HtmlValidate(config);
  return site.pages.flatMap(({ address, html }) =>
    validator
      .validateStringSync(html, address)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, column, ruleId, message }) => ({
        page: `${address}:${String(line)}:${String(column)}`,
        message: `${ruleId}: ${message}`,
      })),
  );
}
