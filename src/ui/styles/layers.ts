/**
 * The cascade, weakest first. A browser takes the order from the first mention of each layer, and the bundler puts the
 * styles of components before main.css as it likes: the head of every page opens with this.
 */
export const LAYERS = '@layer reset,tokens,base,layout,components,utilities;';
