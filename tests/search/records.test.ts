import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/search/records.ts';

function read(inside: string, attributes = '') {
  const html = `<!doctype html><html lang="ru"><body><nav>Разделы</nav><main>
    <article lang="ru" data-search="cases/x" data-search-kind="cases" data-search-title="Баткен" ${attributes}>${inside}</article>
  </main></body></html>`;
  return readEntries(load(html))[0]!;
}

describe('readEntries', () => {
  it('reads what the marks say', () => {
    const entry = read(
      '<p>Текст</p>',
      'data-search-place="Баткен" data-search-crumb="Опыт&nbsp;городов" data-search-year="2018"',
    );
    expect(entry).toEqual({
      kind: 'cases',
      title: 'Баткен',
      place: 'Баткен',
      crumb: 'Опыт городов',
      name: '',
      year: '2018',
      status: '',
      language: 'ru',
      places: [{ anchor: '', heading: '', text: 'Текст.' }],
    });
  });

  it('parts the text before the sections from the sections, and headings from text', () => {
    const { places } = read(`<h1>Баткен</h1><p>Вступление</p>
      <div class="spread"><section id="s-1"><h2>Проблема</h2><p>Мусор.</p></section>
      <section id="s-2"><header><h3>Результат</h3></header><section id="inner"><h3>Ещё</h3>Чисто.</section></section></div>
      <p>Послесловие</p>`);
    expect(places).toEqual([
      { anchor: '', heading: '', text: 'Вступление. Послесловие.' },
      { anchor: 's-1', heading: 'Проблема', text: 'Мусор.' },
      { anchor: 's-2', heading: 'Результат', text: 'Ещё. Чисто.' },
    ]);
  });

  it('gives a section without a heading or an id to the text round it', () => {
    const { places } = read('<section id="a"><p>Раз</p></section><section><h2>Два</h2><p>три</p></section>');
    expect(places).toEqual([{ anchor: '', heading: '', text: 'Раз. Два. три.' }]);
  });

  it('leaves out what is no text of the entry', () => {
    const { places } = read(`<p>Закон<a class="ref" href="#note-1">1</a> принят.</p>
      <div class="note source-notes"><p>1 Азаттык</p></div><div class="note">Осторожно.</div>
      <nav>Назад</nav><button>Копировать</button><script>1</script><template>2</template>
      <p data-search-ignore>Где применяется</p><span data-pagefind-ignore>определение</span><p hidden>скрыто</p><span aria-hidden="true">→</span>
      <div data-search-ignore><section id="s-9"><h2>Источники</h2></section></div>`);
    expect(places).toEqual([{ anchor: '', heading: '', text: 'Закон принят. Осторожно.' }]);
  });

  it('does not glue words of neighbouring blocks, nor tear words with marks inside', () => {
    const { places } = read('<ul><li>раз</li><li>два</li></ul><p>сло<b>во</b>, о\u00ADдно<br>строка</p>');
    expect(places[0]!.text).toBe('раз. два. слово, одно строка.');
  });

  it('makes sentences of lines and names of facts', () => {
    const { places } = read(
      '<dl><dt>Вид</dt><dd>Программа</dd></dl><ul><li>да!</li></ul><p><strong class="note__kind">Срок</strong> месяц</p>',
    );
    expect(places[0]!.text).toBe('Вид: Программа. да! Срок: месяц.');
  });

  it('leaves no space where a button stood before a comma', () => {
    const { places } = read('<p>форма <a href="#">заказа</a><button>?</button>, как конкурс</p>');
    expect(places[0]!.text).toBe('форма заказа, как конкурс.');
  });

  it('reads several entries of a page, and none on a page without marks', () => {
    const entries = readEntries(
      load(
        '<dl><div id="a" lang="ru" data-search="g/a" data-search-title="А">один</div><div id="b" lang="ru" data-search="g/b" data-search-title="Б">два</div></dl>',
      ),
    );
    expect(entries.map(({ title, places }) => [title, places[0]])).toEqual([
      ['А', { anchor: 'a', heading: '', text: 'один' }],
      ['Б', { anchor: 'b', heading: '', text: 'два' }],
    ]);
    expect(readEntries(load('<p>Ничего</p>'))).toEqual([]);
  });
});
