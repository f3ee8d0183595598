import { defineStrings } from '../strings.ts';

/** Words of the press pages. */
export const pressStrings = defineStrings({
  'press.list.title': { ru: 'Новости', ky: 'Жаңылыктар', en: 'News' },
  'press.list.deck': {
    ru: 'Что писали о социальном заказе: релизы, новости и статьи в нашем пересказе, со ссылкой на оригинал.',
    ky: 'Социалдык заказ жөнүндө эмне жазышкан: релиздер, жаңылыктар жана макалалар биздин баяндообузда, түп нускага шилтемеси менен.',
    en: 'What has been written about state social contracting: press releases, news and articles in our retelling, with links to the originals.',
  },
  'press.all': { ru: 'Все новости', ky: 'Бардык жаңылыктар', en: 'All news' },
  'press.type.release': { ru: 'Пресс-релиз', ky: 'Пресс-релиз', en: 'Press release' },
  'press.type.news': { ru: 'Новость', ky: 'Жаңылык', en: 'News item' },
  'press.type.article': { ru: 'Статья', ky: 'Макала', en: 'Article' },
  'press.neighbours': { ru: 'Соседние новости', ky: 'Кошуна жаңылыктар', en: 'More news' },
});
