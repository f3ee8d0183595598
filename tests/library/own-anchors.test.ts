import { describe, expect, it } from 'vitest';
import { ownAnchors } from '../../src/library/text/own-anchors.ts';

describe('the anchors of a text beside another', () => {
  it('get a prefix, with everything that refers to them', () => {
    const html =
      '<section id="s-1" aria-labelledby="s-1-title a"><a href="#note-1" id="ref-1">1</a><button popovertarget="d">2</button></section>';
    expect(ownAnchors(html, 'ky')).toBe(
      '<section id="ky-s-1" aria-labelledby="ky-s-1-title ky-a"><a href="#ky-note-1" id="ky-ref-1">1</a><button popovertarget="ky-d">2</button></section>',
    );
  });

  it('leave links to other pages and to the one list of sources', () => {
    const html = '<a href="/acts/#p-1">a</a><a href="#source-2">b</a><p data-id="x">&laquo;c&#x27;</p>';
    expect(ownAnchors(html, 'ky')).toBe(html);
  });
});
