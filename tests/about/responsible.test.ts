import { afterEach, expect, it, vi } from 'vitest';
import Responsible from '../../src/about/Responsible.astro';
import { attribute, elements, textOf } from '../support/dom.ts';
import { rendered } from '../support/render.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('says who answers for personal details and where to write, as the installation is set up', async () => {
  vi.stubEnv('HUB_OPERATOR', 'Фонд «Пример»');
  vi.stubEnv('HUB_CONTACT', 'hub@example.org');
  const box = await rendered(Responsible, { locale: 'ru' });
  const values = elements(box, 'dd').map((value) => textOf(value).trim());
  expect(values).toEqual(['Фонд «Пример»', 'hub@example.org']);
  expect(elements(box, 'a').map((link) => attribute(link, 'href'))).toEqual(['mailto:hub@example.org']);
});

it.each(['ru', 'ky', 'en'])('says in %s that nobody has been named yet', async (locale) => {
  vi.stubEnv('HUB_OPERATOR', '');
  vi.stubEnv('HUB_CONTACT', '');
  const box = await rendered(Responsible, { locale });
  const gaps = elements(box, 'span').filter((span) => attribute(span, 'class')?.includes('gap'));
  expect(gaps).toHaveLength(2);
});
