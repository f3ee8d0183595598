import { defineStrings } from '../strings.ts';

/** Words of the collections' kit: references, languages of texts, margin notes. */
export const libraryStrings = defineStrings({
  'library.inPlace.more': { ru: 'Подробнее', ky: 'Кененирээк', en: 'More' },
  'library.usedBy.title': {
    ru: 'Где это используется',
    ky: 'Бул кайда колдонулат',
    en: 'Where this is used',
  },
  'library.usedBy.steps': {
    ru: { one: 'шаг {list}', few: 'шаги {list}', many: 'шаги {list}', other: 'шаги {list}' },
    ky: { other: '{list}-кадам' },
    en: { one: 'step {list}', other: 'steps {list}' },
  },
  'library.usedBy.toStep': { ru: 'к шагу {step}', ky: '{step}-кадамга', en: 'to step {step}' },
  'library.field.yes': { ru: 'да', ky: 'ооба', en: 'yes' },
  'library.field.no': { ru: 'нет', ky: 'жок', en: 'no' },
  'library.field.ifKnown': { ru: 'если известно', ky: 'белгилүү болсо', en: 'if known' },
  'library.field.ifUnknown': { ru: 'если не найдено', ky: 'табылбаса', en: 'if not found' },
  'library.field.list': { ru: 'Список', ky: 'Тизме', en: 'A list' },
  'library.field.forms': {
    ru: 'Известно — строки ниже без unknown; не найдено — только unknown',
    ky: 'Белгилүү болсо — төмөнкү саптар, unknown жок; табылбаса — unknown гана',
    en: 'If known, the lines below without unknown; if not found, unknown alone',
  },
  'library.field.group': {
    ru: 'Состоит из строк ниже',
    ky: 'Төмөнкү саптардан турат',
    en: 'Consists of the lines below',
  },
  'library.field.asInSource': { ru: 'Как в источнике', ky: 'Булактагыдай', en: 'As in the source' },
  'library.field.choices': { ru: 'Можно: {values}', ky: 'Мүмкүн: {values}', en: 'One of: {values}' },
  'library.field.default': {
    ru: 'Без этой строки — {value}',
    ky: 'Бул сап жок болсо — {value}',
    en: 'Without this line — {value}',
  },
  'library.article': {
    ru: '{act}, статья {number}',
    ky: '{act}, {number}-берене',
    en: '{act}, article {number}',
  },
  'library.text.fallback.ru': {
    ru: 'Текст показан на русском.',
    ky: 'Бул тексттин кыргызча котормосу азырынча жок, ал орусча көрсөтүлдү.',
    en: 'This text has not been translated into English yet; it is shown in Russian.',
  },
  'library.text.fallback.ky': {
    ru: 'Этого текста пока нет на русском, он показан на кыргызском.',
    ky: 'Текст кыргызча көрсөтүлдү.',
    en: 'This text has not been translated into English yet; it is shown in Kyrgyz.',
  },
  'library.text.fallback.en': {
    ru: 'Этого текста пока нет на русском, он показан на английском.',
    ky: 'Бул тексттин кыргызча котормосу азырынча жок, ал англисче көрсөтүлдү.',
    en: 'The text is shown in English.',
  },
  'library.text.unreviewed': {
    ru: 'Носитель языка этот перевод ещё не читал.',
    ky: 'Котормону тил ээси окуй элек.',
    en: 'Not yet read by a native speaker.',
  },
  'library.text.stale': {
    ru: 'Оригинал с тех пор изменился.',
    ky: 'Түп нуска андан бери өзгөргөн.',
    en: 'The original has changed since then.',
  },
  'library.text.original': { ru: 'Читать оригинал', ky: 'Түп нускасы', en: 'Read the original' },
  'library.text.correct': { ru: 'Исправить перевод', ky: 'Котормону оңдоо', en: 'Correct the translation' },
  'library.text.updated': { ru: 'Обновлено {date}', ky: 'Жаңыртылган: {date}', en: 'Updated {date}' },
  'library.note.basis': { ru: 'Основание', ky: 'Негиз', en: 'Legal basis' },
  'library.note.practice': { ru: 'Как делали', ky: 'Кантип жасашкан', en: 'How it was done' },
  'library.note.applies': { ru: 'Где применяется', ky: 'Кайда колдонулат', en: 'Where it applies' },
  'library.note.deadline': { ru: 'Срок', ky: 'Мөөнөт', en: 'Deadline' },
  'library.note.caution': { ru: 'Осторожно', ky: 'Этият болуңуз', en: 'Take care' },
  'library.note.disagree': { ru: 'Источники расходятся', ky: 'Булактар дал келбейт', en: 'Sources disagree' },
  'library.pair.title': { ru: 'На двух языках', ky: 'Эки тилде', en: 'In two languages' },
  'library.pair.read': { ru: 'Читать рядом:', ky: 'Жанаша окуу:', en: 'Read side by side:' },
  'library.pair.back': {
    ru: 'Страница с источниками',
    ky: 'Булактары бар бет',
    en: 'The page with its sources',
  },
  'library.note.translator': {
    ru: 'Примечание переводчика',
    ky: 'Котормочудан',
    en: 'Translator’s note',
  },
  'library.note.reader': { ru: 'Читателю', ky: 'Окурманга', en: 'For the reader' },
  'library.term.definition': {
    ru: 'Определение: {term}',
    ky: 'Аныктама: {term}',
    en: 'Definition: {term}',
  },
  'library.term.more': { ru: 'Подробнее в словаре', ky: 'Сөздүктө кененирээк', en: 'More in the glossary' },
  'library.term.close': { ru: 'Закрыть', ky: 'Жабуу', en: 'Close' },
  'library.table': {
    ru: 'Таблица {n}: {columns}',
    ky: '{n}-таблица, тилкелери: {columns}',
    en: 'Table {n}: {columns}',
  },
  'library.open.link': {
    ru: 'Что ещё не прочитано',
    ky: 'Эмне али окула элек',
    en: 'What has not been read yet',
  },
  'library.open.title': {
    ru: 'Всё, что названо неизвестным',
    ky: 'Белгисиз деп айтылгандардын баары',
    en: 'Everything said to be unknown',
  },
  'library.open.deck': {
    ru: {
      one: 'Список составляется заново при каждой сборке сайта. Сейчас в нём {n} место, каждая ссылка ведёт к своему.',
      few: 'Список составляется заново при каждой сборке сайта. Сейчас в нём {n} места, каждая ссылка ведёт к своему.',
      many: 'Список составляется заново при каждой сборке сайта. Сейчас в нём {n} мест, каждая ссылка ведёт к своему.',
      other:
        'Список составляется заново при каждой сборке сайта. Сейчас в нём {n} места, каждая ссылка ведёт к своему.',
    },
    ky: {
      other:
        'Бул тизме сайт ар бир жолу түзүлгөндө жаңыдан түзүлөт. Азыр анда {n} жер бар, ар бир шилтеме өз жерине алып барат.',
    },
    en: {
      one: 'This list is made anew at every build of the site. It has {n} place now, and the link leads to it.',
      other:
        'This list is made anew at every build of the site. It has {n} places now, and each link leads to one.',
    },
  },
  'library.event.announced': { ru: '(по анонсу)', ky: '(кулактандыруу боюнча)', en: '(as announced)' },
  'library.outcome': { ru: 'На выходе:', ky: 'Натыйжасы:', en: 'Outcome:' },
  'library.checks': { ru: 'Проверяет:', ky: 'Текшерет:', en: 'Checked by:' },
  'library.parts.more': { ru: 'Подробнее', ky: 'Кененирээк', en: 'More' },
  'library.more': {
    ru: 'Опыт, оговорки, источники',
    ky: 'Тажрыйба, эскертүүлөр, булактар',
    en: 'Practice, cautions, sources',
  },
  'library.basis.rule': { ru: 'Правило', ky: 'Эреже', en: 'Rule' },
  'library.basis.practice': { ru: 'Практика', ky: 'Тажрыйба', en: 'Practice' },
  'library.basis.advice': { ru: 'Наш совет', ky: 'Биздин кеңеш', en: 'Our advice' },
});
