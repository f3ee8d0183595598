import { join } from 'node:path';
import * as z from 'zod';
import type { Problem } from '../problem.ts';
import { checkSchema } from '../schema-rule.ts';
import { readYaml } from '../../library/yaml-file.ts';
import { yamlProblems } from '../yaml-rule.ts';

export const NAMES_FILE = 'names.yaml';

const beginning = z.string().trim().min(2);

const nameSchema = z.strictObject({
  ru: z.array(beginning).min(1).describe('Как имя начинается по-русски; все начала, если они разные'),
  ky: beginning.describe('Как имя начинается по-кыргызски'),
  en: beginning.describe('Имя по-английски'),
});

/** A proper name by the beginnings of its spellings. */
export type ProperName = z.infer<typeof nameSchema>;

/** The names of a content folder, and what is wrong with their file. A folder without the file has none. */
export function readNames(dir: string): { names: ProperName[]; problems: Problem[] } {
  const yaml = readYaml(join(dir, NAMES_FILE));
  if (!yaml) return { names: [], problems: [] };
  const read = z.array(nameSchema).safeParse(yaml.data);
  if (read.success) return { names: read.data, problems: [] };
  const problems = yamlProblems(NAMES_FILE, yaml);
  return {
    names: [],
    problems: problems.length > 0 ? problems : checkSchema(NAMES_FILE, z.array(nameSchema), yaml, yaml.data),
  };
}
