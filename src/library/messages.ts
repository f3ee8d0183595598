import { defineMessages, definePhrases } from '../i18n/messages.ts';

/** What the schemas shared by all subjects demand of a value. */
export const fieldDemand = definePhrases({
  'fields.day': {
    ru: 'дата пишется так: 2018-09-18',
    ky: 'дата мындай жазылат: 2018-09-18',
    en: 'a date is written 2018-09-18',
  },
  'fields.date': {
    ru: 'дата пишется так: 2018, 2018-09 или 2018-09-18',
    ky: 'дата мындай жазылат: 2018, 2018-09 же 2018-09-18',
    en: 'a date is written 2018, 2018-09 or 2018-09-18',
  },
  'fields.moment': {
    ru: 'пишется так: "2026-09-14T09:00:00+06:00"',
    ky: 'мындай жазылат: "2026-09-14T09:00:00+06:00"',
    en: 'is written "2026-09-14T09:00:00+06:00"',
  },
  'fields.about': {
    ru: 'пишется так: conferences/bishkek-2018',
    ky: 'мындай жазылат: conferences/bishkek-2018',
    en: 'is written conferences/bishkek-2018',
  },
  'fields.itemId': {
    ru: 'имя пишется латиницей, строчными буквами, через дефис: mery-2018',
    ky: 'ат кичине латын тамгалары менен, дефис аркылуу жазылат: mery-2018',
    en: 'a name has small Latin letters and hyphens: mery-2018',
  },
  'fields.eventField': {
    ru: 'здесь должно стоять имя одного поля: date, adopted или repealed',
    ky: 'бул жерде бир талаанын аты болушу керек: date, adopted же repealed',
    en: 'the name of one field belongs here: date, adopted or repealed',
  },
  'fields.eventDay': {
    ru: 'нужно одно из двух: date — день события, dated — поле страницы about, где он записан',
    ky: 'экөөнүн бири керек: date — окуянын күнү, dated — ал жазылган about барагынын талаасы',
    en: 'one of the two is needed: date, the day of the event, or dated, the field of the page about in which it is written',
  },
  'fields.revision': {
    ru: 'отпечаток оригинала, 12 знаков: его ставит команда npm run translated',
    ky: 'түпнусканын изи, 12 белги: аны npm run translated буйругу коёт',
    en: 'the fingerprint of the original, 12 signs: it is set by the command npm run translated',
  },
  'fields.sourceKey': {
    ru: 'ключ пишется латинскими буквами, цифрами и дефисом',
    ky: 'ачкыч латын тамгалары, сандар жана дефис менен жазылат',
    en: 'a key has Latin letters, digits and hyphens',
  },
});

const FIX = 'npm run check -- --fix';

