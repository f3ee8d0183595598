import { defineStrings } from '../strings.ts';

/** Words of the timeline. */
export const timelineStrings = defineStrings({
  'timeline.title': {
    ru: 'Хроника социального заказа',
    ky: 'Социалдык заказдын хроникасы',
    en: 'Timeline of state social contracting',
  },
  'timeline.deck': {
    ru: 'Что происходило с {year} года: законы, конкурсы городов, деньги министерств, встречи и новости. У каждой строки — источник.',
    ky: '{year}-жылдан бери эмне болгон: мыйзамдар, шаарлардын конкурстары, министрликтердин каражаты, жолугушуулар жана жаңылыктар. Ар бир саптын булагы бар.',
    en: 'What has happened since {year}: laws, town competitions, ministries’ money, meetings and news. Each line has its source.',
  },
  'timeline.note': {
    ru: 'Каждое событие записано один раз, его называют страницы актов, городов и конференций. «По анонсу» — о событии объявили заранее, рассказа о нём мы не нашли. Чего источники не называют, того здесь нет.',
    ky: 'Ар бир окуя бир гана жолу жазылган, аны актылардын, шаарлардын жана конференциялардын беттери атайт. «Кулактандыруу боюнча» — окуя алдын ала жарыяланган, ал кандай өткөнү жөнүндө маалымат тапкан жокпуз. Булактарда жок нерсе бул жерде да жок.',
    en: 'Each event is written once and named by the pages of acts, towns and conferences. “As announced”: the event was announced beforehand, and we have found no account of it. What the sources do not name is not here.',
  },
  'timeline.note.key': { ru: 'Как собрана', ky: 'Кантип түзүлгөн', en: 'How it is made' },
  'timeline.link': { ru: 'Хроника по годам', ky: 'Жылдар боюнча хроника', en: 'Timeline, year by year' },
  'timeline.filter': { ru: 'Показать', ky: 'Көрсөтүү', en: 'Show' },
  'timeline.all': { ru: 'Всё', ky: 'Баары', en: 'Everything' },
  'timeline.narrowed': { ru: '{title}: {kind}', ky: '{title}: {kind}', en: '{title}: {kind}' },
  'timeline.sources': { ru: 'Источники:', ky: 'Булактар:', en: 'Sources:' },
  'timeline.kind.acts': {
    ru: 'Законы и постановления',
    ky: 'Мыйзамдар жана токтомдор',
    en: 'Laws and resolutions',
  },
  'timeline.kind.towns': { ru: 'Города и аймаки', ky: 'Шаарлар жана аймактар', en: 'Towns and aimaks' },
  'timeline.kind.state': {
    ru: 'Государственные органы',
    ky: 'Мамлекеттик органдар',
    en: 'State bodies',
  },
  'timeline.kind.meetings': { ru: 'Встречи', ky: 'Жолугушуулар', en: 'Meetings' },
  'timeline.kind.press': { ru: 'Новости', ky: 'Жаңылыктар', en: 'News' },
  'timeline.conference': {
    ru: 'Конференция «{title}»',
    ky: '«{title}» конференциясы',
    en: 'Conference “{title}”',
  },
});
