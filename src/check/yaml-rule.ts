import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YamlFile } from '../library/yaml-file.ts';
import { causeIn, spaceProblem } from './causes.ts';
import type { Problem } from './problem.ts';
import { strangeSigns } from './rules/characters.ts';

/** The errors of a YAML file as problems: only the first of those that keep it from being read, the rest follow from it. */
export function yamlProblems(file: string, yaml: YamlFile): Problem[] {
  return [...yaml.errors.slice(0, 1), ...yaml.slips].map((error) => ({ file, ...error }));
}

/** The lists beside the texts as files: their encoding, merges left open, signs that nobody sees. */
export function checkYamlFiles(dir: string): Problem[] {
  const names = readdirSync(dir).filter((name) => /\.(?:yaml|txt)$/.test(name));
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(dir, name), 'utf8');
    const whole = causeIn(name, text) ?? spaceProblem(name, text);
    return [...(whole ? [whole] : []), ...strangeSigns(name, text)];
  });
}
