import '../../collections.ts';
import type { APIRoute } from 'astro';
import { csv, type Cell } from '../../library/csv.ts';
import { DATA_FILES, type DataFile } from '../../publishing/addresses.ts';
import { answer } from '../../publishing/answer.ts';
import { dataJson, TABLES } from '../../publishing/data/tables.ts';

export const getStaticPaths = () => DATA_FILES.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) => {
  if (!file.endsWith('.csv')) return answer(await dataJson(file), 'application/json');
  const { schema, rows } = TABLES[file];
  const columns = Object.keys(schema.shape);
  const cells = ((await rows()) as Record<string, Cell>[]).map((row) => columns.map((name) => row[name]));
  return answer(csv(columns, cells), 'text/csv');
};