/** What is wrong with YAML itself. */
export const yamlMessage = defineMessages({
  'yaml.twice': {
    rule: 'yaml',
    ru: 'поле записано дважды: оставьте одно',
    ky: 'талаа эки жолу жазылган: бирин калтырыңыз',
    en: 'the field is written twice: keep one',
  },
  'yaml.indent': {
    rule: 'yaml',
    ru: 'сбит отступ: сдвиньте строку так же, как соседние, на два пробела',
    ky: 'чегинүү бузулган: сапты жанындагылардай, эки боштукка жылдырыңыз',
    en: 'the indent is broken: move the line like those beside it, by two spaces',
  },
  'yaml.tab': {
    rule: 'yaml',
    ru: `табуляция вместо пробелов: сдвигайте строки пробелами или выполните ${FIX}`,
    ky: `боштуктун ордуна табуляция: саптарды боштук менен жылдырыңыз же ${FIX} иштетиңиз`,
    en: `a tab for spaces: move the lines by spaces or run ${FIX}`,
  },
  'yaml.colon': {
    rule: 'yaml',
    ru: "строка не читается: если в тексте есть двоеточие, возьмите весь текст в кавычки «'…'»",
    ky: "сап окулбайт: текстте кош чекит болсо, бүт текстти «'…'» тырмакчасына алыңыз",
    en: "the line cannot be read: if the text has a colon, put all of it in quotes '…'",
  },
  'yaml.open': {
    rule: 'yaml',
    ru: 'не хватает закрывающей кавычки или скобки: поставьте её в конце значения',
    ky: 'жабуучу тырмакча же кашаа жетишпейт: аны маанинин аягына коюңуз',
    en: 'a closing quote or bracket is missing: put it at the end of the value',
  },
  'yaml.glued': {
    rule: 'yaml',
    ru: 'после двоеточия нет пробела: пишите «поле: значение»',
    ky: 'кош чекиттен кийин боштук жок: «талаа: маани» деп жазыңыз',
    en: 'there is no space after the colon: write “field: value”',
  },
  'yaml.after': {
    rule: 'yaml',
    ru: "после закрывающей кавычки или скобки стоит лишнее («{words}»): перенесите его внутрь, а кавычку внутри «'…'» удвойте",
    ky: "жабуучу тырмакчадан же кашаадан кийин ашыкча нерсе турат («{words}»): аны ичине жылдырыңыз, «'…'» ичиндеги тырмакчаны эки жолу жазыңыз",
    en: "something stands behind the closing quote or bracket (“{words}”): move it inside, and double a quote within '…'",
    example: { words: 'и итоги' },
  },
  'yaml.stray': {
    rule: 'yaml',
    ru: 'строка «{line}» не поле: допишите перед ней «поле: » или сдвиньте её под то поле, к которому она относится',
    ky: '«{line}» сабы талаа эмес: анын алдына «талаа: » деп жазыңыз же тиешелүү талаанын астына жылдырыңыз',
    en: 'the line “{line}” is no field: write “field: ” before it or move it under the field it belongs to',
    example: { line: 'слово' },
  },
  'yaml.space': {
    rule: 'yaml',
    ru: `неразрывный пробел там, где нужен обычный: замените его или выполните ${FIX}`,
    ky: `жөнөкөй боштуктун ордунда үзүлбөгөн боштук турат: аны алмаштырыңыз же ${FIX} иштетиңиз`,
    en: `a no-break space where a plain one is needed: replace it or run ${FIX}`,
  },
  'yaml.sign': {
    rule: 'yaml',
    ru: "значение начинается со знака «{sign}», у которого здесь особый смысл: возьмите всё значение в кавычки «'…'»",
    ky: "маани «{sign}» белгисинен башталат, анын бул жерде өзгөчө мааниси бар: бүт маанини «'…'» тырмакчасына алыңыз",
    en: "the value begins with the sign “{sign}”, which has a meaning of its own here: put all of it in quotes '…'",
    example: { sign: '*' },
  },
  'yaml.comment': {
    rule: 'yaml-comment',
    ru: "после знака # всё отброшено («{lost}»): возьмите всё значение в кавычки «'…'», а если это пометка, поставьте её отдельной строкой",
    ky: "# белгисинен кийинкинин баары алынып салынды («{lost}»): бүт маанини «'…'» тырмакчасына алыңыз, эскертүү болсо, аны өзүнчө сапка коюңуз",
    en: "everything after the sign # is dropped (“{lost}”): put all of the value in quotes '…' or, if it is a remark, in a line of its own",
    example: { lost: '# второе место' },
  },
  'yaml.escape': {
    rule: 'characters',
    ru: 'запись {escape} в двойных кавычках даёт невидимый управляющий знак: уберите её или возьмите значение в одинарные кавычки',
    ky: 'кош тырмакчадагы {escape} көрүнбөгөн башкаруучу белги берет: аны алып салыңыз же маанини жалгыз тырмакчага алыңыз',
    en: 'the writing {escape} in double quotes gives an invisible control sign: remove it or put the value in single quotes',
    example: { escape: '\\v' },
  },
  'yaml.number': {
    rule: 'yaml',
    ru: "«{written}» читается как число {value}: напишите его обычными цифрами, а если это слова, возьмите в кавычки «'…'»",
    ky: "«{written}» {value} саны катары окулат: аны жөнөкөй цифралар менен жазыңыз, сөз болсо, «'…'» тырмакчасына алыңыз",
    en: "“{written}” is read as the number {value}: write it in plain digits or, if it is words, in quotes '…'",
    example: { written: '0x50', value: 80 },
  },
  'yaml.break': {
    rule: 'yaml',
    ru: 'внутри значения пустая строка: соедините его части в одну строку или поставьте перед ними «|»',
    ky: 'маанинин ичинде бош сап бар: бөлүктөрүн бир сапка бириктириңиз же алдына «|» коюңуз',
    en: 'there is an empty line within the value: join its parts into one line, or put “|” before them',
  },
  'yaml.documents': {
    rule: 'yaml',
    ru: 'строка «---» посреди сведений: уберите её, сведения стоят между первой и второй такой строкой',
    ky: 'маалыматтын ортосунда «---» сабы бар: аны алып салыңыз, маалымат мындай биринчи жана экинчи саптын ортосунда турат',
    en: 'a line “---” in the middle of the fields: remove it, the fields stand between the first and the second such line',
  },
  'yaml.other': {
    rule: 'yaml',
    ru: 'строка не читается: проверьте в ней и выше двоеточия, кавычки и отступы по образцу соседних полей',
    ky: 'сап окулбайт: анда жана андан жогору кош чекиттерди, тырмакчаларды жана чегинүүлөрдү жанындагы талаалардай текшериңиз',
    en: 'the line cannot be read: compare its colons, quotes and indents, and those above, with the fields beside it',
  },
  'yaml.noFields': {
    rule: 'yaml',
    ru: 'между строками «---» нет полей: каждая строка должна быть вида «поле: значение»',
    ky: '«---» саптарынын ортосунда талаа жок: ар бир сап «талаа: маани» түрүндө болушу керек',
    en: 'there are no fields between the lines “---”: every line is written “field: value”',
  },
});

