/** The mistakes that editors make, one a line: what is done to which file of the small site. */

export interface Mistake {
  name: string;
  file: string;
  /** The file with the mistake; undefined where it goes. */
  make: (text: string) => string | undefined;
  /** What else is written; the same file under another name, for instance. */
  also?: (text: string) => Record<string, string>;
  /** The first message, from its line and column to where it says what to do; with its file where that is another. */
  says: string;
  /** How many messages one mistake may have, where it is seen in several places. */
  most?: number;
}

const CASE = 'cases/verhnij-holm/ru.mdx';
const KY = 'cases/verhnij-holm/ky.mdx';
const ACT = 'acts/zakon-1/ru.mdx';
const TALK = 'conferences/gorod-2026/ru.mdx';
const PRESS = 'press/2002-03-05-pismo/ru.mdx';
const ABOUT = 'about/voprosy/ru.mdx';

/** One thing instead of another that is there. */
const swap = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing to change: ${String(from)}`);
  return changed;
};
const end = (words: string) => (text: string) => `${text}\n${words}\n`;

export const MISTAKES: Mistake[] = [
  {
    name: 'the first line --- lost',
    file: CASE,
    make: swap(/^---\n/, ''),
    says: '1:1 файл должен начинаться строкой «---»',
  },
  {
    name: 'the second line --- lost',
    file: CASE,
    make: swap(/\n---\n\n/, '\n\n'),
    says: '1:1 сведения не закрыты: поставьте строку «---» после последнего поля',
  },
  {
    name: 'a byte-order mark',
    file: CASE,
    make: (t) => `\uFEFF${t}`,
    says: '1:1 файл начинается с невидимого знака (BOM)',
  },
  {
    name: 'a tab in the fields',
    file: CASE,
    make: swap('  from: ', '\tfrom: '),
    says: '11:1 табуляция вместо пробелов',
  },
  {
    name: 'marks of a merge',
    file: CASE,
    make: swap(/(title: .*)\n/, '<<<<<<< HEAD\n$1\n=======\ntitle: Иначе\n>>>>>>> main\n'),
    says: '2:1 здесь метка слияния: между строками «<<<<<<<» и «>>>>>>>» стоят две версии одного места',
  },
  {
    name: 'a day that is not',
    file: CASE,
    make: swap("updated: '2002-04-01'", "updated: '2002-02-30'"),
    says: '4:10 поле «updated»: такого дня «2002-02-30» в календаре нет',
  },
  {
    name: 'a year that cannot be meant',
    file: ACT,
    make: swap("date: '2001-02-03'", "date: '2101-02-03'"),
    says: '9:7 год 2101 здесь не может стоять',
  },
  {
    name: 'a year in the text that cannot be meant',
    file: ABOUT,
    make: end('В 20118 году её прочитают.'),
    says: '12:3 год 20118 здесь не может стоять',
  },
  {
    name: 'a year of the past in the text',
    file: ABOUT,
    make: end('Конкурс прошёл 5 мая 1018 года.'),
    says: '12:22 год 1018 здесь не может стоять',
  },
  {
    name: 'a quote not closed',
    file: CASE,
    make: swap(/title: .*/, "title: 'Холм"),
    says: '2:8 не хватает закрывающей кавычки или скобки',
  },
  {
    name: 'smart quotes for straight ones',
    file: CASE,
    make: swap("updated: '2002-04-01'", 'updated: “2002-04-01”'),
    says: '4:10 поле «updated»: такие кавычки здесь — часть значения',
  },
  {
    name: 'a quote lost',
    file: CASE,
    make: swap("updated: '2002-04-01'", "updated: '2002-04-01"),
    says: '4:10 не хватает закрывающей кавычки или скобки',
  },
  {
    name: 'a colon lost',
    file: CASE,
    make: swap('summary: ', 'summary '),
    says: '3:1 строка «summary Выдуманный город за год поставил» не поле',
  },
  {
    name: 'a space lost behind a colon',
    file: CASE,
    make: swap('summary: ', 'summary:'),
    says: '3:1 после двоеточия нет пробела',
  },
  {
    name: 'a colon in a value',
    file: CASE,
    make: swap('summary: Выдуманный', 'summary: Холм: выдуманный'),
    says: '3:10 строка не читается: если в тексте есть двоеточие',
  },
  {
    name: 'a key twice',
    file: CASE,
    make: swap(/(summary: .*\n)/, '$1$1'),
    says: '4:1 поле записано дважды: оставьте одно',
  },
  {
    name: 'a wrong indent',
    file: CASE,
    make: swap('  sources: [LETTER]\ncontractor', ' sources: [LETTER]\ncontractor'),
    says: '16:1 сбит отступ: сдвиньте строку так же',
  },
  {
    name: 'an item without its indent',
    file: CASE,
    make: swap('    unit: книг', 'unit: книг'),
    says: '35:1 сбит отступ: сдвиньте строку так же',
  },
  {
    name: 'a field of a translation without its indent',
    file: KY,
    make: swap('  stoit-na-polkah:', 'stoit-na-polkah:'),
    says: '24:1 сбит отступ: сдвиньте строку так же',
  },
  {
    name: 'a wrong file name',
    file: CASE,
    make: () => undefined,
    also: (t) => ({ 'cases/verhnij-holm/ru.md': t }),
    says: 'cases/verhnij-holm/ru.md:1:1 этот файл на сайт не попадёт',
  },
  {
    name: 'a wrong folder name',
    file: ABOUT,
    make: () => undefined,
    also: (t) => ({ 'about/Вопросы и ответы/ru.mdx': t }),
    says: 'about/Вопросы и ответы/ru.mdx:1:1 файл лежит не на месте: путь должен быть таким — cases/имя-латиницей/ru.mdx',
  },
  {
    name: 'a file outside its folder',
    file: ABOUT,
    make: () => undefined,
    also: (t) => ({ 'about/ru.mdx': t }),
    says: 'about/ru.mdx:1:1 файл лежит не на месте: путь должен быть таким — cases/имя-латиницей/ru.mdx',
  },
  {
    name: 'a wrong language folder',
    file: KY,
    make: () => undefined,
    also: (t) => ({ 'cases/verhnij-holm/kg.mdx': t }),
    says: 'cases/verhnij-holm/kg.mdx:1:1 файл лежит не на месте: путь должен быть таким — cases/имя-латиницей/ru.mdx',
  },
  {
    name: 'a field mistyped',
    file: CASE,
    make: swap('summary:', 'sumary:'),
    says: '3:1 неизвестное поле «sumary»',
  },
  {
    name: 'a field unknown',
    file: ABOUT,
    make: swap('updated:', 'author: Иван\nupdated:'),
    says: '4:1 неизвестное поле «author»',
  },
  {
    name: 'a wrong choice',
    file: ACT,
    make: swap('status: in-force', 'status: действует'),
    says: '15:9 поле «status»: можно написать только «in-force»',
  },
  {
    name: 'money as text',
    file: CASE,
    make: swap('amount: 12500', 'amount: 12 500 сомов'),
    says: '23:11 поле «amount»: здесь должно быть число',
  },
  {
    name: 'a date of another form',
    file: CASE,
    make: swap("updated: '2002-04-01'", 'updated: 01.04.2002'),
    says: '4:10 поле «updated»: дата пишется так',
  },
  {
    name: 'an empty title',
    file: CASE,
    make: swap(/title: .*/, 'title:'),
    says: '2:7 поле «title» пустое (Заголовок страницы)',
  },
  {
    name: 'a title of spaces',
    file: CASE,
    make: swap(/title: .*/, "title: ' '"),
    says: '2:8 поле «title» пустое (Заголовок страницы)',
  },
  {
    name: 'no title',
    file: CASE,
    make: swap(/title: .*\n/, ''),
    says: '2:1 нет обязательного поля «title» (Заголовок страницы)',
  },
  {
    name: 'an empty file',
    file: ABOUT,
    make: () => '',
    says: '1:1 в начале файла нет сведений между двумя строками «---»',
  },
  {
    name: 'an end before its beginning',
    file: CASE,
    make: swap("to: '2002'", "to: '1999'"),
    says: '12:7 здесь 1999, а начало «from» позже',
  },
  {
    name: 'a summary too long',
    file: CASE,
    make: swap(/summary: .*/, `summary: ${'Выдуманный город поставил двести книг. '.repeat(12).trim()}`),
    says: '3:10 summary длиной 467 знаков не поместится ни в список',
    most: 2,
  },
  {
    name: 'an id twice',
    file: CASE,
    make: swap('  - id: chitateli-ne-najdeno', '  - id: stoit-na-polkah'),
    says: '38:5 имя «stoit-na-polkah» в этом списке уже есть',
  },
  {
    name: 'an id lost',
    file: CASE,
    make: swap('  - id: stoit-na-polkah\n    value', '  - value'),
    says: '33:5 у строки «книг» нет имени',
  },
  {
    name: 'a title twice',
    file: 'glossary/kniga/ru.mdx',
    make: (t) => t,
    also: (t) => ({ 'glossary/tom/ru.mdx': t }),
    says: 'glossary/tom/ru.mdx:2:8 такой же заголовок уже есть в glossary/kniga/ru.mdx',
  },
  {
    name: 'a link to nothing',
    file: CASE,
    make: swap('../../glossary/kniga/ru.mdx', '../../glossary/knigi/ru.mdx'),
    says: '49:27 ссылка «../../glossary/knigi/ru.mdx» ведёт в никуда',
    most: 2,
  },
  {
    name: 'a link to a section that is not',
    file: CASE,
    make: swap('ru.mdx#step-1', 'ru.mdx#step-7'),
    says: '53:53 в тексте нет раздела «#step-7»',
    most: 3,
  },
  {
    name: 'a link to an address of the site',
    file: ABOUT,
    make: end('Об этом — [в кейсе](/cases/verhnij-holm/).'),
    says: '12:11 ссылка ведёт на адрес «/cases/verhnij-holm/»',
  },
  {
    name: 'a link without its scheme',
    file: ABOUT,
    make: end('Об этом — [в законе](www.example.org).'),
    says: '12:11 ссылка «www.example.org» ведёт не на файл содержания',
  },
  {
    name: 'a link with a space',
    file: ABOUT,
    make: end('Об этом — [в законе] (https://example.org/).'),
    says: '12:11 ссылка или картинка «[в законе] (» не получилась',
  },
  {
    name: 'a link that says «here»',
    file: ABOUT,
    make: end('Читайте [здесь](../hub/ru.mdx).'),
    says: '12:9 слова ссылки «здесь» не говорят',
  },
  {
    name: 'an unknown source of a fact',
    file: CASE,
    make: swap('sources: [LETTER]', 'sources: [LETER]'),
    says: '16:13 нет источника с ключом «LETER»',
  },
  {
    name: 'an unknown source of a text',
    file: ABOUT,
    make: end('Так сказано в письме.[^LETER]'),
    says: '12:22 источника «LETER» нет в content/sources.yaml',
  },
  {
    name: 'an empty source',
    file: ABOUT,
    make: end('Так сказано в письме.[^]'),
    says: '12:22 пустая ссылка на источник «[^]»',
  },
  {
    name: 'a footnote of its own',
    file: ABOUT,
    make: end('Так сказано.[^1]\n\n[^1]: Письмо библиотекаря.'),
    says: '12:13 источника «1» нет в content/sources.yaml',
    most: 2,
  },
  {
    name: 'an event that is not',
    file: CASE,
    make: swap('event: letter', 'event: leter'),
    says: '41:12 события «leter» нет в content/events.yaml',
  },
  {
    name: 'a component not closed',
    file: ABOUT,
    make: end('<Note kind="practice">\n\nТак делают.'),
    says: '12:1 элемент <Note> не закрыт: закройте его через </Note> или',
  },
  {
    name: 'a component mistyped',
    file: ABOUT,
    make: end('<Nota kind="practice">\n\nТак делают.\n\n</Nota>'),
    says: '12:1 элемента <Nota> нет, а есть <Note>',
  },
  {
    name: 'a brace not closed',
    file: ABOUT,
    make: end('Сумма {см. ниже не названа.'),
    says: '12:7 скобка «{» не закрыта: закройте её',
  },
  {
    name: 'a bare <',
    file: ABOUT,
    make: end('Если сумма <500 сомов, конкурса нет.'),
    says: '12:12 знак «<» открывает тег, и дочитать этот тег не удалось',
  },
  {
    name: 'raw HTML',
    file: ABOUT,
    make: end('<div class="box">Важно</div>'),
    says: '12:1 элемента <div> нет, а есть <Note>',
  },
  {
    name: 'a comment of HTML',
    file: ABOUT,
    make: end('<!-- дописать -->'),
    says: '12:1 комментарий «<!-- -->» здесь не работает',
  },
  {
    name: 'an import',
    file: ABOUT,
    make: swap(/\n---\n/, "\n---\n\nimport Box from './Box.astro';\n"),
    says: '8:1 строки import и export не нужны',
  },
  {
    name: 'a heading level left out',
    file: ABOUT,
    make: end('#### Ещё ниже {/* #deeper */}\n\nСлова.'),
    says: '12:1 пропущен уровень заголовка',
  },
  {
    name: 'a heading of the first level',
    file: ABOUT,
    make: end('# Снова название\n\nСлова.'),
    says: '12:1 заголовок «#» в тексте лишний',
  },
  {
    name: 'a bold line for a heading',
    file: ABOUT,
    make: end('**Как это было**\n\nБыло так.'),
    says: '12:1 жирная строка «Как это было» стоит как заголовок',
  },
  {
    name: 'a heading without its space',
    file: ABOUT,
    make: end('##Как это было\n\nБыло так.'),
    says: '12:1 строка «##Как это было» не стала заголовком',
  },
  {
    name: 'a heading without its name',
    file: CASE,
    make: swap(' {/* #problem */}', ''),
    says: '47:1 у раздела «Проблема» нет имени',
  },
  {
    name: 'a name of a section twice',
    file: CASE,
    make: swap('{/* #result */}', '{/* #problem */}'),
    says: '51:1 якорь «#problem» уже занят заголовком на строке 47',
  },
  {
    name: 'numbers of a list that change',
    file: ABOUT,
    make: end('3. Первое.\n4. Второе.\n6. Третье.'),
    says: '14:1 номер 6 станет на странице 5',
  },
  {
    name: 'a ragged table',
    file: ABOUT,
    make: end('| Где | Что |\n| --- | --- |\n| Холм | Книги | Двести |'),
    says: '14:16 в строке таблицы ячеек — 3',
  },
  {
    name: 'a table without its second line',
    file: ABOUT,
    make: end('| Где | Что |\n| Холм | Книги |'),
    says: '12:1 таблица не получилась: второй строкой поставьте «| --- | --- |»',
  },
  {
    name: 'a no-break space behind a mark',
    file: ABOUT,
    make: end('-\u00A0первое'),
    says: '12:1 знак «-» в начале строки не делает списка',
  },
  {
    name: 'a no-break space behind a colon',
    file: CASE,
    make: swap('summary: ', 'summary:\u00A0'),
    says: '3:9 неразрывный пробел там, где нужен обычный',
  },
  {
    name: 'Latin letters in a Russian word',
    file: ABOUT,
    make: end('Этoт закон принят.'),
    says: '12:1 в слове «Этoт» смешаны кириллица и латиница (латинская «o»)',
  },
  {
    name: 'Latin letters in a Russian title',
    file: ABOUT,
    make: swap('title: Что', 'title: Чтo'),
    says: '2:8 в слове «Чтo» смешаны кириллица и латиница (латинская «o»)',
  },
  {
    name: 'letters of two signs',
    file: ABOUT,
    make: end('Закон этот и\u0306 не принят.'),
    says: '12:12 буква «й» набрана двумя знаками',
  },
  {
    name: 'a picture that is not there',
    file: ABOUT,
    make: end('![Дом на холме](./dom.png)'),
    says: '12:1 картинки «./dom.png» нет рядом с текстом',
  },
  {
    name: 'a picture without words',
    file: ABOUT,
    make: end('![](./dom.png)'),
    says: '12:1 у картинки нет описания: напишите в квадратных скобках',
    most: 2,
  },
  {
    name: 'a telephone of a person',
    file: ABOUT,
    make: end('Звоните: +996 555 12 34 56.'),
    says: '12:10 телефон +996 555 12 34 56 — личные данные',
  },
  {
    name: 'a private address',
    file: ABOUT,
    make: end('Пишите: ivan.petrov@gmail.com.'),
    says: '12:9 почта ivan.petrov@gmail.com личная',
  },
  {
    name: 'bold that is not closed',
    file: ABOUT,
    make: end('Это **важно и нужно.'),
    says: '12:5 знак «**» останется на странице',
  },
  {
    name: 'a bullet of Word',
    file: ABOUT,
    make: end('• первое\n• второе'),
    says: '12:1 знак «•» в начале строки не делает списка',
  },
  {
    name: 'a soft hyphen',
    file: ABOUT,
    make: end('Биб\u00ADлиотека открыта.'),
    says: '12:4 в тексте невидимый знак U+00AD',
  },
  {
    name: 'a translation without its original',
    file: CASE,
    make: () => undefined,
    says: 'cases/verhnij-holm/ky.mdx:2:1 у перевода нет оригинала cases/verhnij-holm/ru.mdx',
    most: 9,
  },
  {
    name: 'an original without «translates» beside it',
    file: KY,
    make: swap('translates: ru\n', ''),
    says: '2:1 в папке два оригинала (ru',
  },
  {
    name: 'a translation that says another language',
    file: KY,
    make: swap('translates: ru', 'translates: en'),
    says: '2:1 оригинал написан на «ru»: напишите «translates',
  },
  {
    name: 'a translation with an item too many',
    file: KY,
    make: swap('  stoit-na-polkah:\n', '  eshche:\n    text: дагы\n  stoit-na-polkah:\n'),
    says: '24:3 строки «eshche» в оригинале нет',
  },
  {
    name: 'a translation with a fact',
    file: KY,
    make: swap('period:', 'regions: [chui]\nperiod:'),
    says: '19:1 поле «regions» — факт, он стоит один раз',
  },
  {
    name: 'a translation without a section',
    file: KY,
    make: swap(/## Натыйжа[^]*/, ''),
    says: '36:1 в переводе нет раздела «#result»',
  },
  {
    name: 'a translation with another number',
    file: KY,
    make: swap('Китеп эки жүз болду', 'Китеп 300 болду'),
    says: '40:1 числа и даты не те, что в оригинале (cases/verhnij-holm/ru.mdx:53)',
  },
  {
    name: 'a translation without a source',
    file: KY,
    make: swap('жок болчу.[^LETTER]', 'жок болчу.'),
    says: '36:1 знаки источников не те, что в оригинале (cases/verhnij-holm/ru.mdx:49)',
  },
  {
    name: 'slots that meet',
    file: TALK,
    make: swap(
      "    end: '09:30'\n    break: registraciya",
      "    end: '10:30'\n    room: bolshoj\n    break: registraciya",
    ),
    says: '229:11 в зале «Большой зал» в это время уже стоит «registraciya» (09:00–10:30)',
    most: 2,
  },
  {
    name: 'an embargo of another form',
    file: TALK,
    make: swap(/embargo: .*/, 'embargo: 18 сентября'),
    says: '390:14 поле «embargo»: пишется так',
  },
  {
    name: 'a source described wrongly',
    file: 'sources.yaml',
    make: swap('  kind: client-document', '  kind: письмо'),
    says: '18:9 поле «kind»: можно написать только «official-text»',
  },
  {
    name: 'a source twice',
    file: 'sources.yaml',
    make: swap('- key: LETTER', '- key: LAW-1'),
    says: '12:8 ключ «LAW-1» уже есть: у каждого источника свой ключ',
    most: 30,
  },
  {
    name: 'words of a source translated that it does not say',
    file: 'sources.yaml',
    make: swap(/(publisher: Библиотека на холме\n)/, '$1  ky:\n    read: Кат толугу менен окулган.\n'),
    says: '16:11 поля «read» у источника нет, и его перевод нигде не виден',
  },
  {
    name: 'the same words of two sources translated otherwise',
    file: 'sources.yaml',
    make: swap(
      /publisher: Выдуманный банк законов\n([^]*)publisher: Библиотека на холме\n/,
      'publisher: Библиотека на холме\n  ky:\n    publisher: Китепкана\n$1publisher: Библиотека на холме\n  ky:\n    publisher: Дөбөдөгү китепкана\n',
    ),
    says: '18:16 «Библиотека на холме» выше переведено иначе — «Китепкана»',
  },
  {
    name: 'a tab in sources',
    file: 'sources.yaml',
    make: swap('  title: Письмо', '\ttitle: Письмо'),
    says: '13:1 табуляция вместо пробелов',
  },
  {
    name: 'marks of a merge in events',
    file: 'events.yaml',
    make: swap('- id: letter', '<<<<<<< HEAD\n- id: letter'),
    says: '11:1 здесь метка слияния: между строками «<<<<<<<» и «>>>>>>>» стоят две версии одного места',
  },
  {
    name: 'a press item of a day to come',
    file: PRESS,
    make: swap("date: '2002-03-05'", "date: '2027-03-05'"),
    says: '5:7 день 2027-03-05 ещё не наступил',
  },
  {
    name: 'a page changed on a day to come',
    file: ABOUT,
    make: swap(/updated: .*/, "updated: '2027-03-05'"),
    says: '4:10 дата 2027-03-05 ещё не наступила',
  },
  {
    name: 'a state of a translation that is not',
    file: KY,
    make: swap('state: reviewed', 'state: готово'),
    says: '4:8 поле «state»: можно написать только «unreviewed»',
  },
  {
    name: 'a number of a fact as words',
    file: CASE,
    make: swap('value: 200', 'value: двести'),
    says: '34:12 поле «value»: здесь должно быть число',
  },
  {
    name: 'a folder of an act that is not',
    file: CASE,
    make: swap('basis: zakon-1/1', 'basis: zakon-9/1'),
    says: '31:8 папки «zakon-9/1» нет в content/acts/…/articles',
  },
  {
    name: 'fields behind the second line ---',
    file: CASE,
    make: swap('regions: [chui]\n', '---\nregions: [chui]\n'),
    says: '7:1 строка «---» стоит раньше',
  },
  {
    name: 'a redirect to nothing',
    file: 'redirects.yaml',
    make: swap('to: /acts/zakon-1/', 'to: acts/zakon-1'),
    says: '2:7 поле «to»: адрес пишется от корня сайта',
  },
];
