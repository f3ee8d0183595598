import { expect, it } from 'vitest';
import { prefixIds } from '../../src/library/text/prefix-ids.ts';

it('puts the ids of a piece under a prefix, and what refers to them; the rest of the page stays', () => {
  const html =
    '<p data-id="a">«id="a"»<a href="#source-1">1</a><a href="#other">x</a><a href="/p/#source-1">y</a>' +
    '<button popovertarget="term-x"></button></p><div id="term-x" popover></div><li id="source-1"></li>';
  expect(prefixIds(html, 'giz-')).toBe(
    '<p data-id="a">«id="a"»<a href="#giz-source-1">1</a><a href="#other">x</a><a href="/p/#source-1">y</a>' +
      '<button popovertarget="giz-term-x"></button></p><div id="giz-term-x" popover></div><li id="giz-source-1"></li>',
  );
});
