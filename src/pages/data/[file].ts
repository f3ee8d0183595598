import '../../collections.ts';
import type { APIRoute } from 'astro';
import { csv, type Cell } from '../../library/csv.ts';
import type { DataFile } from '../../library/data-table.ts';
import { answer } from '../../publishing/answer.ts';
import { dataFiles, dataJson } from '../../publishing/data/tables.ts';

export const getStaticPaths = () =>
  dataFiles().map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) => {
  if (!file.name.endsWith('.csv')) return answer(await dataJson(file), 'application/json');
  const { schema, rows } = await file.table();
  const columns = Object.keys(schema.shape);
  const cells = ((await rows()) as Record<string, Cell>[]).map((row) => columns.map((name) => row[name]));
  return answer(csv(columns, cells), 'text/csv');
};
