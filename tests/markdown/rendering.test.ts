import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { remarkPlugins } from '../../src/markdown/index.ts';
import type { MarkdownOptions } from '../../src/markdown/index.ts';
import { OPTIONS, visible } from './support.ts';

/** Stands in for astro/jsx-runtime: makes HTML, components as elements of their own names. */
const RUNTIME = `
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
  const html = (child) => Array.isArray(child) ? child.map(html).join('') : child?.html ?? (child ? escape(child) : '');
  export const Fragment = ({ children }) => children;
  export const jsx = (type, { children, ...attributes }) => {
    if (typeof type === 'function') return { html: html(type({ ...attributes, children })) };
    const list = Object.entries(attributes).map(([name, value]) => ' ' + name + '="' + escape(String(value)) + '"');
    return { html: '<' + type + list.join('') + '>' + html(children) + '</' + type + '>' };
  };
  export const jsxs = jsx;`;

interface Page {
  default: (props: object) => { html: string };
  frontmatter: Record<string, unknown>;
}

type RemarkPlugins = NonNullable<NonNullable<Parameters<typeof unified>[0]>['remarkPlugins']>;

const moduleOf = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** Compiles a file with Astro's own MDX renderer and runs the result. */
async function compile(
  body: string,
  options: Partial<MarkdownOptions> = {},
  path = '/p/content/guides/x/ru.mdx',
) {
  const processor: ReturnType<typeof unified> = unified({
    remarkPlugins: remarkPlugins({ ...OPTIONS, ...options }) as RemarkPlugins,
  });
  const renderer = await processor.createMdxRenderer!(
    { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///p/src/'), sourcemap: false },
  );
  const { code } = await renderer.process(body, path, { title: 'Руководство' });
  return String(code);
}

async function render(
  body: string,
  options?: Partial<MarkdownOptions>,
): Promise<{ html: string; page: Page }> {
  const code = (await compile(body, options)).replace(
    '"astro/jsx-runtime"',
    JSON.stringify(moduleOf(RUNTIME)),
  );
  const page = (await import(/* @vite-ignore */ moduleOf(code))) as Page;
  const names = ['Note', 'Gap', 'Checks', 'Outcome', 'More', 'SourceNotes'];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  return { html: page.default({ components }).html.replaceAll('\n', ''), page };
}

describe('a page made by Astro', () => {
  it('has the structure the rest of the site relies on', async () => {
    const { html } = await render(
      [
        'Вступление "слово" [^K1].',
        '## 1. Понятие',
        'Текст **"жирный** и [ссылка](../z/ru.mdx#p-1)" [^K2][^K1] <Gap />.',
        '<Note kind="basis">Пояснение[^K3].</Note>',
        '<Checks>5 дней[^K4]</Checks>',
      ].join('\n\n'),
    );
    const ref = (n: number, id = `ref-${n}`) =>
      `<a class="ref" id="${id}" href="#source-${n}" aria-label="Источник ${n}">${n}</a>`;
    expect(visible(html).replaceAll('|', '')).toBe(
      [
        `<div class="block"><div class="block__t prose"><p>Вступление «слово»${ref(1)}.</p></div>`,
        '<div class="block__n"><SourceNotes keys="K1" numbers="1" lang="ru"></SourceNotes></div></div>',
        '<section id="step-1" class="part"><h2 id="step-1-title">1. Понятие</h2>',
        '<div class="block"><div class="block__t prose"><p>Текст <strong>«жирный</strong> и_',
        `<a href="/z/#p-1">ссылка</a>»${ref(2)}${ref(1, 'ref-1-2')} <Gap lang="ru"></Gap>.</p></div>`,
        '<div class="block__n"><SourceNotes keys="K2 K3" numbers="2 3" lang="ru"></SourceNotes>',
        `<Note kind="basis" lang="ru"><p>Пояснение${ref(3)}.</p></Note></div></div>`,
        `<div class="block"><div class="block__t prose"><Checks lang="ru">5_дней${ref(4)}</Checks></div>`,
        '<div class="block__n"><SourceNotes keys="K4" numbers="4" lang="ru"></SourceNotes></div></div>',
        '</section>',
      ].join(''),
    );
  });

  it('carries what the plugins learned of the text, and nothing of its fields', async () => {
    const body =
      'а[^K1] [б](../b/ru.mdx)\n\n## 2. Раз[^K2]\n\nСрок <Gap>не найден</Gap>, о нём [в](../c/ru.mdx#p-1)[^K1].\n';
    const { page } = await render(body, { leadingKeys: () => ['K9', 'K2'] });
    expect(page.frontmatter).toEqual({
      citations: ['K9', 'K2', 'K1'],
      cited: ['K1', 'K2'],
      sections: [{ id: 'step-2', number: '2', title: '2. Раз' }],
      links: [{ address: '/b/' }, { address: '/c/#p-1', section: 'step-2' }],
      gaps: [{ before: 'Срок', words: 'не найден', after: ', о нём в.', section: 'step-2' }],
    });
  });

  it('stops on any problem and names them all', async () => {
    const body = '   \n      \n   \n\nа[^X]\n\n# Название\n\n[б](missing.mdx)\n';
    await expect(compile(body)).rejects.toMatchObject({
      line: 7,
      message: expect.stringMatching(
        /x\/ru\.mdx:7:1 заголовок «#».*\n.*x\/ru\.mdx:5:2 источника «X».*\n.*x\/ru\.mdx:9:1 ссылка «missing\.mdx» ведёт в никуда/,
      ) as string,
    });
  });
});
