import { translator } from '../i18n/index.ts';
import type { ImportReport } from './report.ts';

export interface Outcome {
  /** The file, as the editor knows it. */
  path: string;
  /** Whether its text differs from what stood there. */
  changed: boolean;
  dryRun: boolean;
}

const t = translator('ru');

/** The report in Russian, a line a fact. */
export function reportLines(report: ImportReport, { path, changed, dryRun }: Outcome): string[] {
  const share = (Math.floor(report.textShare * 10_000) / 100).toFixed(2).replace('.', ',');
  const facts = [
    `разделов — ${report.sections}`,
    `глав — ${report.chapters}`,
    `статей — ${report.articles}`,
    ...(report.articles === 0 ? [`пунктов — ${report.points}`] : []),
    `таблиц — ${report.tables}`,
  ];
  return [
    `Найдено: ${facts.join(', ')}.`,
    `Сохранено текста: ${share} %. Актов о поправках названо в тексте: ${report.amendments}.`,
    ...(report.parity
      ? [
          `Тот же акт (${t(`library.sources.language.${report.parity.language}`)}) статей — ${report.parity.articles}.`,
        ]
      : []),
    ...(report.warnings.length > 0 ? ['', `Посмотрите (${report.warnings.length}):`] : []),
    ...report.warnings.map((warning) => `  - ${warning}`),
    '',
    outcome(path, changed, dryRun),
  ];
}

function outcome(path: string, changed: boolean, dryRun: boolean): string {
  if (!changed) return `Файл ${path} уже такой: ничего не изменилось.`;
  return dryRun ? `Пробный запуск: ${path} не записан.` : `Записано: ${path}. Дальше: npm run check.`;
}
