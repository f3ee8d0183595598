import { describe, expect, it } from 'vitest';
import { prefixIds } from '../../src/library/text/prefix-ids.ts';

describe('the ids of a piece', () => {
  it('get a prefix, and what refers to them; the rest of the page stays', () => {
    const html =
      '<p data-id="a">«id="a"»<a href="#source-1">1</a><a href="#other">x</a><a href="/p/#source-1">y</a>' +
      '<button popovertarget="term-x"></button></p><div id="term-x" popover></div><li id="source-1"></li>';
    expect(prefixIds(html, 'giz-')).toBe(
      '<p data-id="a">«id="a"»<a href="#giz-source-1">1</a><a href="#other">x</a><a href="/p/#source-1">y</a>' +
        '<button popovertarget="giz-term-x"></button></p><div id="giz-term-x" popover></div><li id="giz-source-1"></li>',
    );
  });

  it('may be named several at once', () => {
    const html =
      '<section id="s-1" aria-labelledby="s-1-title a"><h2 id="s-1-title">1</h2><a href="#note-1" id="ref-1">1</a><p id="note-1"></p></section>';
    expect(prefixIds(html, 'ky-')).toBe(
      '<section id="ky-s-1" aria-labelledby="ky-s-1-title a"><h2 id="ky-s-1-title">1</h2><a href="#ky-note-1" id="ky-ref-1">1</a><p id="ky-note-1"></p></section>',
    );
  });

  it('are all there is to change: links to other pages and to the one list of sources stay', () => {
    const html = '<a href="/acts/#p-1">a</a><a href="#source-2">b</a><p data-id="x">&laquo;c&#x27;</p>';
    expect(prefixIds(html, 'ky-')).toBe(html);
  });
});
