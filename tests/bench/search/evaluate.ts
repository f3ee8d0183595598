/**
 * `npm run eval:search`: scores the search of the built site by the queries of tests/search/queries, beside
 * Pagefind as it comes, names the failures, and writes the table of README.md. Builds the site if it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../../src/i18n/index.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { evaluate, folderLoad, readQueries, type Ask, type Report } from './evaluation.ts';
import { openStock } from './stock.ts';
import { build } from '../../../src/cli/build.ts';
import { DIST, isFresh, ROOT } from '../../../src/cli/stamp.ts';

const QUERIES = join(ROOT, 'tests/search/queries');
const TABLE = /(<!-- eval:search -->\n)[\s\S]*?(<!-- \/eval:search -->)/;

if (isFresh() || (await build())) await run();
else process.exitCode = 1;

async function run(): Promise<void> {
  const queries = (await Promise.all(LOCALES.map((language) => readQueries(QUERIES, language)))).flat();
  const own = await evaluate(queries, ownSearch());
  const stock = await openStock(DIST);
  const other = await evaluate(queries, stock.ask);
  await stock.close();
  for (const [name, { recall, mrr, queries }] of own.byKind) {
    console.log(`${name.padEnd(14)} ${percent(recall).padStart(6)}  MRR ${mrr.toFixed(2)}  (${queries})`);
  }
  for (const { query, place } of own.failures) {
    console.log(
      `✗ ${query.language} ${query.kind} «${query.query}»: ${place === 0 ? 'not found' : `place ${place}`}`,
    );
  }
  const table = tableOf(own, other);
  console.log(`\n${table}`);
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(TABLE, `$1\n${table}\n\n$2`));
}

function ownSearch(): Ask {
  const engines = new Map(
    LOCALES.map((language) => [language as string, createEngine(language, folderLoad(DIST))]),
  );
  return async ({ query, language }) => {
    const found = await engines.get(language)?.search({ query, chosen: {}, literal: false });
    return (found?.hits ?? []).map(({ page, places }) => [
      page.address,
      ...places.filter(({ anchor }) => anchor).map(({ anchor }) => `${page.address}#${anchor}`),
    ]);
  };
}

function tableOf(own: Report, stock: Report): string {
  const rows = [...own.byLanguage].map(([language, score]) => {
    const other = stock.byLanguage.get(language);
    return `| ${language} | ${score.queries} | ${percent(score.recall)} / ${score.mrr.toFixed(2)} | ${percent(other?.recall ?? 0)} / ${(other?.mrr ?? 0).toFixed(2)} |`;
  });
  return [
    '| language | queries | this search: recall@5 / MRR | stock Pagefind |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
