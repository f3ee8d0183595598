import { describe, expect, it } from 'vitest';
import { closeParts, splitParts } from '../../src/library/text/parts.ts';

const INTRO = '<div class="block"><div class="block__t prose"><p>Вступление</p></div></div>';
const section = (id: string, heading: string, body: string) =>
  `<section id="${id}" class="part" data-astro-x><h2 id="${id}-title">${heading}</h2>${body}</section>`;

describe('splitParts', () => {
  it('cuts a text at its sections and takes the numbers off their headings', () => {
    const html = `${INTRO}${section('step-0', '0. Найти <em>дом</em>', '<p>А</p>')}\n${section('step-1', '1.\u00a0Книги', '')}`;
    expect(splitParts(html)).toEqual({
      intro: INTRO,
      parts: [
        { id: 'step-0', number: '0', heading: 'Найти <em>дом</em>', body: '<p>А</p>' },
        { id: 'step-1', number: '1', heading: 'Книги', body: '' },
      ],
    });
  });

  it('keeps a heading without a number, and one that only begins with digits', () => {
    const { parts } = splitParts(section('s-1', 'Проблема', '') + section('s-2', '2018 год', ''));
    expect(parts.map(({ number, heading }) => ({ number, heading }))).toEqual([
      { number: undefined, heading: 'Проблема' },
      { number: undefined, heading: '2018 год' },
    ]);
  });

  it('keeps what follows a section inside a section: a table that scrolls', () => {
    const table = '<section class="scroll" tabindex="0"><table></table></section>';
    const html = `${section('step-1', '1. Деньги', `${table}<p>После</p>`)}${section('step-2', '2. Дом', table)}`;
    expect(splitParts(html).parts.map(({ body }) => body)).toEqual([`${table}<p>После</p>`, table]);
  });

  it('gives all as introduction where there are no sections', () => {
    expect(splitParts(INTRO)).toEqual({ intro: INTRO, parts: [] });
    expect(splitParts('')).toEqual({ intro: '', parts: [] });
  });
});

it('closeParts leaves the heading and the first paragraph of a section in sight', () => {
  const html =
    '<p>До</p><section class="part" id="s-1"><h2>1. Сроки</h2><div class="block"><div class="block__t prose">' +
    '<p>Какие.</p><ul><li id="a">Где</li></ul></div></div></section>';
  expect(closeParts(html, 'Ещё')).toBe(
    '<p>До</p><section class="part" id="s-1"><h2>1. Сроки</h2><div class="prose"><p>Какие.</p></div>' +
      '<details class="closed-part"><summary>Ещё<span class="vh">: 1. Сроки</span></summary>' +
      '<div class="block"><div class="block__t prose"><ul><li id="a">Где</li></ul></div></div></details></section>',
  );
});
