import { defineStrings } from '../strings.ts';

/** Words of what is made for machines: feeds, open data, cards. */
export const publishingStrings = defineStrings({
  'publishing.feeds': {
    ru: 'Ленты новостей (Atom)',
    ky: 'Жаңылык түрмөктөрү (Atom)',
    en: 'News feeds (Atom)',
  },
  'publishing.feed.all': { ru: 'всё новое', ky: 'бардык жаңылык', en: 'everything new' },
  'publishing.feed.all.about': {
    ru: 'Новые и изменённые страницы справочника.',
    ky: 'Маалымдаманын жаңы жана өзгөргөн беттери.',
    en: 'New and changed pages of the handbook.',
  },
  'publishing.moved': { ru: 'Страница переехала', ky: 'Бет башка дарекке көчтү', en: 'This page has moved' },
  'publishing.movedTo': { ru: 'Открыть новый адрес', ky: 'Жаңы даректи ачуу', en: 'Open the new address' },
  'publishing.data.title': { ru: 'Открытые данные', ky: 'Ачык маалыматтар', en: 'Open data' },
  'publishing.data.deck': {
    ru: 'Факты справочника файлами: для таблиц, расчётов и чужих сайтов. Адреса файлов не меняются.',
    ky: 'Маалымдаманын фактылары файлдар түрүндө: таблицалар, эсептөөлөр жана башка сайттар үчүн. Файлдардын даректери өзгөрбөйт.',
    en: 'The facts of the handbook as files: for spreadsheets, calculations and other sites. The addresses of the files do not change.',
  },
  'publishing.data.files': { ru: 'Файлы', ky: 'Файлдар', en: 'Files' },
  'publishing.data.language': {
    ru: 'Слова в файлах — на языке оригинала, почти всегда по-русски; названия полей — по-английски. Сумма дана в сомах, дата — так точно, как известна: 2018, 2018-05 или 2018-05-22. Чего источники не сообщают, записано в поле unknown или столбце not_found: это не ноль.',
    ky: 'Файлдардагы сөздөр — түп нуска тилинде, дээрлик дайыма орусча; талаалардын аттары — англисче. Сумма сом менен, дата канчалык белгилүү болсо, ошончолук берилген: 2018, 2018-05 же 2018-05-22. Булактар билдирбеген нерсе unknown талаасына же not_found мамычасына жазылган: бул нөл эмес.',
    en: 'The words in the files are in the language of the original, nearly always Russian; field names are in English. Sums are in soms; a date is as exact as it is known: 2018, 2018-05 or 2018-05-22. What the sources do not say stands in the field unknown or the column not_found: it is not a zero.',
  },
  'publishing.data.licenceTitle': { ru: 'Условия', ky: 'Шарттар', en: 'Terms' },
  'publishing.data.licence': {
    ru: 'Наши тексты и данные можно использовать по лицензии {licence}: назовите источник и дайте ссылку.',
    ky: 'Биздин тексттерди жана маалыматтарды {licence} лицензиясы боюнча колдонсо болот: булагын атап, шилтеме бериңиз.',
    en: 'Our texts and data may be used under the {licence} licence: name the source and link to it.',
  },
  'publishing.data.others': {
    ru: 'Названия документов и слова источников принадлежат их авторам.',
    ky: 'Документтердин аталыштары жана булактардын сөздөрү алардын авторлоруна таандык.',
    en: 'The titles of documents and the words of sources belong to their authors.',
  },
  'publishing.data.dictionary': { ru: 'Поля: {file}', ky: 'Талаалар: {file}', en: 'Fields: {file}' },
  'publishing.data.fromSchemas': {
    ru: 'Описания взяты из схем, по которым проверяется содержание.',
    ky: 'Сыпаттамалар мазмун текшерилүүчү схемалардан алынган.',
    en: 'The descriptions come from the schemas that the content is checked against.',
  },
  'publishing.data.field': { ru: 'Поле', ky: 'Талаа', en: 'Field' },
  'publishing.data.required': { ru: 'Есть всегда', ky: 'Дайыма барбы', en: 'Always there' },
  'publishing.data.means': { ru: 'Что значит', ky: 'Эмнени билдирет', en: 'Meaning' },
});