/** What is wrong with a link to another file of the content. */
export const linkMessage = defineMessages({
  'links.notContent': {
    rule: 'broken-link',
    ru: 'ссылка «{href}» ведёт не на файл содержания: пишите путь к файлу .mdx, например ../../cases/batken-2018/ru.mdx',
    ky: '«{href}» шилтемеси мазмундун файлына алып барбайт: .mdx файлынын жолун жазыңыз, мисалы ../../cases/batken-2018/ru.mdx',
    en: 'the link “{href}” does not lead to a content file: write the path of an .mdx file, such as ../../cases/batken-2018/ru.mdx',
    example: { href: '../batken.html' },
  },
  'links.near': {
    rule: 'broken-link',
    ru: 'ссылка «{href}» ведёт в никуда, файла {file} нет, рядом есть папка «{near}»: исправьте путь или уберите ссылку',
    ky: '«{href}» шилтемеси эч кайда алып барбайт, {file} файлы жок, жанында «{near}» папкасы бар: жолун оңдоңуз же шилтемени алып салыңыз',
    en: 'the link “{href}” leads nowhere, there is no file {file}, there is a folder “{near}” beside: correct the path or remove the link',
    example: {
      href: '../../cases/batkan-2018/ru.mdx',
      file: 'cases/batkan-2018/ru.mdx',
      near: 'batken-2018',
    },
  },
  'links.nowhere': {
    rule: 'broken-link',
    ru: 'ссылка «{href}» ведёт в никуда, файла {file} нет: исправьте путь или уберите ссылку',
    ky: '«{href}» шилтемеси эч кайда алып барбайт, {file} файлы жок: жолун оңдоңуз же шилтемени алып салыңыз',
    en: 'the link “{href}” leads nowhere, there is no file {file}: correct the path or remove the link',
    example: { href: '../../cases/x/ru.mdx', file: 'cases/x/ru.mdx' },
  },
});
