import { defineStrings } from '../strings.ts';

/** Words round the official texts of acts: editions, what is in force, comparison. */
export const officialStrings = defineStrings({
  'official.title': { ru: 'Официальный текст', ky: 'Расмий текст', en: 'Official text' },
  'official.key': { ru: 'Редакция', ky: 'Тексттин редакциясы', en: 'Version' },
  'official.of': {
    ru: 'Редакция от {date} года',
    ky: '{date} редакциясы',
    en: 'Version of {date}',
  },
  'official.ofAct': {
    ru: '{act}: редакция от {date} года',
    ky: '{act}: {date} редакциясы',
    en: '{act}: version of {date}',
  },
  'official.description': {
    ru: 'Официальный текст в редакции от {date} года: оглавление и статьи.',
    ky: 'Расмий тексттин {date} редакциясы: мазмуну жана беренелери.',
    en: 'The official text in the version of {date}: contents and articles.',
  },
  'official.current': {
    ru: 'Действует с {from} года.',
    ky: 'Колдонуу башталган күнү: {from}.',
    en: 'In force since {from}.',
  },
  'official.currentUntil': {
    ru: 'Действует с {from} года. Новая редакция вступит в силу {next} года.',
    ky: 'Колдонуу башталган күнү: {from}. Жаңы редакция күчүнө кирет: {next}.',
    en: 'In force since {from}. A new version takes effect on {next}.',
  },
  'official.past': {
    ru: 'Применялась с {from} года, сейчас действует другая. Новую редакцию применяют с {next} года.',
    ky: 'Колдонуу башталган күнү: {from}, азыр башкасы колдонулат. Кийинки редакция колдонула баштаган күнү: {next}.',
    en: 'Applied from {from}; another version is in force now. The next one has applied since {next}.',
  },
  'official.future': {
    ru: 'Ещё не действует. Вступит в силу {from} года.',
    ky: 'Азырынча күчүндө эмес. Күчүнө кирет: {from}.',
    en: 'Not yet in force. Takes effect on {from}.',
  },
  'official.repealed': {
    ru: 'Акт утратил силу. Это его последняя редакция.',
    ky: 'Акт күчүн жоготкон. Бул — анын акыркы редакциясы.',
    en: 'The act has been repealed. This is its last version.',
  },
  'official.badge.current': { ru: 'действует', ky: 'күчүндө', en: 'in force' },
  'official.badge.past': { ru: 'прежняя', ky: 'мурунку', en: 'superseded' },
  'official.badge.future': { ru: 'будущая', ky: 'келечектеги', en: 'future' },
  'official.switch': { ru: 'Редакции', ky: 'Редакциялар', en: 'Versions' },
  'official.whole': { ru: 'Текст целиком', ky: 'Текст толугу менен', en: 'The whole text' },
  'official.toCurrent': {
    ru: 'К действующей редакции',
    ky: 'Күчүндөгү редакцияга',
    en: 'To the version in force',
  },
  'official.contents': { ru: 'Оглавление', ky: 'Мазмуну', en: 'Contents' },
  'official.preamble': { ru: 'Преамбула', ky: 'Киришүү бөлүгү', en: 'Preamble' },
  'official.beside': {
    ru: 'Рядом — текст на другом официальном языке.',
    ky: 'Жанында — башка расмий тилдеги текст.',
    en: 'The text in the other official language stands beside it.',
  },
  'official.language.ru': { ru: 'На русском', ky: 'Орус тилинде', en: 'In Russian' },
  'official.language.ky': { ru: 'На кыргызском', ky: 'Кыргыз тилинде', en: 'In Kyrgyz' },
  'official.language.en': { ru: 'На английском', ky: 'Англис тилинде', en: 'In English' },
  'official.noText': {
    ru: 'На русском официального текста нет, ссылки ведут к кыргызскому.',
    ky: 'Кыргызча расмий текст жок, шилтемелер орусчасына алып барат.',
    en: 'There is no official text in English; the links lead to the Russian or Kyrgyz one.',
  },
  'official.notRetold': {
    ru: 'Своими словами эту статью мы ещё не изложили.',
    ky: 'Бул беренени өз сөзүбүз менен азырынча баяндай элекпиз.',
    en: 'We have not retold this article in our own words yet.',
  },
  'official.notice': {
    ru: 'Официальный текст стоит по статьям, под ним — наш пересказ, где он есть. Пересказ силы не имеет.',
    ky: 'Расмий текст беренелер боюнча берилген, анын астында — бар болсо, биздин баяндоо. Баяндоонун күчү жок.',
    en: 'The official text is given article by article, with our retelling below where there is one. The retelling has no force.',
  },
  'official.checked': {
    ru: 'Сверено с редакцией от {date} года; с тех пор текст статьи не менялся.',
    ky: '{date} редакциясы менен салыштырылган; андан бери берененин тексти өзгөргөн жок.',
    en: 'Checked against the version of {date}; the article has not changed since.',
  },
  'official.outdated': {
    ru: 'Сверено с редакцией от {date} года. С тех пор текст статьи изменился: верьте официальному тексту.',
    ky: '{date} редакциясы менен салыштырылган. Андан бери берененин тексти өзгөргөн: расмий текстке ишениңиз.',
    en: 'Checked against the version of {date}. The article has changed since: trust the official text.',
  },
  'official.retold': {
    ru: 'есть наш пересказ',
    ky: 'биздин баяндоо бар',
    en: 'retold by us',
  },
  'official.byNotes': {
    ru: 'Что менялось, по примечаниям текста',
    ky: 'Тексттин эскертүүлөрү боюнча эмне өзгөргөн',
    en: 'What changed, by the notes of the text',
  },
  'official.byNotes.articles': {
    ru: { one: 'статья {list}', few: 'статьи {list}', many: 'статьи {list}', other: 'статьи {list}' },
    ky: '{list}-берене',
    en: { one: 'article {list}', other: 'articles {list}' },
  },
  'official.part': {
    ru: 'Часть {n} из {all}',
    ky: '{all} бөлүктүн {n}-бөлүгү',
    en: 'Part {n} of {all}',
  },
  'official.partName': { ru: 'Часть {n}', ky: '{n}-бөлүк', en: 'Part {n}' },
  'official.parts': { ru: 'Соседние части', ky: 'Кошуна бөлүктөр', en: 'Neighbouring parts' },
  'official.compare': { ru: 'Сравнение редакций', ky: 'Редакцияларды салыштыруу', en: 'Versions compared' },
  'official.compare.link': {
    ru: 'Что изменилось с {from} года',
    ky: '{from}: эмне өзгөрдү',
    en: 'What has changed since {from}',
  },
  'official.compare.pair': {
    ru: 'Что изменилось с {from} по {to} года',
    ky: 'Эмне өзгөрдү: {from} — {to}',
    en: 'What changed from {from} to {to}',
  },
  'official.compare.title': {
    ru: '{act}: что изменилось с {from} по {to} года',
    ky: '{act}: эмне өзгөрдү, {from} — {to}',
    en: '{act}: what changed from {from} to {to}',
  },
  'official.compare.description': {
    ru: 'Пословное сравнение двух редакций официального текста.',
    ky: 'Расмий тексттин эки редакциясын сөзмө-сөз салыштыруу.',
    en: 'Two versions of the official text compared word by word.',
  },
  'official.compare.count': {
    ru: 'Изменено: {changed}. Добавлено: {added}. Исключено: {removed}.',
    ky: 'Өзгөртүлгөн: {changed}. Кошулган: {added}. Чыгарылган: {removed}.',
    en: 'Changed: {changed}. Added: {added}. Removed: {removed}.',
  },
  'official.compare.none': {
    ru: 'Тексты этих редакций совпадают слово в слово.',
    ky: 'Бул редакциялардын тексттери сөзмө-сөз дал келет.',
    en: 'The two texts agree word for word.',
  },
  'official.compare.how': {
    ru: 'Добавленное подчёркнуто, исключённое зачёркнуто.',
    ky: 'Кошулганынын асты сызылган, чыгарылганынын үстү сызылган.',
    en: 'What was added is underlined, what was removed is struck through.',
  },
  'official.compare.added': { ru: 'добавлено', ky: 'кошулган', en: 'added' },
  'official.compare.removed': { ru: 'исключено', ky: 'чыгарылган', en: 'removed' },
  'official.compare.changed': { ru: 'изменено', ky: 'өзгөртүлгөн', en: 'changed' },
  'official.compare.end': { ru: 'конец', ky: 'аягы', en: 'end' },
});
