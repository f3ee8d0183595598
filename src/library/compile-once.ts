import type { unified } from '@astrojs/markdown-remark';

type Processor = ReturnType<typeof unified>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;

/**
 * The processor with a memory: a build compiles every text twice, for the pages and for the page answered on request,
 * and gets the same both times. Not for the live preview, where a text's links depend on other files as they change.
 */
export function compileOnce(processor: Processor): Processor {
  const createMdxRenderer = processor.createMdxRenderer?.bind(processor);
  if (process.env['NODE_ENV'] !== 'production' || !createMdxRenderer) return processor;
  const compiled = new Map<string, ReturnType<Renderer['process']>>();
  return {
    ...processor,
    createMdxRenderer: async (...settings) => {
      const renderer = await createMdxRenderer(...settings);
      return {
        process: async (content, file, frontmatter) => {
          const key = JSON.stringify([file, content, frontmatter, settings]);
          const result = compiled.get(key) ?? renderer.process(content, file, frontmatter);
          compiled.set(key, result);
          // What Astro notes down about one compilation must not show in the other.
          return structuredClone(await result);
        },
      };
    },
  };
}
