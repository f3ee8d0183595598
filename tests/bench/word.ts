/**
 * `npm run bench:word`: opens every Word file of the built site, and one filled with all that people paste, in
 * LibreOffice, and compares the words of its PDF with those of the file. Says so where there is no LibreOffice.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { extractText } from 'unpdf';
import { thisMachine } from '../run/browser.ts';
import { findProgram } from '../run/debian.ts';
import type { DocumentForm } from '../../src/templates/form.ts';
import { wordFile } from '../../src/templates/word.ts';
import { builtFolder } from '../support/site.ts';

const soffice = findProgram('soffice', thisMachine(), '');
if (soffice === undefined) {
  console.log('skipped: no libreoffice (Debian: apt-get install libreoffice-writer-nogui)');
  process.exit();
}

const FOLDER = mkdtempSync(path.join(tmpdir(), 'word-'));
const client = builtFolder();
const files = globSync(['templates/*.docx', '*/templates/*.docx'], { cwd: client });
mkdirSync(path.join(FOLDER, 'in'));
for (const file of files)
  writeFileSync(path.join(FOLDER, 'in', file.replaceAll('/', '-')), readFileSync(path.join(client, file)));
const page = readFileSync(path.join(client, 'ky/templates/application/index.html'), 'utf8');
const form = JSON.parse(
  /<script type="application\/json">(\{"id".*?)<\/script>/s.exec(page)?.[1] ?? '',
) as DocumentForm;
const fields = form.parts.flatMap((part) => part.fields).filter(({ kind }) => kind === 'text');
const pasted = 'Жаңы үй өсүмдүк: «ёлка» & <b>сад</b> “kit” Nation’s\nекинчи сап 😀\u0007';
const answers = Object.fromEntries(fields.map(({ id }) => [id, pasted]));
answers[fields[0]?.id ?? ''] = 'Щука и ёж. '.repeat(900);
writeFileSync(path.join(FOLDER, 'in', 'filled.docx'), new Uint8Array(await wordFile(form, answers)));

const started = performance.now();
const inputs = globSync('in/*.docx', { cwd: FOLDER, absolute: true });
execFileSync(
  soffice,
  [
    `-env:UserInstallation=file://${FOLDER}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    FOLDER,
    ...inputs,
  ],
  { stdio: 'ignore' },
);
console.log(`${String(inputs.length)} files in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/** Letters and digits in a row: where a program breaks lines does not matter, and emoji are pictures in a PDF. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
let lost = 0;
for (const input of inputs) {
  const name = path.basename(input, '.docx');
  const pdf = new Uint8Array(readFileSync(path.join(FOLDER, `${name}.pdf`)));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const shown = letters(text);
  const xml = strFromU8(
    unzipSync(new Uint8Array(readFileSync(input)))['word/document.xml'] ?? new Uint8Array(),
  );
  const words = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, run = '']) => run.replace(/&(?:amp|lt|gt|quot|apos);/g, ' '))
    .flatMap((run) => run.split(/\s+/).map(letters))
    .filter((word) => word.length > 1);
  const missing = [...new Set(words.filter((word) => !shown.includes(word)))];
  lost += missing.length;
  console.log(
    `${name}: ${String(totalPages)} pages, ${String(words.length)} words, lost ${String(missing.length)}`,
  );
  if (missing.length > 0) console.log(`  ${missing.slice(0, 10).join(', ')}`);
}
rmSync(FOLDER, { recursive: true });
process.exitCode = lost > 0 ? 1 : 0;
