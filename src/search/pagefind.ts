/** The part of Pagefind's browser API the engine uses (1.6.0; its package types only the Node side). */

export interface PagefindResult {
  /** Name of the record's fragment file. */
  id: string;
  score: number;
  data(): Promise<{ content: string }>;
}

export interface PagefindInstance {
  /** Resolves when the index is open, rejects when it cannot be: nothing else says so. */
  filters(): Promise<unknown>;
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  preload(text: string): Promise<void>;
  search(text: string): Promise<{ results: PagefindResult[] }>;
}

/** What `pagefind.js` exports. */
export interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): PagefindInstance;
}
