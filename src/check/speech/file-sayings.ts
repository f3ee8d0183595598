import type { Saying } from './saying.ts';

/** What is said of files, folders, translations and sources. */
export const FILE_SAYINGS: readonly Saying[] = [
  [
    'файл лежит не на месте: путь должен быть таким — cases/имя-латиницей/ru.mdx, а для статьи акта — acts/имя-акта/articles/номер/ru.mdx; язык — ru, ky или en',
    'файл өз ордунда эмес: жол мындай болот — cases/латынча-аталыш/ru.mdx, актынын беренеси үчүн — acts/акт/articles/номер/ru.mdx; тили — ru, ky же en',
    'the file is in the wrong place: the path is cases/name-in-latin/ru.mdx, for an article of an act acts/act/articles/number/ru.mdx; the language is ru, ky or en',
  ],
  [
    'в начале файла нет сведений между двумя строками «---»: скопируйте их из похожего файла',
    'файлдын башында эки «---» сабынын ортосундагы маалымат жок: окшош файлдан көчүрүңүз',
    'the file does not begin with fields between two lines “---”: copy them from a similar file',
  ],
  [
    'этот файл на сайт не попадёт: текст страницы хранят в файле {file}. Переименуйте его или уберите',
    'бул файл сайтка чыкпайт: беттин тексти {file} файлында сакталат. Атын өзгөртүңүз же алып салыңыз',
    'this file will not reach the site: the text of a page is kept in {file}. Rename or remove it',
  ],
  [
    'файл начинается с невидимого знака (BOM): сохраните его как «UTF-8 без BOM» или выполните npm run check -- --fix',
    'файл көрүнбөгөн белгиден (BOM) башталат: «BOMсуз UTF-8» катары сактаңыз же npm run check -- --fix иштетиңиз',
    'the file begins with an invisible mark (BOM): save it as “UTF-8 without BOM” or run npm run check -- --fix',
  ],
  [
    'файл сохранён не в UTF-8, и буквы в нём не читаются: откройте его в прежней программе и сохраните в кодировке UTF-8',
    'файл UTF-8ден башка коддоодо сакталган, тамгалары окулбайт: мурунку программада ачып, UTF-8де сактаңыз',
    'the file is not in UTF-8 and its letters cannot be read: open it in the program it came from and save it as UTF-8',
  ],
  [
    'этой страницы нет, а без неё сайт не собрать: добавьте файл',
    'бул бет жок, ансыз сайтты чогултуу мүмкүн эмес: файлды кошуңуз',
    'this page is missing and the site cannot be built without it: add the file',
  ],
  [
    'такой же заголовок уже есть в {file}: назовите страницы по-разному',
    'мындай аталыш {file} файлында бар: беттерди ар башка атаңыз',
    '{file} has the same title: give the pages different names',
  ],
  [
    'у перевода нет оригинала: уберите строку translates и заполните все поля',
    'котормонун түпнускасы жок: translates сабын алып салып, бардык талааларды толтуруңуз',
    'the translation has no original: remove the line translates and fill in all fields',
  ],
  [
    'в папке два оригинала ({locales}): в переводе должна быть строка «translates: {locale}»',
    'папкада эки түпнуска бар ({locales}): котормодо «translates: {locale}» сабы болушу керек',
    'the folder has two originals ({locales}): the translation needs the line “translates: {locale}”',
  ],
  [
    'оригинал написан на «{from}»: напишите «translates: {locale}»',
    'түпнуска «{from}» тилинде жазылган: «translates: {locale}» деп жазыңыз',
    'the original is written in “{from}”: write “translates: {locale}”',
  ],
  [
    'не переведено поле «{name}»: в оригинале «{text}»',
    '«{name}» талаасы которулган эмес: түпнускада «{text}»',
    'the field “{name}” is not translated: the original says “{text}”',
  ],
  [
    'оригинал {file} изменился после перевода: сверьте текст и выполните npm run translated -- {path}',
    '{file} түпнускасы котормодон кийин өзгөргөн: текстти салыштырып, npm run translated -- {path} иштетиңиз',
    'the original {file} has changed since the translation: compare the texts and run npm run translated -- {path}',
  ],
  [
    '«{value}»: такой папки нет в {folder}. Проверьте имя',
    '«{value}»: {folder} ичинде мындай папка жок. Атын текшериңиз',
    '“{value}”: there is no such folder in {folder}. Check the name',
  ],
  [
    'у статьи нет акта: добавьте {file} или перенесите статью в папку её акта',
    'берененин актысы жок: {file} кошуңуз же беренени өз актысынын папкасына жылдырыңыз',
    'the article has no act: add {file} or move the article to the folder of its act',
  ],
  [
    'в тексте нет раздела «#{anchor}»; есть: {known}. Исправьте или уберите часть после #',
    'текстте «#{anchor}» бөлүмү жок; булар бар: {known}. # белгисинен кийинкисин оңдоңуз же алып салыңыз',
    'the text has no section “#{anchor}”; it has: {known}. Correct or remove the part after #',
  ],
  [
    'в тексте нет раздела «#{anchor}». Исправьте или уберите часть после #',
    'текстте «#{anchor}» бөлүмү жок. # белгисинен кийинкисин оңдоңуз же алып салыңыз',
    'the text has no section “#{anchor}”. Correct or remove the part after #',
  ],
  [
    'здесь должен быть список источников: каждый начинается с «- key: …»',
    'бул жерде булактардын тизмеси болушу керек: ар бири «- key: …» менен башталат',
    'here should be a list of sources, each beginning with “- key: …”',
  ],
  [
    'ключ «{key}» уже есть: у каждого источника свой ключ',
    '«{key}» ачкычы бар: ар бир булактын өз ачкычы болот',
    'the key “{key}” is taken: every source has its own',
  ],
  [
    'нет источника с ключом «{key}»; есть похожий «{near}»: исправьте ключ или добавьте источник в content/sources.yaml',
    '«{key}» ачкычтуу булак жок; окшошу бар «{near}»: ачкычты оңдоңуз же булакты content/sources.yaml файлына кошуңуз',
    'there is no source with the key “{key}”; there is “{near}”: correct the key or add the source to content/sources.yaml',
  ],
  [
    'нет источника с ключом «{key}»: исправьте ключ или добавьте источник в content/sources.yaml',
    '«{key}» ачкычтуу булак жок: ачкычты оңдоңуз же булакты content/sources.yaml файлына кошуңуз',
    'there is no source with the key “{key}”: correct the key or add the source to content/sources.yaml',
  ],
  [
    'на источник «{key}» никто не ссылается: сошлитесь на него знаком {mark} или уберите из списка',
    '«{key}» булагына эч ким шилтеме бербейт: {mark} белгисин коюңуз же тизмеден алып салыңыз',
    'nobody cites the source “{key}”: cite it with {mark} or remove it from the list',
  ],
  [
    'поля стоят не по порядку: здесь ждали «{right}», а не «{key}». Переставьте или выполните npm run check -- --fix',
    'талаалар ирети менен турган жок: бул жерде «{key}» эмес, «{right}» болушу керек. Орун алмаштырыңыз же npm run check -- --fix иштетиңиз',
    'the fields are out of order: “{right}” was expected here, not “{key}”. Move them or run npm run check -- --fix',
  ],
  [
    'текст изменён, а дата прежняя: если изменился смысл, поставьте {line} или выполните npm run check -- --fix',
    'текст өзгөргөн, дата мурунку бойдон: мааниси өзгөрсө, {line} коюңуз же npm run check -- --fix иштетиңиз',
    'the text has changed and its date has not: if the meaning has changed, write {line} or run npm run check -- --fix',
  ],
];
