import { describe, expect, it, vi } from 'vitest';
import Definitions from '../../src/library/text/Definitions.astro';
import Term from '../../src/library/text/Term.astro';
import { definedTerm } from '../../src/library/text/term.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

describe('a term where it stands', () => {
  it('is defined in the best language there is', async () => {
    expect(await definedTerm('kniga', 'en')).toEqual({
      anchor: 'term-kniga',
      term: 'книга',
      definition: 'То, что читают и\u00A0возвращают.',
      lang: 'ru',
      address: '/glossary/kniga/',
    });
  });

  it('has a button that opens its definition without a script', async () => {
    const [button] = elements(await rendered(Term, { id: 'kniga' }), 'button');
    const [definition] = elements(await rendered(Definitions, { ids: 'kniga' }), 'div');
    if (!button || !definition) throw new Error('nothing was rendered');
    expect(attribute(button, 'popovertarget')).toBe(attribute(definition, 'id'));
    expect(attribute(button, 'aria-label')).toBe('Определение: книга');
    expect(attribute(definition, 'popover')).toBe('');
  });

  it('is closed by its own button and leads to the whole term', async () => {
    const html = await rendered(Definitions, { ids: 'kniga' });
    const [close] = elements(html, 'button');
    if (!close) throw new Error('nothing closes it');
    expect(attribute(close, 'popovertargetaction')).toBe('hide');
    expect(elements(html, 'a').map((link) => attribute(link, 'href'))).toEqual(['/glossary/kniga/']);
  });

  it('is not found by the search on every page that explains it', async () => {
    const [definition] = elements(await rendered(Definitions, { ids: 'kniga' }), 'div');
    if (!definition) throw new Error('nothing was rendered');
    expect(textOf(definition)).toContain('читают');
    expect(attribute(definition, 'data-search-ignore')).toBe('');
  });
});
