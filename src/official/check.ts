import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Problem } from '../check/problem.ts';
import { LOCALES } from '../i18n/locales.ts';
import { FileProblem, parseTextPath, readFile, writeFile } from './file.ts';
import { articlesIn, type OfficialDocument } from './model.ts';

/** Every problem of the files of official texts in a content folder. */
export function checkOfficialTexts(dir: string): Problem[] {
  const paths = globSync('acts/*/text/**', { cwd: dir }).map((path) => path.split(sep).join('/'));
  return paths.sort().flatMap((path) => {
    const place = parseTextPath(path);
    if (!place) {
      return [
        problem(
          path,
          1,
          'в папке text лежат только тексты, внесённые командой npm run import:act: 2023-07-25.ru.md',
        ),
      ];
    }
    return checkFile(dir, path, place.act);
  });
}

function problem(file: string, line: number, message: string): Problem {
  return { file, line, column: 1, rule: 'official-text', message };
}

function checkFile(dir: string, path: string, act: string): Problem[] {
  const hasPage = LOCALES.some((locale) => existsSync(join(dir, `acts/${act}/${locale}.mdx`)));
  const orphan = hasPage
    ? []
    : [problem(path, 1, `у акта «${act}» нет страницы: добавьте acts/${act}/ru.mdx`)];
  const text = readFileSync(join(dir, path), 'utf8').replaceAll('\r\n', '\n');
  try {
    const file = readFile(text);
    const named = path === `acts/${file.act}/text/${file.edition}.${file.language}.md`;
    return [
      ...orphan,
      ...(named ? [] : [problem(path, 2, 'имя файла и сведения в нём расходятся: внесите текст заново')]),
      ...(writeFile(file) === text
        ? []
        : [
            problem(
              path,
              firstDifference(text, writeFile(file)),
              'текст правили руками: внесите его заново командой npm run import:act',
            ),
          ]),
      ...repeated(file.document).map((number) =>
        problem(path, 1, `статья ${number} стоит дважды: внесите текст заново командой npm run import:act`),
      ),
    ];
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return [...orphan, problem(path, error.line, error.message)];
  }
}

function firstDifference(text: string, expected: string): number {
  const [lines, other] = [text.split('\n'), expected.split('\n')];
  return lines.findIndex((line, i) => line !== other[i]) + 1 || 1;
}

function repeated(document: OfficialDocument): string[] {
  const numbers = articlesIn(document).map(({ number }) => number);
  return [...new Set(numbers.filter((number, i) => numbers.indexOf(number) !== i))];
}
