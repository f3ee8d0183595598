/**
 * `npm run import:act -- <file> --act <id> --lang ru|ky --edition YYYY-MM-DD [--dry-run] [--json]`: makes the official
 * text of one edition out of a file saved from the base of laws. Only `content/acts/<act>/text/` is ever written.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readDate } from '../official/amendment-notes.ts';
import { FileProblem, readFile, textPath } from '../official/file.ts';
import { importText } from '../official/import.ts';
import { MAX_SIZE, Unreadable } from '../official/readers/index.ts';
import { reportLines } from '../official/report-lines.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { contentDir } from '../library/settings.ts';

const USAGE =
  'Пишите так: npm run import:act -- файл --act zakon-70-2017 --lang ru --edition 2023-07-25 (ещё можно --dry-run и --json).';

/** The two official languages: in others there are translations, not official texts. */
const LANGUAGES: readonly Locale[] = LOCALES.filter((locale) => locale !== 'en');

interface Request {
  file: string;
  act: string;
  language: Locale;
  edition: string;
  dryRun: boolean;
  json: boolean;
}

function readRequest(args: string[]): Request {
  const options = {
    act: { type: 'string' },
    lang: { type: 'string' },
    edition: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new Unreadable(`Команда не понята. ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const language = LANGUAGES.find((locale) => locale === values.lang);
  const written = values.edition ?? '';
  const edition = /^\d{4}-\d{2}-\d{2}$/.test(written)
    ? readDate(written.split('-').reverse().join('.'))
    : readDate(written);
  if (!file || more.length > 0 || !values.act) throw new Unreadable(`Не хватает файла или акта. ${USAGE}`);
  if (!language) throw new Unreadable(`Язык не назван: --lang ru или --lang ky. ${USAGE}`);
  if (!edition) throw new Unreadable(`Дата редакции не понята: «${written}». ${USAGE}`);
  return { file, act: values.act, language, edition, dryRun: values['dry-run'], json: values.json };
}

function readInput(file: string): Buffer {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Unreadable(`Файла нет: ${file}. Ничего не записано.`);
  if (statSync(file).size > MAX_SIZE)
    throw new Unreadable('Файл больше 30 МБ: это не текст закона. Ничего не записано.');
  return readFileSync(file);
}

async function run({ file, act, language, edition, dryRun, json }: Request): Promise<void> {
  const dir = contentDir();
  if (!/^[a-z\d-]+$/.test(act) || !existsSync(join(dir, 'acts', act))) {
    throw new Unreadable(
      `Акта «${act}» нет в папке ${relative(process.cwd(), join(dir, 'acts'))}: сначала добавьте его страницу. Ничего не записано.`,
    );
  }
  const bytes = readInput(file);
  if (!json && bytes.length > 500_000) console.log(`Читаю ${file}: ${Math.round(bytes.length / 1024)} КБ…`);
  const path = textPath({ act, edition, language });
  const otherLanguage = language === 'ru' ? 'ky' : 'ru';
  const otherPath = join(dir, textPath({ act, edition, language: otherLanguage }));
  const other = existsSync(otherPath)
    ? ({ language: otherLanguage, document: readFile(readFileSync(otherPath, 'utf8')).document } as const)
    : undefined;
  const imported = await importText({ bytes, act, edition, language, ...(other && { other }) });
  const target = join(dir, path);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  const changed = before !== imported.text;
  if (changed && !dryRun) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, imported.text);
  }
  if (json) console.log(JSON.stringify({ ...imported.report, file: path, changed, dryRun }, null, 2));
  else
    console.log(
      reportLines(imported.report, { path: relative(process.cwd(), target), changed, dryRun }).join('\n'),
    );
}

try {
  await run(readRequest(process.argv.slice(2)));
} catch (error) {
  if (error instanceof Unreadable) console.error(error.message);
  else if (error instanceof FileProblem) {
    console.error(
      `Файл официального текста не читается, строка ${error.line}: ${error.message}. Ничего не записано.`,
    );
  } else if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    console.error(`Файл не прочитан или не записан: ${error.message}.`);
  } else throw error;
  process.exitCode = 1;
}
