import { translator } from '../i18n/index.ts';
import type { LeftOutReason } from './left-out.ts';
import { place, short } from './places.ts';
import type { ImportReport } from './report.ts';

export interface Outcome {
  /** The file, as the editor knows it. */
  path: string;
  /** Whether its text differs from what stood there. */
  changed: boolean;
  dryRun: boolean;
}

const t = translator('ru');

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  around: 'меню и подписи страницы',
  contents: 'оглавление',
  repeat: 'повтор статьи',
  hidden: 'скрытый текст',
  struck: 'зачёркнутый текст',
  deleted: 'удалённый текст',
  footnoteMark: 'знак сноски в заголовке',
  pageNumber: 'номер страницы',
  headerFooter: 'колонтитул',
  comment: 'примечание Word',
  otherLanguage: 'текст на другом языке',
  otherText: 'другой текст файла',
  annotation: 'запись формулы или рисунка для программ',
};
/** How many pieces of one reason are shown; `--json` has them all. */
const SHOWN = 40;

/** The report in Russian, a line a fact. */
export function reportLines(report: ImportReport, { path, changed, dryRun }: Outcome): string[] {
  const facts = [
    `разделов — ${report.sections}`,
    `глав — ${report.chapters}`,
    `статей — ${report.articles}`,
    ...(report.articles === 0 ? [`пунктов — ${report.points}`] : []),
    `таблиц — ${report.tables}`,
  ];
  return [
    `Найдено: ${facts.join(', ')}.`,
    `Сохранено слов файла: ${percent(report.keptShare)}. Актов о поправках названо в тексте: ${report.amendments}.`,
    ...(report.parity
      ? [
          `Тот же акт (${t(`library.sources.language.${report.parity.language}`)}) статей — ${report.parity.articles}.`,
        ]
      : []),
    ...section(
      'Пропало',
      report.lost.map(
        ({ at, text, words }) =>
          `${place(at)}${words ? `слова «${words.join(' ')}» из ` : ''}«${short(text)}»`,
      ),
    ),
    ...section('Не внесено намеренно', leftOutLines(report)),
    ...section('Посмотрите', report.warnings),
    '',
    outcome(path, changed, dryRun),
  ];
}

/** Never rounded up: 100 % is said of nothing less. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2).replace('.', ',')} %`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${title} (${lines.length}):`, ...lines.map((line) => `  - ${line}`)] : [];
}

function leftOutLines({ leftOut }: ImportReport): string[] {
  return [...Map.groupBy(leftOut, ({ reason }) => reason)].flatMap(([reason, pieces]) => [
    ...pieces.slice(0, SHOWN).map(({ at, text }) => `${REASONS[reason]}: ${place(at)}«${short(text)}»`),
    ...(pieces.length > SHOWN ? [`${REASONS[reason]}: и ещё ${pieces.length - SHOWN}`] : []),
  ]);
}

function outcome(path: string, changed: boolean, dryRun: boolean): string {
  if (!changed) return `Файл ${path} уже такой: ничего не изменилось.`;
  return dryRun ? `Пробный запуск: ${path} не записан.` : `Записано: ${path}. Дальше: npm run check.`;
}
