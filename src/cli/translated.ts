/**
 * `npm run translated -- cases/batken-2018/ky.mdx`: stamps a translation with the fingerprint of its original as
 * it is now, which says: "I have compared them, they agree".
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SCHEMAS } from '../collections.ts';
import { formatProblem, openContent } from '../check/index.ts';
import { markdownOptions } from '../library/markdown.ts';
import { contentDir } from '../library/settings.ts';
import { entryKey } from '../library/entry-id.ts';
import { fingerprint } from '../library/translatable.ts';
import { isTranslation } from '../library/content-file.ts';

const dir = contentDir();
// A file whose frontmatter cannot be read may be anything: the check says what is wrong with it.
const content = openContent(dir, SCHEMAS, markdownOptions(dir));
const files = content.files.filter(({ frontmatter }) => frontmatter.errors.length === 0);
const wanted = process.argv.slice(2).map((path) => path.replace(/^(\.\/)?content\//, ''));
if (wanted.length === 0) {
  console.error('Укажите файлы переводов: npm run translated -- cases/batken-2018/ky.mdx');
  process.exitCode = 2;
}
for (const path of wanted) {
  const translation = files.find((file) => file.path === path);
  const original =
    translation && files.find((file) => entryKey(file) === entryKey(translation) && !isTranslation(file));
  if (!translation || !original || translation === original) {
    console.error(
      `${path}: это не перевод, или файла нет в ${relative(process.cwd(), dir)}, или поля в нём или в оригинале не читаются (npm run check)`,
    );
    process.exitCode = 1;
    continue;
  }
  const revision = fingerprint(SCHEMAS[original.collection], original.data, original.body);
  // Quoted: YAML would read a fingerprint such as 123456789012 or 12345e678901 as a number.
  const stamp = `revision: '${revision}'`;
  const line = /^revision:.*$/m;
  const text = line.test(translation.text)
    ? translation.text.replace(line, stamp)
    : translation.text.replace(/^(translates:.*)$/m, `$1\n${stamp}`);
  // The stamp says that the two agree: not where the check sees that they are built differently.
  const differing = content
    .problemsOf(path, text)
    .filter(({ rule, severity }) => rule === 'translation-structure' && severity !== 'warning');
  if (differing.length > 0) {
    console.error(`${path}: отпечаток не поставлен, перевод построен иначе, чем оригинал:`);
    for (const problem of differing) console.error(formatProblem(problem, relative(process.cwd(), dir)));
    process.exitCode = 1;
    continue;
  }
  writeFileSync(join(dir, path), text);
  console.log(`${path}: отпечаток оригинала ${revision}`);
}
