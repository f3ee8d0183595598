import { defineStrings } from '../strings.ts';

/** Words of the timeline. */
export const timelineStrings = defineStrings({
  'timeline.title': {
    ru: 'Хроника социального заказа',
    ky: 'Социалдык заказдын хроникасы',
    en: 'Timeline of the social order',
  },
  'timeline.deck': {
    ru: 'Что происходило с {year} года: законы, конкурсы городов, деньги министерств, встречи и новости. У каждой строки — источник.',
    ky: '{year}-жылдан бери эмне болгон: мыйзамдар, шаарлардын конкурстары, министрликтердин каражаты, жолугушуулар жана жаңылыктар. Ар бир саптын булагы бар.',
    en: 'What has happened since {year}: laws, town competitions, ministries’ money, meetings and news. Each line has its source.',
  },
  'timeline.note': {
    ru: 'Хроника собрана из страниц справочника: актов, опыта городов, конференций и новостей. Одно событие стоит в ней один раз. Чего источники не называют, того здесь нет.',
    ky: 'Хроника маалымдаманын беттеринен түзүлгөн: актылардан, шаарлардын тажрыйбасынан, конференциялардан жана жаңылыктардан. Ар бир окуя бир гана жолу жазылган. Булактарда жок нерсе бул жерде да жок.',
    en: 'The timeline is put together from the pages of this handbook: acts, case studies, conferences and news. Each event stands here once. What the sources do not name is not here.',
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
  'timeline.act.adopted': { ru: '{act}: принятие', ky: '{act}: кабыл алынышы', en: '{act}: adoption' },
  'timeline.act.inForce': {
    ru: '{act}: вступление в силу',
    ky: '{act}: күчүнө кириши',
    en: '{act}: entry into force',
  },
  'timeline.act.repealed': {
    ru: '{act}: утрата силы',
    ky: '{act}: күчүн жоготушу',
    en: '{act}: end of force',
  },
  'timeline.act.amendedByLaw': {
    ru: 'Закон № {number} меняет {act}',
    ky: '№ {number} Мыйзам өзгөртүүлөрдү киргизет: {act}',
    en: 'Law No. {number} amends {act}',
  },
  'timeline.act.amendedByUnknown': {
    ru: '{act}: поправки, номер не найден',
    ky: '{act}: өзгөртүүлөр, номери табылган жок',
    en: '{act}: amendments, number not found',
  },
  'timeline.act.amended': {
    ru: '{act}: поправки, акт № {number}',
    ky: '{act}: өзгөртүүлөр, № {number} акт',
    en: '{act}: amendments by act No. {number}',
  },
});
