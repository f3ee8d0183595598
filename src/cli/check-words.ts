import type { Locale } from '../i18n/index.ts';

/** What `npm run check` itself says, around the problems. */
interface CheckWords {
  warning: string;
  noFolder(dir: string): string;
  sound(files: number, warnings: number): string;
  failed(errors: number): string;
  fixable(count: number): string;
  fixed(file: string, count: number): string;
  fixedNothing: string;
  readability(path: string, sentences: number, median: number, longest: number): string;
  compares(paths: string): string;
}

export const CHECK_WORDS: Readonly<Record<Locale, CheckWords>> = {
  ru: {
    warning: 'предупреждение',
    noFolder: (dir) => `Папки с содержанием нет: ${dir}. Исправьте CONTENT_DIR.`,
    sound: (files, warnings) => `Содержание в порядке: файлов — ${files}, предупреждений — ${warnings}.`,
    failed: (errors) => `Ошибок: ${errors}. Исправьте их и запустите проверку снова: npm run check`,
    fixable: (count) => `Из них исправит сама команда npm run check -- --fix: ${count}.`,
    fixed: (file, count) => `${file}: исправлено — ${count}`,
    fixedNothing: 'Исправлять само по себе нечего.',
    readability: (path, sentences, median, longest) =>
      `Читаемость, ${path}: предложений — ${sentences}, слов в обычном (медиана) — ${median}, в самом длинном — ${longest}.`,
    compares: (paths) => `В summary больше одной суммы — прочитайте его без оговорок текста: ${paths}.`,
  },
  ky: {
    warning: 'эскертүү',
    noFolder: (dir) => `Мазмун папкасы жок: ${dir}. CONTENT_DIR маанисин оңдоңуз.`,
    sound: (files, warnings) => `Мазмун жайында: файлдар — ${files}, эскертүүлөр — ${warnings}.`,
    failed: (errors) => `Каталар: ${errors}. Аларды оңдоп, текшерүүнү кайра иштетиңиз: npm run check`,
    fixable: (count) => `Алардын ичинен npm run check -- --fix буйругу өзү оңдойт: ${count}.`,
    fixed: (file, count) => `${file}: оңдолду — ${count}`,
    fixedNothing: 'Өзүнөн өзү оңдоло турган эч нерсе жок.',
    readability: (path, sentences, median, longest) =>
      `Окууга ыңгайлуулук, ${path}: сүйлөмдөр — ${sentences}, кадимкисинде сөз (медиана) — ${median}, эң узунунда — ${longest}.`,
    compares: (paths) => `summary бирден көп сумманы атайт — аны тексттин эскертүүлөрүсүз окуңуз: ${paths}.`,
  },
  en: {
    warning: 'warning',
    noFolder: (dir) => `There is no content folder: ${dir}. Correct CONTENT_DIR.`,
    sound: (files, warnings) => `The content is sound: ${files} files, ${warnings} warnings.`,
    failed: (errors) => `Errors: ${errors}. Correct them and run the check again: npm run check`,
    fixable: (count) => `Of these npm run check -- --fix mends by itself: ${count}.`,
    fixed: (file, count) => `${file}: mended — ${count}`,
    fixedNothing: 'There is nothing to mend without asking.',
    readability: (path, sentences, median, longest) =>
      `Readability, ${path}: ${sentences} sentences, ${median} words in the usual one (median), ${longest} in the longest.`,
    compares: (paths) =>
      `More than one sum in the summary: read it without the caveats of the text: ${paths}.`,
  },
};
