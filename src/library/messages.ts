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
  'fields.about': {
    ru: 'пишется так: conferences/bishkek-2018',
    ky: 'мындай жазылат: conferences/bishkek-2018',
    en: 'is written conferences/bishkek-2018',
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
