/**
 * `npm run new`: makes the folder and the file of a new page, asking for what it needs. Everything can be given as
 * words of the command: `npm run new -- cases --title "…" --place Нарын --regions naryn`.
 * `npm run new -- translation cases/batken-2018 ky` makes a translation.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { SCHEMAS } from '../collections.ts';
import { isLocale, LOCALES, type Locale } from '../i18n/index.ts';
import { loadContent } from '../check/load.ts';
import { addressOf, contentPath, parseContentPath, entryKey } from '../library/entry-id.ts';
import { collectionOf, isCollection, type Answers, type CollectionName } from '../library/registry.ts';
import { markdownOptions } from '../library/markdown.ts';
import { originalText } from '../library/scaffold/original.ts';
import { translationText } from '../library/scaffold/translation.ts';
import { contentDir, today } from '../library/settings.ts';
import { answersFrom, USAGE, usageOf, type Asked } from './new-flags.ts';
import { askForFields, askForCollection, askToReplace, Cancelled } from './new-questions.ts';
import { folderName } from './new-names.ts';
import { isTranslation } from '../library/content-file.ts';

/** A mistake of the one who asked, said to him; not ours. */
class Refused extends Error {}

async function run(args: string[]): Promise<void> {
  const [first, ...rest] = args;
  if (first === '--help') return void console.log(USAGE);
  if (first === 'translation') return newTranslation(rest);
  const given = first !== undefined && !first.startsWith('-');
  if (!given && !process.stdin.isTTY) throw new Refused(USAGE);
  const collection = given ? first : await askForCollection();
  if (!isCollection(collection)) throw new Refused(`Вида «${collection}» нет.\n${USAGE}`);
  await newOriginal(collection, given ? rest : args);
}

async function newOriginal(collection: CollectionName, args: string[]): Promise<void> {
  if (args.includes('--help')) return void console.log(usageOf(collection, SCHEMAS[collection]));
  const asked = read(() => answersFrom(SCHEMAS[collection], args));
  const answers: Answers = mayAsk(asked)
    ? await askForFields(SCHEMAS[collection], asked.answers)
    : asked.answers;
  const id = asked.id ?? folderName(collection, answers, today());
  const path = contentPath({ collection, id, locale: asked.lang });
  if (id === '' || !parseContentPath(path))
    throw new Refused(
      `Имя папки «${id}» не годится: маленькие латинские буквы, цифры и дефис. Назовите её сами: --id ${collectionOf(collection).within ? 'zakon-70-2017/7' : 'imya-papki'}`,
    );
  await write(path, originalText(collection, SCHEMAS[collection], answers, today()), asked);
  console.log(
    `Замените места со словом ЗАПОЛНИТЕ: их называет npm run check. Страница появится в npm run dev, когда они заполнены: http://localhost:4321${addressOf({ collection, id })}`,
  );
}

async function newTranslation(args: string[]): Promise<void> {
  const [path = '', lang = '', ...rest] = args;
  const name = path.replace(/^(?:\.\/)?content\//, '').replace(/\/(?:\w+\.mdx)?$/, '');
  if (!isLocale(lang))
    throw new Refused(`Так: npm run new -- translation cases/batken-2018 ky. Языки: ${LOCALES.join(', ')}`);
  const dir = contentDir();
  const files = loadContent(dir).files.filter((file) => dirname(file.path) === name);
  const original = files.find((file) => !isTranslation(file) && file.frontmatter.errors.length === 0);
  if (!original) throw new Refused(`В папке ${name} нет оригинала, или его поля не читаются: npm run check`);
  if (original.locale === lang)
    throw new Refused(`${entryKey(original)}: на «${lang}» написан сам оригинал.`);
  const asked = read(() => answersFrom(undefined, rest));
  const text = translationText(original, SCHEMAS, markdownOptions(dir), today());
  const locale: Locale = lang;
  await write(contentPath({ ...original, locale }), text, asked);
  console.log(
    'Вместо слова ПЕРЕВЕДИТЕ и текста за ним пишите перевод. Оригинал за это время изменился — сверьте и выполните npm run translated',
  );
}

function mayAsk({ yes }: Asked): boolean {
  return process.stdin.isTTY && !yes;
}

/** Nothing is replaced without asking; where nobody can be asked, nothing is replaced. */
async function write(path: string, text: string, asked: Asked): Promise<void> {
  const file = join(contentDir(), path);
  const shown = relative(process.cwd(), file);
  if (existsSync(file) && !asked.force) {
    if (!mayAsk(asked))
      throw new Refused(`${shown} уже есть: возьмите другое имя (--id) или замените его (--force).`);
    if (!(await askToReplace(shown))) throw new Cancelled();
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Готово: ${shown}`);
}

function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof Cancelled) {
    console.error('Отменено, ничего не записано.');
    process.exitCode = 1;
  } else if (error instanceof Refused) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
