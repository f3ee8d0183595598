import { describe, expect, it, vi } from 'vitest';
import { openQuestions, openQuestionsAddress, unknownFacts } from '../../src/library/gaps.ts';
import OpenQuestions from '../../src/library/text/OpenQuestions.astro';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

/** The questions of one page, no-break spaces made plain. */
async function questionsOf(address: string, locale: 'ru' | 'ky' = 'ru') {
  const pages = (await openQuestions(locale)).flatMap((group) => group.pages);
  const page = pages.find((one) => one.address === address);
  return JSON.parse(JSON.stringify(page ?? null).replaceAll('\u00A0', ' ')) as typeof page | null;
}

describe('the open questions of a hub', () => {
  it('are those of its texts, each with its sentence', async () => {
    expect((await questionsOf('/acts/#zakon-2'))?.questions).toEqual([
      {
        address: '/acts/#zakon-2',
        place: '',
        before: 'Второе:',
        words: 'не найдено',
        after: ', и это жаль.',
      },
    ]);
  });

  it('and those of its facts, in the reader’s language', async () => {
    const words = async (locale: 'ru' | 'ky') =>
      (await questionsOf('/cases/verhnij-holm/', locale))?.questions.map((question) => question.words);
    expect(await words('ru')).toEqual([
      'имя библиотекаря не найдено',
      'число читателей не найдено',
      'Читатели: не найдено',
    ]);
    expect((await questionsOf('/cases/verhnij-holm/', 'ky'))?.lang).toBe('ky');
    expect(await words('ky')).not.toContain('имя библиотекаря не найдено');
  });

  it('leave out the pages that have none', async () => {
    expect(await questionsOf('/organisations/#biblioteka')).toBeNull();
  });

  it('have a page of their own when an editor asks for it', async () => {
    expect(await openQuestionsAddress()).toBe('/about/voprosy/');
  });
});

it('the list leads to every place and counts them all', async () => {
  const html = await rendered(OpenQuestions, { locale: 'ru' });
  const total = (await openQuestions('ru')).flatMap(({ pages }) =>
    pages.flatMap(({ questions }) => questions),
  );
  expect(textOf(html)).toContain(`${total.length} мест`);
  expect(elements(html, 'a').map((link) => attribute(link, 'href'))).toEqual(
    total.map(({ address }) => address),
  );
});

it('unknown facts are found however deep they stand', () => {
  const facts = { a: { unknown: 'x' }, b: [{ id: 'one', c: { unknown: 'y' } }, 'unknown'], unknown: 5 };
  expect(unknownFacts(facts).map(({ words }) => words)).toEqual(['x', 'y']);
  expect(
    unknownFacts(facts, { b: { one: { c: { unknown: 'why' } }, two: { c: { unknown: 'z' } } } }),
  ).toEqual([
    { words: 'x', isTranslated: false },
    { words: 'why', isTranslated: true },
  ]);
});
