import { defineStrings } from '../strings.ts';

/** Words of the facts of an act and of the ways to call and cite it. */
export const actsPassportStrings = defineStrings({
  'acts.passport': { ru: 'Сведения об акте', ky: 'Акт жөнүндө маалымат', en: 'Facts of the act' },
  'acts.passport.date': { ru: 'Дата и номер', ky: 'Күнү жана номери', en: 'Date and number' },
  'acts.passport.dateValue': {
    ru: '{date} года, № {number}',
    ky: '{date}, № {number}',
    en: '{date}, No. {number}',
  },
  'acts.passport.yearOnly': { ru: '{date} год', ky: '{date}', en: '{date}' },
  'acts.passport.dateOnly': { ru: '{date} года', ky: '{date}', en: '{date}' },
  'acts.passport.numberNone': { ru: 'номер не прочитан', ky: 'номери окула элек', en: 'number not read' },
  'acts.passport.numberAndDayNone': {
    ru: 'номер и день не прочитаны',
    ky: 'номери жана күнү окула элек',
    en: 'number and day not read',
  },
  'acts.passport.amends': { ru: 'Меняет', ky: 'Өзгөртөт', en: 'Amends' },
  'acts.passport.adopted': { ru: 'Принят', ky: 'Кабыл алынган', en: 'Adopted' },
  'acts.passport.adoptedValue': { ru: '{by} {date} года', ky: '{date}, {by}', en: '{date}, {by}' },
  'acts.passport.inForce': { ru: 'Действует', ky: 'Күчүнө кирген', en: 'In force' },
  'acts.passport.inForceRepealed': { ru: 'Вступил в силу', ky: 'Күчүнө кирген', en: 'Took effect' },
  'acts.passport.since': { ru: 'с {date} года', ky: '{date}', en: 'from {date}' },
  'acts.passport.repealed': { ru: 'Утратил силу', ky: 'Күчүн жоготкон', en: 'Repealed' },
  'acts.passport.repealedValue': { ru: '{date} года', ky: '{date}', en: '{date}' },
  'acts.passport.edition': {
    ru: 'Сверено по редакции',
    ky: 'Салыштырылган редакциясы',
    en: 'Version checked',
  },
  'acts.passport.editionValue': { ru: '{date} года', ky: '{date}', en: '{date}' },
  'acts.passport.amendments': { ru: 'Поправки', ky: 'Өзгөртүүлөр', en: 'Amendments' },
  'acts.passport.amendmentsNone': { ru: 'не найдены', ky: 'табылган жок', en: 'none found' },
  'acts.passport.official': { ru: 'Официальный текст', ky: 'Расмий текст', en: 'Official text' },
  'acts.passport.officialNone': {
    ru: 'ищите в базе Минюста по номеру и дате',
    ky: 'Юстиция министрлигинин базасынан номери жана датасы боюнча издеңиз',
    en: 'look in the Ministry of Justice database by number and date',
  },
  'acts.passport.status': { ru: 'Статус', ky: 'Абалы', en: 'Status' },
  'acts.passport.parent': { ru: 'Во исполнение', ky: 'Кайсы мыйзамды аткаруу үчүн', en: 'Issued under' },
  'acts.passport.replaces': { ru: 'Заменил', ky: 'Алмаштырган', en: 'Replaced' },
  'acts.passport.replacedBy': { ru: 'Отменён актом', ky: 'Жокко чыгарган акт', en: 'Repealed by' },
  'acts.titled': { ru: '{short} «{title}»', ky: '{short} «{title}»', en: '{short} “{title}”' },
  'acts.amendment': { ru: '{numeric} № {number}', ky: '{numeric} № {number}', en: 'No. {number} of {date}' },
  'acts.citation.law': {
    ru: 'Закон Кыргызской Республики от {date} года № {number} «{title}»',
    ky: 'Кыргыз Республикасынын «{title}» Мыйзамы, {date}, № {number}',
    en: 'Law of the Kyrgyz Republic No. {number} of {date} “{title}”',
  },
  'acts.citation.code': {
    ru: '{title} Кыргызской Республики от {date} года № {number}',
    ky: 'Кыргыз Республикасынын {title}, {date}, № {number}',
    en: '{title} of the Kyrgyz Republic No. {number} of {date}',
  },
  'acts.citation.government-resolution': {
    ru: 'Постановление Правительства Кыргызской Республики от {date} года № {number} «{title}»',
    ky: 'Кыргыз Республикасынын Өкмөтүнүн «{title}» токтому, {date}, № {number}',
    en: 'Resolution of the Government of the Kyrgyz Republic No. {number} of {date} “{title}”',
  },
  'acts.citation.cabinet-resolution': {
    ru: 'Постановление Кабинета Министров Кыргызской Республики от {date} года № {number} «{title}»',
    ky: 'Кыргыз Республикасынын Министрлер Кабинетинин «{title}» токтому, {date}, № {number}',
    en: 'Resolution of the Cabinet of Ministers of the Kyrgyz Republic No. {number} of {date} “{title}”',
  },
  'acts.citation.order': {
    ru: 'Приказ от {date} года № {number} «{title}»',
    ky: '«{title}» буйрук, {date}, № {number}',
    en: 'Order No. {number} of {date} “{title}”',
  },
  'acts.citation.kazakhstan-law': {
    ru: 'Закон Республики Казахстан от {date} года № {number} «{title}»',
    ky: 'Казакстан Республикасынын «{title}» Мыйзамы, {date}, № {number}',
    en: 'Law of the Republic of Kazakhstan No. {number} of {date} “{title}”',
  },
  'acts.citation.article': { ru: ', статья {number}', ky: ', {number}-берене', en: ', article {number}' },
  'acts.citation.editionOfDay': {
    ru: ' (в редакции от {date} года)',
    ky: ' (редакциясы: {date})',
    en: ' (as amended on {date})',
  },
  'acts.citation.edition': {
    ru: ' (в редакции от {date} года № {number})',
    ky: ' (редакциясы: {date}, № {number})',
    en: ' (as amended on {date}, No. {number})',
  },
});
