import { describe, expect, it } from 'vitest';
import { LAYERS, layersFirst } from '../../src/ui/styles/layers.ts';
import { stylesheet } from './stylesheet.ts';

describe('the order of the cascade', () => {
  it('is said once: main.css opens with it', () => {
    expect(stylesheet('main.css').trim().startsWith(LAYERS)).toBe(true);
  });

  it.each(['/src/ui/styles/main.css', '/src/ui/Notice.astro?astro&type=style&index=0&lang.css'])(
    'opens %s',
    (id) => {
      expect(layersFirst().transform('a {}', id)?.code).toBe(`${LAYERS}\na {}`);
    },
  );

  it.each(['/src/ui/ornament.ts', '/src/ui/styles/main.css?url', '/src/ui/Notice.astro'])(
    'leaves %s alone',
    (id) => {
      expect(layersFirst().transform('', id)).toBeUndefined();
    },
  );
});
