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
  'publishing.feed.press': { ru: 'новости', ky: 'жаңылыктар', en: 'news' },
  'publishing.feed.press.about': {
    ru: 'Публикации о социальном заказе, пересказанные своими словами.',
    ky: 'Социалдык заказ жөнүндө жарыялоолор, өз сөзүбүз менен баяндалган.',
    en: 'Publications on state social contracting, retold in our own words.',
  },
  'publishing.feed.acts': {
    ru: 'изменения в актах',
    ky: 'актылардагы өзгөрүүлөр',
    en: 'changes in the acts',
  },
  'publishing.feed.acts.about': {
    ru: 'Что происходит с законом и подзаконными актами и какие пересказы обновились.',
    ky: 'Мыйзам жана мыйзам алдындагы актылар менен эмне болуп жатат жана кайсы баяндоолор жаңырды.',
    en: 'What happens to the law and its regulations, and which retellings have been updated.',
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
  'publishing.data.cases-csv': {
    ru: 'Опыт городов: каждый пример — одна строка. Открывается в Excel: знаки в UTF-8, столбцы разделены точкой с запятой.',
    ky: 'Шаарлардын тажрыйбасы: ар бир мисал — бир сап. Excelде ачылат: белгилер UTF-8де, мамычалар чекиттүү үтүр менен бөлүнгөн.',
    en: 'Case studies, one line each. Opens in Excel: characters in UTF-8, columns parted by semicolons.',
  },
  'publishing.data.cases-json': {
    ru: 'Опыт городов со всеми полями, показателями и хроникой.',
    ky: 'Шаарлардын тажрыйбасы бардык талаалары, көрсөткүчтөрү жана хроникасы менен.',
    en: 'Case studies with all fields, figures and chronicle.',
  },
  'publishing.data.acts-json': {
    ru: 'Закон и подзаконные акты: паспорта, поправки, хроника.',
    ky: 'Мыйзам жана мыйзам алдындагы актылар: паспорттору, өзгөртүүлөрү, хроникасы.',
    en: 'The law and its regulations: passports, amendments, history.',
  },
  'publishing.data.documents-json': {
    ru: 'Документы для заполнения: строки, источники, файлы Word.',
    ky: 'Толтурулуучу документтер: саптары, булактары, Word файлдары.',
    en: 'Documents to fill in: their lines, sources and Word files.',
  },
  'publishing.data.timeline-json': {
    ru: 'События по датам: акты, конференции, публикации.',
    ky: 'Окуялар даталары боюнча: актылар, конференциялар, жарыялоолор.',
    en: 'Events by date: acts, conferences, publications.',
  },
  'publishing.data.sources-json': {
    ru: 'Источники, на которые ссылаются страницы.',
    ky: 'Беттер шилтеме берген булактар.',
    en: 'The sources that the pages cite.',
  },
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
