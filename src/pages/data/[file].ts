import type { APIRoute } from 'astro';
import { DATA_FILES, type DataFile } from '../../publishing/addresses.ts';
import { answer } from '../../publishing/answer.ts';
import { csv, type Cell } from '../../publishing/data/csv.ts';
import { dataJson, TABLES } from '../../publishing/data/tables.ts';

export const getStaticPaths = () => DATA_FILES.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) => {
  if (!file.endsWith('.csv')) return answer(await dataJson(file), 'application/json');
  const { schema, rows } = TABLES[file];
  return answer(csv(Object.keys(schema.shape), (await rows()) as Record<string, Cell>[]), 'text/csv');
};
