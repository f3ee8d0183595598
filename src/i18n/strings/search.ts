import { defineStrings } from '../strings.ts';

export const searchStrings = defineStrings({
  'search.title': { ru: 'Поиск', ky: 'Издөө', en: 'Search' },
  'search.label': { ru: 'Что найти', ky: 'Эмнени издейсиз', en: 'What to find' },
  'search.submit': { ru: 'Найти', ky: 'Табуу', en: 'Find' },
  'search.hint': {
    ru: 'Напишите слово, номер статьи или название города: «талон», «ст. 5», «Баткен».',
    ky: 'Сөздү, берененин номерин же шаардын атын жазыңыз: «талон», «ст. 5», «Баткен».',
    en: 'Type a word, the number of an article or the name of a city: “voucher”, “art. 5”, “Batken”.',
  },
  'search.sections': {
    ru: 'Разделы справочника',
    ky: 'Маалымдаманын бөлүмдөрү',
    en: 'Sections of the handbook',
  },
  'search.noscript.key': { ru: 'Без скриптов', ky: 'Скрипттерсиз', en: 'No scripts' },
  'search.noscript': {
    ru: 'Поиск работает с помощью скриптов (JavaScript), а в вашем браузере они выключены. Включите их или найдите нужное по разделам.',
    ky: 'Издөө скрипттердин (JavaScript) жардамы менен иштейт, алар браузериңизде өчүрүлгөн. Аларды күйгүзүңүз же керектүүсүн бөлүмдөрдөн табыңыз.',
    en: 'Search needs scripts (JavaScript), and they are switched off in your browser. Switch them on or find what you need by section.',
  },
  'search.loading': { ru: 'Ищем…', ky: 'Изделүүдө…', en: 'Searching…' },
  'search.count': {
    ru: { one: '{n} страница', few: '{n} страницы', many: '{n} страниц', other: '{n} страницы' },
    ky: { other: '{n} бет' },
    en: { one: '{n} page', other: '{n} pages' },
  },
  'search.query': { ru: 'по запросу «{query}»', ky: '«{query}» боюнча', en: 'for “{query}”' },
  'search.unknown': {
    ru: 'Нет на сайте: {words}.',
    ky: 'Сайтта жок: {words}.',
    en: 'Not on this site: {words}.',
  },
  'search.texts': {
    ru: 'Ищем в текстах «{query}»…',
    ky: 'Тексттерден «{query}» изделүүдө…',
    en: 'Searching the texts for “{query}”…',
  },
  'search.weak': {
    ru: 'Точного ответа нет. Вот страницы с частью слов',
    ky: 'Так жооп жок. Сөздөрдүн бир бөлүгү бар беттер',
    en: 'No exact answer. These pages have some of the words',
  },
  'search.corrected': {
    ru: 'Показано по запросу «{query}».',
    ky: '«{query}» боюнча көрсөтүлдү.',
    en: 'Showing results for “{query}”.',
  },
  'search.also': {
    ru: 'Искали также: {words}.',
    ky: 'Мындай да изделди: {words}.',
    en: 'Also searched: {words}.',
  },
  'search.undo': {
    ru: 'Искать только «{query}»',
    ky: '«{query}» деп гана издөө',
    en: 'Search only for “{query}”',
  },
  'search.nearest': {
    ru: 'Похожее слово на сайте: {word}',
    ky: 'Сайттагы окшош сөз: {word}',
    en: 'A similar word on this site: {word}',
  },
  'search.stale': {
    ru: 'Справочник обновился',
    ky: 'Маалымдама жаңырды',
    en: 'The handbook has been updated',
  },
  'search.stale.text': {
    ru: 'Пока страница была открыта, сайт собрали заново. Загрузите её ещё раз.',
    ky: 'Бул бет ачык турганда сайт жаңыртылды. Бетти кайра жүктөңүз.',
    en: 'The site was rebuilt while this page was open. Please load it again.',
  },
  'search.reload': { ru: 'Загрузить снова', ky: 'Кайра жүктөө', en: 'Load again' },
  'search.empty.ask': {
    ru: 'Спросите тех, кто ведёт справочник: страница «О справочнике»',
    ky: 'Маалымдаманы жүргүзгөндөрдөн сураңыз: «Маалымдама жөнүндө» бети',
    en: 'Ask those who keep this handbook: the page about it',
  },
  'search.more': { ru: 'Показать ещё {n}', ky: 'Дагы {n} көрсөтүү', en: 'Show {n} more' },
  'search.where': { ru: 'Где искать', ky: 'Кайдан издөө', en: 'Where to search' },
  'search.place': { ru: 'Место', ky: 'Жер', en: 'Place' },
  'search.empty': { ru: 'Ничего не найдено', ky: 'Эч нерсе табылган жок', en: 'Nothing found' },
  'search.empty.chosen': {
    ru: 'Снимите часть отметок в списке «Где искать».',
    ky: '«Кайдан издөө» тизмесиндеги белгилердин бир бөлүгүн алып салыңыз.',
    en: 'Untick some of the boxes under “Where to search”.',
  },
  'search.empty.shorter': {
    ru: 'Проверьте, нет ли опечатки, или оставьте одно главное слово.',
    ky: 'Жазууда ката жок экенин текшериңиз же бир гана негизги сөздү калтырыңыз.',
    en: 'Check the spelling, or keep only the main word.',
  },
  'search.empty.glossary': {
    ru: 'Посмотрите, как это называется в законе: словарь терминов',
    ky: 'Мыйзамда кандай аталарын караңыз: терминдер сөздүгү',
    en: 'See what the law calls it: glossary of terms',
  },
  'search.empty.languages': {
    ru: 'Поищите то же на другом языке:',
    ky: 'Ушуну башка тилде издеп көрүңүз:',
    en: 'Search for the same in another language:',
  },
  'search.error': {
    ru: 'Поиск сейчас не отвечает',
    ky: 'Издөө азыр жооп бербей жатат',
    en: 'Search is not responding',
  },
  'search.partial': {
    ru: 'Тексты не загрузились: найдено только по заголовкам',
    ky: 'Тексттер жүктөлгөн жок: аталыштар боюнча гана табылды',
    en: 'The texts did not load: found by headings only',
  },
  'search.error.text': {
    ru: 'Файлы поиска не загрузились. Проверьте связь и попробуйте ещё раз.',
    ky: 'Издөө файлдары жүктөлгөн жок. Байланышты текшерип, кайра аракет кылыңыз.',
    en: 'The search files did not load. Check your connection and try again.',
  },
  'search.retry': { ru: 'Попробовать ещё раз', ky: 'Кайра аракет кылуу', en: 'Try again' },
  'search.suggestions': {
    ru: { one: '{n} подсказка', few: '{n} подсказки', many: '{n} подсказок', other: '{n} подсказки' },
    ky: { other: '{n} сунуш' },
    en: { one: '{n} suggestion', other: '{n} suggestions' },
  },
  'search.noSuggestions': {
    ru: 'Подсказок нет. Кнопка «Найти» покажет, что делать дальше.',
    ky: 'Сунуш жок. «Табуу» баскычы эмне кылуу керегин көрсөтөт.',
    en: 'No suggestions. “Find” shows what to do next.',
  },
  'search.marks': {
    ru: 'Отмечены слова из поиска',
    ky: 'Издөөдөгү сөздөр белгиленди',
    en: 'Words from your search are marked',
  },
  'search.marks.away': { ru: 'Убрать', ky: 'Алып салуу', en: 'Remove' },
  'search.close': { ru: 'Закрыть', ky: 'Жабуу', en: 'Close' },
  'search.year': { ru: 'Год', ky: 'Жыл', en: 'Year' },
  'search.status': { ru: 'Действует ли акт', ky: 'Акт күчүндөбү', en: 'Whether in force' },
  'search.status.in-force': { ru: 'Действует', ky: 'Күчүндө', en: 'In force' },
  'search.status.repealed': { ru: 'Утратил силу', ky: 'Күчүн жоготкон', en: 'Repealed' },
  'search.status.unchecked': {
    ru: 'Действие не проверено',
    ky: 'Күчүндө экени текшерилген эмес',
    en: 'Not checked if in force',
  },
  'search.kind.sections': { ru: 'Разделы', ky: 'Бөлүмдөр', en: 'Sections' },
});
