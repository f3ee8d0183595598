import type { YamlFile } from '../library/yaml-file.ts';
import type { Problem } from './problem.ts';

/** The errors of a YAML file as problems: only the first of those that keep it from being read, the rest follow from it. */
export function yamlProblems(file: string, yaml: YamlFile): Problem[] {
  return [...yaml.errors.slice(0, 1), ...yaml.slips].map((error) => ({ file, ...error }));
}
