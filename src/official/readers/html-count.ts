import { decodeHTML } from 'entities';
import type { Count, CountedLine } from './read.ts';

/** Tags that part words; others stand inside them: «Ста<b>тья</b>». */
const PARTS =
  /^(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|main|center|pre|dl|dt|dd|tr|td|th|table|tbody|thead|tfoot|caption|body|html|figure|figcaption|address|br|hr|fieldset|legend|details|summary|dialog|nav|header|footer|aside|form|option|select|button|textarea|label|sup|sub|del|ins|s|strike|optgroup|datalist|math|m(?:frac|row|i|n|o|s|text|td|tr|table|su[bp]|subsup|over|under|underover|sqrt|root|fenced|style|padded|error|multiscripts)|annotation|semantics|svg|text|tspan|desc|canvas|object|video|img|script|style|title|head|noscript|template|iframe)$/;
/** Never shown and no words of the act: left out of the count whole. */
const UNSEEN = /<!--[\s\S]*?-->|<(script|style|title|noscript|template|iframe)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const TOKENS = /<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</gi;

/**
 * Counts what a page holds in its source, tag by tag, with no tree and no styles: the measure of what `readHtml`
 * takes. Lines are those of the source.
 */
export function countHtml(html: string): Count {
  const source = html.replace(UNSEEN, (unseen) => ` ${unseen.replace(/[^\n]/g, '')}`);
  const lines: CountedLine[] = [];
  const count = { tables: 0, pictures: 0, formulas: 0 };
  let text = '';
  let at = 1;
  let start = 1;
  const end = () => {
    if (text.trim() !== '') lines.push({ text: decodeHTML(text), at: start });
    text = '';
  };
  for (const [token] of source.matchAll(TOKENS)) {
    const [, closing = '', tag = ''] = /^<(\/?)([a-z][\w:-]*)/i.exec(token) ?? [];
    const name = tag.toLowerCase();
    if (token.startsWith('<') && token !== '<') {
      if (PARTS.test(name)) {
        if (/^(?:su[bp]|del|ins|s|strike)$/.test(name)) text += ' ';
        else end();
      }
      if (closing === '') {
        if (name === 'table') count.tables++;
        if (/^(?:img|svg|object|embed|canvas|video|v:imagedata|picture)$/.test(name)) count.pictures++;
        if (name === 'math') count.formulas++;
        if (name === 'input' && !/\stype\s*=\s*["']?(?!text|number|date|search|tel)[a-z]/i.test(token)) {
          end();
          const [, quoted, plain] = /\svalue\s*=\s*(?:"([^"]*)"|'?([^'"\s>]*))/i.exec(token) ?? [];
          text = quoted ?? plain ?? '';
          end();
        }
      }
    } else {
      if (text.trim() === '') start = at + (/^\s*/.exec(token)?.[0].match(/\n/g)?.length ?? 0);
      text += token;
    }
    at += token.match(/\n/g)?.length ?? 0;
  }
  end();
  return { lines, ...count, footnotes: 0 };
}
