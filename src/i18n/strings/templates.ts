import { defineStrings } from '../strings.ts';

/** Words of the documents to fill in: their list, their pages, their forms and Word files. */
export const templatesStrings = defineStrings({
  'templates.list.title': { ru: 'Документы', ky: 'Документтер', en: 'Documents' },
  'templates.list.deck': {
    ru: 'Бланки для заказчика и для организации: прочитать, заполнить в браузере, напечатать, взять в Word. Это не утверждённые формы: правила мы прочитали не все, и в каждой части сказано, правило это, практика или наш совет.',
    ky: 'Заказчы жана уюм үчүн бланктар: окуп, браузерде толтуруп, басып чыгарып, Word файлына алса болот. Бул бекитилген формалар эмес: эрежелердин баарын окуй элекпиз, ар бир бөлүктө эреже, тажрыйба же биздин кеңеш экени айтылган.',
    en: 'Blanks for the customer and for the organisation: read them, fill them in here, print them, take them into Word. They are not approved forms: we have not read all the rules, and every part says whether it is a rule, practice or our advice.',
  },
  'templates.stamp.rule': {
    ru: 'Составлено по прочитанному правилу; это не утверждённая форма. Перед работой сверьте с официальным текстом.',
    ky: 'Окулган эреже боюнча түзүлгөн; бул бекитилген форма эмес. Иштөөдөн мурда расмий текст менен салыштырыңыз.',
    en: 'Made after a rule that we have read; not an approved form. Check it against the official text before you use it.',
  },
  'templates.stamp.practice': {
    ru: 'Составлено по чужой практике и нашим советам; это не утверждённая форма. Перед работой сверьте с официальным текстом.',
    ky: 'Башкалардын тажрыйбасы жана биздин кеңештер боюнча түзүлгөн; бул бекитилген форма эмес. Иштөөдөн мурда расмий текст менен салыштырыңыз.',
    en: 'Made after the practice of others and our advice; not an approved form. Check it against the official text before you use it.',
  },
  'templates.stamp.advice': {
    ru: 'Наш совет, а не утверждённая форма. Перед работой сверьте с официальным текстом.',
    ky: 'Биздин кеңеш, бекитилген форма эмес. Иштөөдөн мурда расмий текст менен салыштырыңыз.',
    en: 'Our advice, not an approved form. Check it against the official text before you use it.',
  },
  'templates.by': { ru: 'Заполняет', ky: 'Толтурат', en: 'Filled in by' },
  'templates.by.customer': { ru: 'заказчик', ky: 'заказчы', en: 'the customer' },
  'templates.by.commission': { ru: 'комиссия', ky: 'комиссия', en: 'the commission' },
  'templates.by.applicant': {
    ru: 'организация, которая подаёт заявку',
    ky: 'табыштама берген уюм',
    en: 'the applicant organisation',
  },
  'templates.by.contractor': { ru: 'исполнитель', ky: 'аткаруучу', en: 'the contractor' },
  'templates.by.both': {
    ru: 'заказчик и исполнитель',
    ky: 'заказчы жана аткаруучу',
    en: 'the customer and the contractor',
  },
  'templates.by.anyone': { ru: 'кто угодно', ky: 'каалаган киши', en: 'anybody' },
  'templates.what': { ru: 'Что это', ky: 'Бул эмне', en: 'What it is' },
  'templates.step': { ru: 'Когда нужен', ky: 'Качан керек', en: 'When it is needed' },
  'templates.stepLink': {
    ru: '{guide}, шаг {number}',
    ky: '{guide}, {number}-кадам',
    en: '{guide}, step {number}',
  },
  'templates.ofStep': { ru: 'Документы', ky: 'Документтер', en: 'Documents' },
  'templates.word': {
    ru: 'Взять бланк в Word',
    ky: 'Бланкты Word файлына алуу',
    en: 'Take the blank into Word',
  },
  'templates.print': { ru: 'Напечатать', ky: 'Басып чыгаруу', en: 'Print' },
  'templates.form': { ru: 'Бланк', ky: 'Бланк', en: 'The blank' },
  'templates.form.open': { ru: 'Заполнить здесь', ky: 'Ушул жерде толтуруу', en: 'Fill in here' },
  'templates.form.note': {
    ru: 'Заполняйте прямо здесь. Написанное никуда не отправляется: оно остаётся в этом браузере, пока вы его не очистите. На чужом компьютере очистите бланк, когда закончите.',
    ky: 'Ушул жерден толтуруңуз. Жазганыңыз эч жакка жөнөтүлбөйт: сиз тазалаганга чейин ушул браузерде калат. Бөтөн компьютерде иштесеңиз, бүткөндөн кийин бланкты тазалаңыз.',
    en: 'Fill it in right here. What you write is sent nowhere: it stays in this browser until you clear it. On somebody else’s computer, clear the blank when you are done.',
  },
  'templates.form.noscript': {
    ru: 'Без JavaScript бланк можно напечатать и заполнить от руки или взять в Word. Написанное здесь не сохранится.',
    ky: 'JavaScript жок болсо, бланкты басып чыгарып кол менен толтурса же Word файлына алса болот. Бул жерде жазылган сакталбайт.',
    en: 'Without JavaScript you can print the blank and fill it in by hand, or take it into Word. What you write here will not be kept.',
  },
  'templates.form.hints': {
    ru: 'Подсказки под строками — наш совет. Примеры придуманы.',
    ky: 'Саптардын астындагы түшүндүрмөлөр — биздин кеңеш. Мисалдар ойдон чыгарылган.',
    en: 'The hints under the lines are our advice. The examples are made up.',
  },
  'templates.form.example': { ru: 'Например: {text}', ky: 'Мисалы: {text}', en: 'For example: {text}' },
  'templates.form.word': {
    ru: 'Сохранить заполненное в Word',
    ky: 'Толтурулганды Word файлына сактоо',
    en: 'Save what is filled in to Word',
  },
  'templates.form.clear': { ru: 'Очистить бланк', ky: 'Бланкты тазалоо', en: 'Clear the blank' },
  'templates.form.clearSure': {
    ru: 'Стереть всё, что написано в этом бланке?',
    ky: 'Бул бланкта жазылгандын баары өчүрүлсүнбү?',
    en: 'Erase everything written in this blank?',
  },
  'templates.form.saved': {
    ru: 'Сохранено в этом браузере.',
    ky: 'Ушул браузерде сакталды.',
    en: 'Kept in this browser.',
  },
  'templates.form.notSaved': {
    ru: 'Браузер не даёт сохранять: написанное пропадёт, когда вы закроете страницу. Возьмите его в Word.',
    ky: 'Браузер сактоого уруксат бербейт: бетти жапканда жазылгандар жоголот. Аны Word файлына алыңыз.',
    en: 'The browser does not let us keep this: it will be lost when you close the page. Take it into Word.',
  },
  'templates.form.failed': {
    ru: 'Файл Word не получился: проверьте связь и нажмите ещё раз. Написанное цело.',
    ky: 'Word файлы чыккан жок: байланышты текшерип, кайра басыңыз. Жазганыңыз сакталып турат.',
    en: 'The Word file could not be made: check the connection and try again. What you wrote is safe.',
  },
  'templates.form.addRow': { ru: 'Добавить строку', ky: 'Сап кошуу', en: 'Add a line' },
  'templates.form.line': { ru: '{label}, строка {n}', ky: '{label}, {n}-сап', en: '{label}, line {n}' },
  'templates.form.total': { ru: 'Итого', ky: 'Баары', en: 'Total' },
  'templates.form.wrongNumber': {
    ru: 'Здесь нужно число: 12 500 или 12500,50. Эта ячейка в сумму не вошла.',
    ky: 'Бул жерге сан керек: 12 500 же 12500,50. Бул уяча суммага кирген жок.',
    en: 'A number is needed here: 12 500 or 12500.50. This cell is left out of the total.',
  },
  'templates.form.weights': {
    ru: 'Веса должны давать в сумме 100.',
    ky: 'Салмактардын суммасы 100 болушу керек.',
    en: 'The weights must add up to 100.',
  },
  'templates.form.soms': { ru: 'сом.', ky: 'сом', en: 'soms' },
  'templates.form.page': {
    ru: 'страница {page} из {pages}',
    ky: 'бет {page} / {pages}',
    en: 'page {page} of {pages}',
  },
  'templates.filled': {
    ru: 'Что известно о настоящих конкурсах',
    ky: 'Чыныгы конкурстар жөнүндө эмне белгилүү',
    en: 'What is known of real competitions',
  },
  'templates.filled.note': {
    ru: 'Так выглядел бы бланк, если бы его заполнили тем, что опубликовано. Чего мы не нашли, названо в последней строке: за других ничего не дописано.',
    ky: 'Жарыяланган маалыматтар менен толтурулса, бланк ушундай болмок. Биз таппаган нерселер акыркы сапта аталды: эч нерсе ойлоп табылган жок.',
    en: 'This is how the blank would look, filled in with what was published. What we did not find is named in the last line: nothing is invented.',
  },
  'templates.filled.unknown': { ru: 'Не найдено', ky: 'Табылган жок', en: 'Not found' },
});
