import { defineStrings } from '../strings.ts';

/** Words of the overviews: texts across several acts. */
export const overviewsStrings = defineStrings({
  'overviews.list.title': {
    ru: 'Обзоры законодательства',
    ky: 'Мыйзамдарга серептер',
    en: 'Overviews of the law',
  },
  'overviews.list.deck': {
    ru: 'Вопросы, на которые один акт не отвечает: что изменилось, чем законы различаются, с чем их путают.',
    ky: 'Бир акт жооп бербеген суроолор: эмне өзгөрдү, мыйзамдар эмнеси менен айырмаланат, эмне менен чаташтырышат.',
    en: 'Questions that no single act answers: what has changed, how the laws differ, what they are confused with.',
  },
  'overviews.list.all': { ru: 'Все обзоры', ky: 'Бардык серептер', en: 'All overviews' },
  'overviews.others': { ru: 'Другие обзоры', ky: 'Башка серептер', en: 'Other overviews' },
});
