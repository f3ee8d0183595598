import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import { parseBody, type Body, type MarkdownOptions } from '../markdown/index.ts';
import { Cache } from './cache.ts';

/**
 * A text is read with questions to the rest of the content: is there such a source, where does this link lead. What
 * was made of it is cached with the questions and their answers, and holds while the answers are the same.
 */

/** The questions whose answers lie in other files; the others are answered by the path alone. */
const QUESTIONS = ['isSource', 'suggest', 'leadingKeys', 'resolve'] as const;
type Name = (typeof QUESTIONS)[number];
type Question = [name: Name, asked: string[], answer: unknown];

interface CachedText<Result> {
  result: Result;
  questions: Question[];
}

/** Everything that decides what is made of a text besides the text. */
const CODE = ['src/markdown', 'src/library', 'src/i18n', 'astro.config.mjs'];

const notes = new AsyncLocalStorage<Question[]>();

/** The options, noting down what the plugins ask while a result is made. */
export function noting(options: MarkdownOptions): MarkdownOptions {
  return Object.assign(
    {},
    options,
    Object.fromEntries(QUESTIONS.map((name) => [name, noted(options, name)])),
  );
}

function noted(options: MarkdownOptions, name: Name) {
  return (...asked: string[]): unknown => {
    const answer = answerOf(options, name, asked);
    notes.getStore()?.push([name, asked, answer]);
    return answer;
  };
}

function answerOf(options: MarkdownOptions, name: Name, asked: string[]): unknown {
  const answer = (options[name] as ((...asked: string[]) => unknown) | undefined)?.(...asked);
  return answer ?? null;
}

/** What was cached of a text, if every question would be answered as it was. */
function holding<Result>(
  cached: CachedText<Result> | undefined,
  options: MarkdownOptions,
): Result | undefined {
  const holds = cached?.questions.every(([name, asked, answer]) =>
    isDeepStrictEqual(answerOf(options, name, asked), answer),
  );
  return holds ? cached?.result : undefined;
}

/** Results of compiling texts, cached between builds. */
export class CachedTexts<Result> {
  readonly #cached: Cache<CachedText<Result>>;
  readonly #options: MarkdownOptions;

  /** @param options those of the plugins, as `noting` gives them to them */
  constructor(name: string, options: MarkdownOptions) {
    this.#cached = new Cache(name, CODE);
    this.#options = options;
  }

  /** The cached result, else what `make` makes; failures are not cached. */
  async of(key: string, make: () => Promise<Result>): Promise<Result> {
    const found = holding(this.#cached.get(key), this.#options);
    if (found !== undefined) return found;
    const questions: Question[] = [];
    const result = await notes.run(questions, make);
    this.#cached.set(key, { result, questions });
    return result;
  }
}

const bodies = new Cache<CachedText<Body>>('bodies', CODE);

/** `parseBody`, by a cached result where there is one: the check and the pages read the same texts. */
export function cachedBody(path: string, text: string, options: MarkdownOptions): Body {
  const key = JSON.stringify([path, text]);
  const found = holding(bodies.get(key), options);
  if (found !== undefined) return found;
  const questions: Question[] = [];
  const result = notes.run(questions, () => parseBody(path, text, noting(options)));
  bodies.set(key, { result, questions });
  return result;
}
