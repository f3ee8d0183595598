import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Problem } from '../check/problem.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Message } from '../i18n/messages.ts';
import { FileProblem, parseTextPath, readFile, writeFile } from './file.ts';
import { containersOf } from './containers.ts';
import { officialMessage } from './messages.ts';
import type { OfficialDocument } from './model.ts';

/** Every problem of the files of official texts in a content folder. */
export function checkOfficialTexts(dir: string): Problem[] {
  const paths = globSync('acts/*/text/**', { cwd: dir }).map((path) => path.split(sep).join('/'));
  return paths.sort().flatMap((path) => {
    const place = parseTextPath(path);
    if (!place) {
      return [problem(path, 1, officialMessage('official.stray'))];
    }
    return checkFile(dir, path, place.act);
  });
}

function problem(file: string, line: number, message: Message): Problem {
  return { file, line, column: 1, ...message };
}

function checkFile(dir: string, path: string, act: string): Problem[] {
  const hasPage = LOCALES.some((locale) => existsSync(join(dir, `acts/${act}/${locale}.mdx`)));
  const orphan = hasPage ? [] : [problem(path, 1, officialMessage('official.noAct', { act }))];
  const text = readFileSync(join(dir, path), 'utf8').replaceAll('\r\n', '\n');
  try {
    const file = readFile(text);
    const named = path === `acts/${file.act}/text/${file.edition}.${file.language}.md`;
    return [
      ...orphan,
      ...(named ? [] : [problem(path, 2, officialMessage('official.name'))]),
      ...(writeFile(file) === text
        ? []
        : [problem(path, firstDifference(text, writeFile(file)), officialMessage('official.edited'))]),
      ...repeated(file.document).map((number) =>
        problem(path, 1, officialMessage('official.twice', { number })),
      ),
    ];
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return [...orphan, problem(path, error.line, error.problem)];
  }
}

function firstDifference(text: string, expected: string): number {
  const [lines, other] = [text.split('\n'), expected.split('\n')];
  return lines.findIndex((line, i) => line !== other[i]) + 1 || 1;
}

function repeated(document: OfficialDocument): string[] {
  const places = containersOf(document.units);
  const keys = document.units.map(({ kind, number }, i) =>
    kind === 'article' ? `${places[i] ?? -1} ${number}` : '',
  );
  const again = document.units.filter((_, i) => keys[i] !== '' && keys.indexOf(keys[i] ?? '') !== i);
  return [...new Set(again.map(({ number }) => number))];
}
