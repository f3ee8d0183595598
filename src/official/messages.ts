import { defineMessages } from '../i18n/messages.ts';

/** What is reported of official texts, which only the importer writes. */
export const officialMessage = defineMessages({
  'official.stray': {
    rule: 'official-text',
    ru: 'в папке text лежат только тексты, внесённые командой npm run import:act (2023-07-25.ru.md): уберите файл',
    ky: 'text папкасында npm run import:act буйругу киргизген тексттер гана турат (2023-07-25.ru.md): файлды алып салыңыз',
    en: 'the folder text holds only what npm run import:act has written (2023-07-25.ru.md): remove the file',
  },
  'official.noAct': {
    rule: 'official-text',
    ru: 'у акта «{act}» нет страницы: добавьте acts/{act}/ru.mdx',
    ky: '«{act}» актынын бети жок: acts/{act}/ru.mdx кошуңуз',
    en: 'the act “{act}” has no page: add acts/{act}/ru.mdx',
    example: { act: 'zakon-70-2017' },
  },
  'official.name': {
    rule: 'official-text',
    ru: 'имя файла и сведения в нём расходятся: внесите текст заново командой npm run import:act',
    ky: 'файлдын аты менен ичиндеги маалымат дал келбейт: текстти npm run import:act буйругу менен кайра киргизиңиз',
    en: 'the name of the file and what it says of itself differ: import the text again with npm run import:act',
  },
  'official.edited': {
    rule: 'official-text',
    ru: 'текст правили руками: внесите его заново командой npm run import:act',
    ky: 'текст кол менен өзгөртүлгөн: аны npm run import:act буйругу менен кайра киргизиңиз',
    en: 'the text was edited by hand: import it again with npm run import:act',
  },
  'official.twice': {
    rule: 'official-text',
    ru: 'статья {number} стоит дважды: внесите текст заново командой npm run import:act',
    ky: '{number}-берене эки жолу турат: текстти npm run import:act буйругу менен кайра киргизиңиз',
    en: 'article {number} stands twice: import the text again with npm run import:act',
    example: { number: '5' },
  },
  'official.noFields': {
    rule: 'official-text',
    ru: 'в начале нет сведений между строками «---»: внесите текст заново командой npm run import:act',
    ky: 'башында «---» саптарынын ортосунда маалымат жок: текстти npm run import:act буйругу менен кайра киргизиңиз',
    en: 'nothing stands between two lines “---” at the beginning: import the text again with npm run import:act',
  },
  'official.fields': {
    rule: 'official-text',
    ru: 'сведения не читаются, нужны act, edition и language: внесите текст заново командой npm run import:act',
    ky: 'маалымат окулбайт, act, edition жана language керек: текстти npm run import:act буйругу менен кайра киргизиңиз',
    en: 'the fields do not read, act, edition and language are needed: import the text again with npm run import:act',
  },
  'official.heading': {
    rule: 'official-text',
    ru: 'заголовок «{words}» не читается как статья, глава или раздел: внесите текст заново командой npm run import:act',
    ky: '«{words}» деген баш сөз берене, глава же бөлүм катары окулбайт: текстти npm run import:act буйругу менен кайра киргизиңиз',
    en: 'the heading “{words}” does not read as an article, a chapter or a section: import the text again with npm run import:act',
    example: { words: 'Статя 5' },
  },
});
