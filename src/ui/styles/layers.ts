/** The cascade, weakest first; main.css opens with the same statement. */
export const LAYERS = '@layer reset, tokens, base, layout, components, utilities;';

/** A stylesheet as the bundler knows it, not the address or the text of one. */
const STYLESHEET = /\.css(?:$|\?(?!.*\b(?:url|raw)\b))/;

interface LayersPlugin {
  name: string;
  enforce: 'pre';
  transform: (code: string, id: string) => { code: string; map: null } | undefined;
}

/**
 * A Vite plugin that opens every stylesheet with the order of the layers. The browser takes the order from the
 * first mention of each layer, and the bundler puts a component's styles before main.css as it likes (it sorts
 * chunks, and inlines small ones into the head): without this, `components` could come to stand below `reset`.
 */
export function layersFirst(): LayersPlugin {
  return {
    name: 'layers-first',
    enforce: 'pre',
    transform: (code, id) => (STYLESHEET.test(id) ? { code: `${LAYERS}\n${code}`, map: null } : undefined),
  };
}
