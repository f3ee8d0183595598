import { defineStrings } from '../strings.ts';

/** Words of the glossary's pages. */
export const glossaryStrings = defineStrings({
  'glossary.list.title': { ru: 'Словарь', ky: 'Сөздүк', en: 'Glossary' },
  'glossary.list.deck': {
    ru: 'Слова закона и практики своими словами, с соответствиями на кыргызском и английском.',
    ky: 'Мыйзамдын жана практиканын сөздөрү жөнөкөй тилде, орусча жана англисче аталыштары менен.',
    en: 'The words of the law and of practice in plain language, with their Russian and Kyrgyz equivalents.',
  },
  'glossary.letters': { ru: 'По алфавиту', ky: 'Алфавит боюнча', en: 'By letter' },
  'glossary.index': { ru: 'Указатель', ky: 'Көрсөткүч', en: 'Index' },
  'glossary.index.ru': { ru: 'Русские слова', ky: 'Орусча сөздөр', en: 'Russian words' },
  'glossary.index.ky': { ru: 'Кыргызские слова', ky: 'Кыргызча сөздөр', en: 'Kyrgyz words' },
  'glossary.index.en': { ru: 'Английские слова', ky: 'Англисче сөздөр', en: 'English words' },
  'glossary.short.ru': { ru: 'рус.', ky: 'орусча', en: 'Russian' },
  'glossary.short.ky': { ru: 'кырг.', ky: 'кыргызча', en: 'Kyrgyz' },
  'glossary.short.en': { ru: 'англ.', ky: 'англисче', en: 'English' },
  'glossary.abbreviation': { ru: 'Сокращение', ky: 'Кыскартуу', en: 'Abbreviation' },
  'glossary.synonyms': { ru: 'Ещё говорят', ky: 'Дагы мындай аталат', en: 'Also called' },
  'glossary.in.ru': { ru: 'По-русски', ky: 'Орусча', en: 'In Russian' },
  'glossary.in.ky': { ru: 'По-кыргызски', ky: 'Кыргызча', en: 'In Kyrgyz' },
  'glossary.in.en': { ru: 'По-английски', ky: 'Англисче', en: 'In English' },
});
