import { defineStrings } from '../strings.ts';

/** Words of the sources: what they are, and how far to trust them. */
export const librarySourcesStrings = defineStrings({
  'library.source.reference': { ru: 'Источник {n}', ky: '{n}-булак', en: 'Source {n}' },
  'library.sources.title': { ru: 'Источники', ky: 'Булактар', en: 'Sources' },
  'library.sources.deck': {
    ru: 'Всё, на чём держатся тексты справочника: что это, насколько ему можно верить и где мы на него ссылаемся.',
    ky: 'Маалымдаманын тексттери таянган булактар: бул эмне, ага канчалык ишенүүгө болот жана биз ага кайда шилтеме беребиз.',
    en: 'Everything the texts of this handbook rest on: what it is, how far you can rely on it and where we cite it.',
  },
  'library.sources.all': {
    ru: 'Все источники страницы',
    ky: 'Беттин бардык булактары',
    en: 'All sources of the page',
  },
  'library.sources.citedBy': { ru: 'Где цитируется:', ky: 'Кайда шилтеме берилген:', en: 'Cited in:' },
  'library.sources.kinds': { ru: 'Виды источников', ky: 'Булактардын түрлөрү', en: 'Kinds of sources' },
  'library.sources.about.official-text': {
    ru: 'Текст акта в официальной базе. Только у него есть юридическая сила.',
    ky: 'Расмий базадагы актынын тексти. Юридикалык күч анда гана бар.',
    en: 'The text of an act in the official database. Only this has legal force.',
  },
  'library.sources.about.official-translation': {
    ru: 'Перевод, который сделал или признал орган власти.',
    ky: 'Бийлик органы жасаган же тааныган котормо.',
    en: 'A translation made or recognised by a public body.',
  },
  'library.sources.about.machine-translation': {
    ru: 'Помогает понять смысл акта, но бывает с ошибками. Юридической силы нет.',
    ky: 'Актынын маанисин түшүнүүгө жардам берет, бирок каталары болот. Юридикалык күчү жок.',
    en: 'Helps to grasp the meaning of an act but may contain errors. It has no legal force.',
  },
  'library.sources.about.official-site': {
    ru: 'Министерство, мэрия или айыл окмоту говорит о своей работе.',
    ky: 'Министрлик, мэрия же айыл өкмөтү өз иши жөнүндө айтат.',
    en: 'A ministry, a city hall or an ayil okmotu speaks of its own work.',
  },
  'library.sources.about.organiser': {
    ru: 'Пишет тот, кто сам вёл проект или событие: знает изнутри, но не со стороны.',
    ky: 'Долбоорду же окуяны өзү жүргүзгөн жазат: ичинен билет, бирок сырттан карабайт.',
    en: 'Written by those who ran the project or the event: they know it from inside, not from outside.',
  },
  'library.sources.about.media': {
    ru: 'Сообщение редакции. Бывает и пересказом пресс-релиза.',
    ky: 'Редакциянын билдирүүсү. Кээде пресс-релизди кайра айтат.',
    en: 'A newsroom’s report. It may retell a press release.',
  },
  'library.sources.about.reference': {
    ru: 'Энциклопедии, обзоры и базы данных: собраны из других источников.',
    ky: 'Энциклопедиялар, обзорлор жана маалымат базалары: башка булактардан чогултулган.',
    en: 'Encyclopaedias, reviews and databases: gathered from other sources.',
  },
  'library.sources.about.client-document': {
    ru: 'Документ, с которого начался справочник.',
    ky: 'Маалымдаманын башаты болгон документ.',
    en: 'The document this handbook began with.',
  },
  'library.sources.language.ru': { ru: 'на русском', ky: 'орус тилинде', en: 'in Russian' },
  'library.sources.language.ky': { ru: 'на кыргызском', ky: 'кыргыз тилинде', en: 'in Kyrgyz' },
  'library.sources.language.en': { ru: 'на английском', ky: 'англис тилинде', en: 'in English' },
  'library.sources.language.de': { ru: 'на немецком', ky: 'немис тилинде', en: 'in German' },
  'library.sources.language.vi': { ru: 'на вьетнамском', ky: 'вьетнам тилинде', en: 'in Vietnamese' },
  'library.sources.language.hr': { ru: 'на хорватском', ky: 'хорват тилинде', en: 'in Croatian' },
  'library.sources.kind.official-text': { ru: 'Официальный текст', ky: 'Расмий текст', en: 'Official text' },
  'library.sources.kind.official-translation': {
    ru: 'Официальный перевод',
    ky: 'Расмий котормо',
    en: 'Official translation',
  },
  'library.sources.kind.machine-translation': {
    ru: 'Машинный перевод',
    ky: 'Машиналык котормо',
    en: 'Machine translation',
  },
  'library.sources.kind.official-site': {
    ru: 'Сайт органа власти',
    ky: 'Бийлик органынын сайты',
    en: 'Public body’s website',
  },
  'library.sources.kind.organiser': {
    ru: 'Участник события',
    ky: 'Окуянын катышуучусу',
    en: 'Organiser or participant',
  },
  'library.sources.kind.media': { ru: 'СМИ', ky: 'ЖМК', en: 'Media' },
  'library.sources.kind.reference': { ru: 'Справочник', ky: 'Маалымдама', en: 'Reference work' },
  'library.sources.kind.client-document': {
    ru: 'Документ организатора',
    ky: 'Уюштуруучунун документи',
    en: 'Organiser’s document',
  },
});
