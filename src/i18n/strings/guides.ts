import { defineStrings } from '../strings.ts';

/** Words of the guides' pages. */
export const guidesStrings = defineStrings({
  'guides.list.title': { ru: 'Инструкции', ky: 'Нускамалар', en: 'Guides' },
  'guides.list.deck': {
    ru: 'Пошагово: что делать заказчику, что — исполнителю и где искать данные. Где правила ещё не прочитаны, так и сказано.',
    ky: 'Кадам-кадам: заказчы эмне кылат, аткаруучу эмне кылат, маалыматты кайдан издөө керек. Эрежелер окула элек болсо, ошондой деп айтылган.',
    en: 'Step by step: what the customer does, what the contractor does and where to look for data. Where we have not read the rules yet, we say so.',
  },
  'guides.audience.municipality': {
    ru: 'Для муниципалитета',
    ky: 'Муниципалитет үчүн',
    en: 'For municipalities',
  },
  'guides.audience.organisation': { ru: 'Для организации', ky: 'Уюм үчүн', en: 'For organisations' },
  'guides.audience.researcher': {
    ru: 'Для журналиста и исследователя',
    ky: 'Журналист жана изилдөөчү үчүн',
    en: 'For journalists and researchers',
  },
  'guides.print': { ru: 'Напечатать', ky: 'Басып чыгаруу', en: 'Print' },
  'guides.checklist': { ru: 'Контрольный список', ky: 'Текшерүү тизмеси', en: 'Checklist' },
  'guides.checklist.note': {
    ru: 'Отметки остаются на вашем устройстве.',
    ky: 'Түзмөктө сакталат.',
    en: 'The ticks stay on your device.',
  },
  'guides.checklist.done': {
    ru: 'Отмечено: {n} из {total}',
    ky: 'Белгиленди: {n}/{total}',
    en: 'Ticked: {n} of {total}',
  },
  'guides.checklist.step': { ru: 'Шаг {number}', ky: '{number}-кадам', en: 'Step {number}' },
  'guides.checklist.clear': { ru: 'Снять отметки', ky: 'Белгилерди өчүрүү', en: 'Clear the ticks' },
  'guides.steps': { ru: 'Шаги', ky: 'Кадамдар', en: 'Steps' },
  'guides.stepCount': {
    ru: { one: '{n} шаг', few: '{n} шага', many: '{n} шагов', other: '{n} шага' },
    ky: { other: '{n} кадам' },
    en: { one: '{n} step', other: '{n} steps' },
  },
  'guides.step': { ru: 'Шаг {number}.', ky: '{number}-кадам.', en: 'Step {number}.' },
  'guides.plan.title': {
    ru: 'План: когда начать, чтобы успеть к договору',
    ky: 'План: келишимге үлгүрүү үчүн качан баштоо керек',
    en: 'Plan: when to begin so as to have the contract in time',
  },
  'guides.plan.deck': {
    ru: 'Поставьте день, к которому нужен договор, и длину каждого шага: план посчитает даты назад. Длину решаете вы. Сроков из закона и положения мы не прочитали и не придумываем.',
    ky: 'Келишим керек болгон күндү жана ар бир кадамдын узактыгын коюңуз: план күндөрдү артка эсептейт. Узактыгын сиз чечесиз. Мыйзам менен жобонун мөөнөттөрүн окуй элекпиз жана ойлоп таппайбыз.',
    en: 'Set the day the contract is wanted and the length of each step: the plan counts the days back. The lengths are yours to decide. We have not read the time limits of the law and the regulation, and we invent none.',
  },
  'guides.plan.what': { ru: 'Что здесь что', ky: 'Бул жерде эмне', en: 'What is what' },
  'guides.plan.advice': {
    ru: 'Порядок шагов — наш совет, схема из инструкции. События под словом «Практика» — чужой опыт с источниками, не норма. Прочитанных норм о длине шагов здесь нет: их место — в приложении 1 к № 604, сверьтесь с ним.',
    ky: 'Кадамдардын ирети — биздин кеңеш, нускамадагы схема. «Тажрыйба» деген жердеги окуялар — булактары менен башкалардын тажрыйбасы, норма эмес. Кадамдардын узактыгы жөнүндө окулган норма бул жерде жок: алардын орду — № 604 токтомунун 1-тиркемеси, ошону менен салыштырыңыз.',
    en: 'The order of the steps is our advice, the scheme of the guide. The events under “Practice” are what others did, with sources, not a rule. There are no rules here on how long a step takes, for we have read none: their place is annex 1 to No. 604; check against it.',
  },
  'guides.plan.day': {
    ru: 'Договор нужен к этому дню',
    ky: 'Келишим ушул күнгө керек',
    en: 'The contract is wanted by this day',
  },
  'guides.plan.step': { ru: 'Шаг', ky: 'Кадам', en: 'Step' },
  'guides.plan.length': { ru: 'Сколько дней', ky: 'Канча күн', en: 'How many days' },
  'guides.plan.lengthOf': {
    ru: 'Сколько дней: {step}',
    ky: 'Канча күн: {step}',
    en: 'How many days: {step}',
  },
  'guides.plan.begin': { ru: 'Начать', ky: 'Баштоо', en: 'Begin' },
  'guides.plan.ready': { ru: 'Готово к', ky: 'Даяр болот', en: 'Ready by' },
  'guides.plan.practice': { ru: 'Практика', ky: 'Тажрыйба', en: 'Practice' },
  'guides.plan.noPractice': {
    ru: 'сколько это занимало у других, не найдено',
    ky: 'башкаларда канча убакыт алганы табылган жок',
    en: 'how long it took others was not found',
  },
  'guides.plan.after': {
    ru: {
      one: 'Через {n} день после события {date}; посчитали мы.',
      few: 'Через {n} дня после события {date}; посчитали мы.',
      many: 'Через {n} дней после события {date}; посчитали мы.',
      other: 'Через {n} дня после события {date}; посчитали мы.',
    },
    ky: { other: '{date} болгон окуядан {n} күн кийин; биз эсептедик.' },
    en: {
      one: '{n} day after the event of {date}; the count is ours.',
      other: '{n} days after the event of {date}; the count is ours.',
    },
  },
  'guides.plan.noscript': {
    ru: 'Без JavaScript даты здесь не посчитаются. Напечатайте таблицу и заполните от руки, снизу вверх: последний шаг готов к дню договора; «начать» — это «готово к» минус длина; шаг выше готов к дню, когда начинается следующий.',
    ky: 'JavaScript жок болсо, күндөр бул жерде эсептелбейт. Таблицаны басып чыгарып, ылдыйдан өйдө кол менен толтуруңуз: акыркы кадам келишим күнүнө даяр; «баштоо» — «даяр болот» күнүнөн узактыгын кемиткени; жогорку кадам кийинкиси башталган күнгө даяр.',
    en: 'Without JavaScript the days are not counted here. Print the table and fill it in by hand, from the bottom up: the last step is ready by the day of the contract; “begin” is “ready by” less the length; each step above is ready by the day the next one begins.',
  },
  'guides.plan.note': {
    ru: 'Дни календарные, выходные входят. План — в адресе страницы: сохраните ссылку или отправьте её. На сервер он не записывается. «Сегодня» — по времени Бишкека (Asia/Bishkek, часы там не переводят).',
    ky: 'Күндөр календардык, дем алыштар кирет. План беттин дарегинде турат: шилтемени сактаңыз же жөнөтүңүз. Серверге жазылбайт. «Бүгүн» — Бишкек убактысы боюнча (Asia/Bishkek, ал жерде саат жылдырылбайт).',
    en: 'Days are calendar days, weekends included. The plan stands in the address of this page: keep the link or send it. It is not stored on the server. “Today” is by Bishkek time (Asia/Bishkek, no daylight saving).',
  },
  'guides.plan.begins': {
    ru: 'Начать не позже: {date}, {weekday}.',
    ky: 'Ушундан кечикпей баштоо керек: {date}, {weekday}.',
    en: 'Begin no later than {date}, {weekday}.',
  },
  'guides.plan.past': {
    ru: 'Этот день уже прошёл: сократите шаги или отодвиньте договор.',
    ky: 'Бул күн өтүп кетти: кадамдарды кыскартыңыз же келишимди кийинкиге жылдырыңыз.',
    en: 'That day is past: shorten the steps or move the contract.',
  },
  'guides.plan.missing': {
    ru: 'Поставьте день договора и длину шагов, начиная с последнего.',
    ky: 'Келишим күнүн жана кадамдардын узактыгын акыркысынан баштап коюңуз.',
    en: 'Set the day of the contract and the lengths of the steps, beginning with the last.',
  },
  'guides.plan.wrong': {
    ru: 'Длина — целое число дней, от 0 до {most}.',
    ky: 'Узактык — күндөрдүн бүтүн саны, 0дөн {most} чейин.',
    en: 'A length is a whole number of days, from 0 to {most}.',
  },
  'guides.plan.calendar': {
    ru: 'Взять в календарь (.ics)',
    ky: 'Календарга алуу (.ics)',
    en: 'Take into a calendar (.ics)',
  },
  'guides.plan.failed': {
    ru: 'Календарь не получился: проверьте связь и нажмите ещё раз.',
    ky: 'Календарь чыккан жок: байланышты текшерип, кайра басыңыз.',
    en: 'The calendar could not be made: check the connection and try again.',
  },
  'guides.plan.clear': { ru: 'Очистить план', ky: 'Планды тазалоо', en: 'Clear the plan' },
  'guides.plan.signed': { ru: 'Договор подписан', ky: 'Келишимге кол коюлду', en: 'The contract is signed' },
  'guides.plan.open': { ru: 'Посчитать даты', ky: 'Күндөрдү эсептөө', en: 'Reckon the days' },
  'guides.plan.ofStep': {
    ru: 'дата в плане',
    ky: 'пландагы күнү',
    en: 'its day in the plan',
  },
  'guides.checklist.basis': {
    ru: 'Строки без отметки «Правило» или «Практика» — наш совет.',
    ky: '«Эреже» же «Тажрыйба» белгиси жоктору — биздин кеңеш.',
    en: 'Lines not marked “Rule” or “Practice” are our advice.',
  },
  'guides.role.head': {
    ru: 'Глава',
    ky: 'Башчы',
    en: 'Head',
  },
  'guides.role.finance': { ru: 'Финансисты', ky: 'Каржычылар', en: 'Finance' },
  'guides.role.kenesh': { ru: 'Кенеш', ky: 'Кеңеш', en: 'Kenesh' },
  'guides.role.lawyer': { ru: 'Юрист', ky: 'Юрист', en: 'Lawyer' },
  'guides.role.commission': { ru: 'Комиссия', ky: 'Комиссия', en: 'Commission' },
  'guides.role.ngo': { ru: 'НКО', ky: 'КЭУ', en: 'Non-profit' },
  'guides.roles.title': {
    ru: 'Контрольные списки по ролям',
    ky: 'Ролдор боюнча текшерүү тизмелери',
    en: 'Checklists by role',
  },
  'guides.roles.deck': {
    ru: 'Что проверить главе, финансовому отделу, кенешу, юристу, комиссии и НКО. Те же строки, что в инструкциях; каждый список — на своём листе.',
    ky: 'Башчы, каржы бөлүмү, кеңеш, юрист, комиссия жана КЭУ эмнени текшерет. Саптар нускамалардагыдай эле; ар бир тизме өз барагында.',
    en: 'What the head, the finance department, the kenesh, the lawyer, the commission and the non-profit have to check. The same lines as in the guides; each list on a sheet of its own.',
  },
  'guides.roles.note': {
    ru: 'Кому что проверять — наш совет. Номер справа ведёт к шагу инструкции. Отмеченное здесь отмечено и в инструкции. Выберите роль в перечне, и напечатается только её список.',
    ky: 'Ким эмнени текшерери — биздин кеңеш. Оң жактагы номер нускаманын кадамына алып барат. Бул жерде белгиленген нускамада да белгиленет. Тизмектен ролду тандасаңыз, анын тизмеси гана басылып чыгат.',
    en: 'Who checks what is our advice. The number on the right leads to the step of the guide. What is ticked here is ticked in the guide too. Choose a role from the contents, and only its list is printed.',
  },
  'guides.roles.print': {
    ru: 'Напечатать списки',
    ky: 'Тизмелерди басып чыгаруу',
    en: 'Print the lists',
  },
  'guides.roles.open': {
    ru: 'Эти строки по ролям:',
    ky: 'Ролдор боюнча:',
    en: 'These lines by role:',
  },
  'guides.roles.ofStep': { ru: 'список: {role}', ky: 'тизме: {role}', en: 'list: {role}' },
  'guides.tools': { ru: 'Инструменты', ky: 'Куралдар', en: 'Tools' },
});
