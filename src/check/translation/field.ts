import type { Point } from '../../markdown/index.ts';
import type { LoadedFile } from '../../library/content-file.ts';
import { stepsIn } from '../../library/translatable.ts';

/** The text of a field by its dotted path (`figures.budget.text`) and its place; undefined when it is not there. */
export function fieldAt(file: LoadedFile, key: string): { text: string; position: Point } | undefined {
  const path = stepsIn(file.data, key);
  const text = path.reduce<unknown>(
    (data, step) => (data as Record<string | number, unknown> | undefined)?.[step],
    file.data,
  );
  return typeof text === 'string' ? { text, position: file.frontmatter.place(path) } : undefined;
}
