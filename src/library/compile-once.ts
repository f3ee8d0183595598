import type { unified } from '@astrojs/markdown-remark';
import { isBuild } from '../settings/index.ts';
import type { CachedTexts } from './cached-texts.ts';

type Processor = ReturnType<typeof unified>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
export type Compiled = Awaited<ReturnType<Renderer['process']>>;

/**
 * The processor with a memory: a build compiles every text twice, for the pages and for the page answered on request,
 * and the next build most of them again. Not for the live preview, where the code may change as well.
 */
export function compileOnce(processor: Processor, cached: CachedTexts<Compiled>): Processor {
  const createMdxRenderer = processor.createMdxRenderer?.bind(processor);
  if (!isBuild() || !createMdxRenderer) return processor;
  return {
    ...processor,
    createMdxRenderer: async (...settings) => {
      const renderer = await createMdxRenderer(...settings);
      return {
        process: (content, file, frontmatter) =>
          cached.of(JSON.stringify([file, content, frontmatter, settings]), () =>
            renderer.process(content, file, frontmatter),
          ),
      };
    },
  };
}
