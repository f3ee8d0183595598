import type { Saying } from './saying.ts';

/** What is said of official texts, which only the importer writes. */
export const OFFICIAL_SAYINGS: readonly Saying[] = [
  [
    'в папке text лежат только тексты, внесённые командой npm run import:act: {example}',
    'text папкасында npm run import:act буйругу киргизген тексттер гана турат: {example}',
    'the folder text holds only what npm run import:act has written: {example}',
  ],
  [
    'у акта «{act}» нет страницы: добавьте {file}',
    '«{act}» актынын бети жок: {file} кошуңуз',
    'the act “{act}” has no page: add {file}',
  ],
  [
    'имя файла и сведения в нём расходятся: внесите текст заново',
    'файлдын аты менен ичиндеги маалымат дал келбейт: текстти кайра киргизиңиз',
    'the name of the file and what it says of itself differ: import the text again',
  ],
  [
    'текст правили руками: внесите его заново командой npm run import:act',
    'текст кол менен өзгөртүлгөн: аны npm run import:act буйругу менен кайра киргизиңиз',
    'the text was edited by hand: import it again with npm run import:act',
  ],
  [
    'статья {number} стоит дважды: внесите текст заново командой npm run import:act',
    '{number}-берене эки жолу турат: текстти npm run import:act буйругу менен кайра киргизиңиз',
    'article {number} stands twice: import the text again with npm run import:act',
  ],
  [
    'в начале нет сведений между строками «---»: внесите текст заново командой npm run import:act',
    'башында «---» саптарынын ортосунда маалымат жок: текстти npm run import:act буйругу менен кайра киргизиңиз',
    'nothing stands between two lines «---» at the beginning: import the text again with npm run import:act',
  ],
  [
    'сведения не читаются: нужны act, edition и language, как их пишет npm run import:act',
    'маалымат окулбайт: act, edition жана language керек, аларды npm run import:act кандай жазса, ошондой',
    'the fields do not read: act, edition and language are needed, as npm run import:act writes them',
  ],
  [
    'заголовок «{words}» не читается как статья, глава или раздел: внесите текст заново командой npm run import:act',
    '«{words}» деген баш сөз берене, глава же бөлүм катары окулбайт: текстти npm run import:act буйругу менен кайра киргизиңиз',
    'the heading “{words}” does not read as an article, a chapter or a section: import the text again with npm run import:act',
  ],
];
