import { expect, it } from 'vitest';
import { withPicture } from '../../src/editing/browser/picture-line.ts';

it('puts a picture after the paragraph of the cursor, as a paragraph of its own', () => {
  const line = '![ЗАПОЛНИТЕ: что на картинке](./a.png)';
  expect(withPicture('Один.\n\nДва.\n', 2, './a.png')).toBe(`Один.\n\n${line}\n\nДва.`);
  expect(withPicture('Один.\n\nДва.\n', 9, './a.png')).toBe(`Один.\n\nДва.\n\n${line}`);
  expect(withPicture('', 0, './a.png')).toBe(line);
});
