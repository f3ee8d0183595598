import { defineStrings } from '../strings.ts';

/** Words of the page furniture: header, footer, document head, the page that is not there. */
export const siteStrings = defineStrings({
  'site.name': { ru: 'Социальный заказ', ky: 'Социалдык заказ', en: 'State social contracting' },
  'site.homeLink': {
    ru: 'Социальный заказ, на главную',
    ky: 'Социалдык заказ, башкы бетке',
    en: 'State social contracting, home page',
  },
  'site.skip': { ru: 'Перейти к тексту', ky: 'Текстке өтүү', en: 'Skip to the text' },
  'site.languages': { ru: 'Язык сайта', ky: 'Сайттын тили', en: 'Site language' },
  'site.sections': { ru: 'Разделы сайта', ky: 'Сайттын бөлүмдөрү', en: 'Site sections' },
  'site.crumbs': { ru: 'Вы здесь', ky: 'Сиз бул жердесиз', en: 'You are here' },
  'site.home': { ru: 'Главная', ky: 'Башкы бет', en: 'Home' },
  'site.footer.about': { ru: 'О справочнике', ky: 'Маалымдама жөнүндө', en: 'About this handbook' },
  'site.footer.aboutText': {
    ru: 'Закон, подзаконные акты и опыт городов Кыргызской Республики простым языком.',
    ky: 'Кыргыз Республикасынын мыйзамы, токтомдору жана шаарларынын тажрыйбасы жөнөкөй тилде.',
    en: 'The law, the regulations and the experience of cities in the Kyrgyz Republic, in plain language.',
  },
  'site.footer.checking': {
    ru: 'Как мы проверяем тексты',
    ky: 'Тексттерди кантип текшеребиз',
    en: 'How we check the texts',
  },
  'site.footer.report': { ru: 'Сообщить об ошибке', ky: 'Ката жөнүндө билдирүү', en: 'Report an error' },
  'site.footer.sections': { ru: 'Разделы', ky: 'Бөлүмдөр', en: 'Sections' },
  'site.footer.reference': { ru: 'Справочное', ky: 'Маалымат үчүн', en: 'Reference' },
  'site.footer.organisations': { ru: 'Организации', ky: 'Уюмдар', en: 'Organisations' },
  'site.footer.sources': { ru: 'Источники', ky: 'Булактар', en: 'Sources' },
  'site.footer.search': { ru: 'Поиск', ky: 'Издөө', en: 'Search' },
  'site.search.description': {
    ru: 'Поиск по закону, инструкциям, опыту городов, словарю и новостям о социальном заказе.',
    ky: 'Социалдык заказ боюнча мыйзамдан, нускамалардан, шаарлардын тажрыйбасынан, сөздүктөн жана жаңылыктардан издөө.',
    en: 'Search the law, guides, case studies, glossary and news on state social contracting.',
  },
  'site.footer.legal': {
    ru: 'Пересказ не имеет юридической силы. Официальные тексты публикует Централизованный банк данных правовой информации Министерства юстиции Кыргызской Республики.',
    ky: 'Баяндоонун юридикалык күчү жок. Расмий тексттерди Кыргыз Республикасынын Юстиция министрлигинин Укуктук маалыматтын борборлоштурулган банкы жарыялайт.',
    en: 'The retelling has no legal force. The Centralised Data Bank of Legal Information of the Ministry of Justice of the Kyrgyz Republic publishes the official texts.',
  },
  'site.notFound.title': {
    ru: 'Этот лоскут вырезан',
    ky: 'Бул кыйык кесилип калган',
    en: 'This patch has been cut out',
  },
  'site.notFound.text': {
    ru: 'Страницы с таким адресом нет. Возможно, её переименовали: поищите по слову или выберите раздел.',
    ky: 'Мындай даректеги бет жок. Балким, анын аты өзгөргөндүр: сөз боюнча издеңиз же бөлүмдү тандаңыз.',
    en: 'There is no page at this address. It may have been renamed: search for a word or choose a section.',
  },
});
