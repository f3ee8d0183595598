import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { messageText } from '../i18n/messages.ts';
import { pathOf, problems } from './file.ts';

export interface FailOnProblemsOptions {
  /** Whether a text is set with its mistakes: in the live preview, which tells them above the page. */
  showsMistakes?: () => boolean;
}

/**
 * The last plugin of a build: stops it when the text has any problem, listing all of them, so that nothing broken is
 * published even where nobody ran the checker.
 * @throws {VFileMessage} at the place of the first problem
 */
export function failOnProblems({ showsMistakes = () => false }: FailOnProblemsOptions) {
  return (_tree: Root, file: VFile): void => {
    const found = problems(file);
    const [first] = found;
    if (!first || showsMistakes()) return;
    const list = found.map(
      (problem) => `${pathOf(file)}:${problem.line}:${problem.column} ${messageText('ru', problem)}`,
    );
    const { line, column } = first;
    file.fail(list.join('\n'), { place: { line, column }, ruleId: 'content-problems', source: 'markdown' });
  };
}
