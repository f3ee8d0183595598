import type { YamlFile } from '../library/yaml-file.ts';
import type { Problem } from './problem.ts';

/** Turns the errors of a YAML file into problems. */
export function yamlProblems(file: string, yaml: YamlFile): Problem[] {
  return yaml.errors.map((error) => ({ file, rule: 'yaml', ...error }));
}
