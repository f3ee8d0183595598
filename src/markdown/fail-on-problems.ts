import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { pathOf, problems } from './file.ts';

/**
 * The last plugin of a build: stops it when the text has any problem, listing all of them, so that nothing broken is
 * published even where nobody ran the checker.
 * @throws {VFileMessage} at the place of the first problem
 */
export function failOnProblems() {
  return (_tree: Root, file: VFile): void => {
    const found = problems(file);
    const [first] = found;
    if (!first) return;
    const list = found.map(
      ({ line = 1, column = 1, reason }) => `${pathOf(file)}:${line}:${column} ${reason}`,
    );
    file.fail(list.join('\n'), { place: first.place, ruleId: 'content-problems', source: 'markdown' });
  };
}
