import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What the files of src import from one another, types too: file → files, as paths from the project. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.(ts|astro)$/.test(name))
    .map((name) => path.posix.join('src', name));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(codeOf(file), true, true);
      const near = importedFiles.map(({ fileName }) => fileName).filter((name) => /^\.{1,2}\//.test(name));
      return [file, near.map((name) => path.posix.join(path.posix.dirname(file), name))];
    }),
  );
}

/** The scripts of a component, or the whole of a module. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const [, frontmatter = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  return [frontmatter, ...[...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script)].join(
    '\n',
  );
}

/** A way from a file back to itself, if there is one. */
function circleFrom(file: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways: string[][] = [[file]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way; way = ways.pop()) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === file) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** Everything that a file needs, by whatever way. */
function reach(file: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const next of graph.get(one) ?? []) found.add(next);
  return found;
}

const graph = importGraph();
const routes = [...graph.keys()].filter((file) => file.startsWith('src/pages/'));
const onDemand = (file: string) => readFileSync(file, 'utf8').includes('prerender = false');

describe('imports between the files of src', () => {
  it('are found: in modules, in components, of types', () => {
    expect(graph.get('src/cases/queries.ts')).toContain('src/library/entries.ts');
    expect(graph.get('src/site/EntryPage.astro')).toContain('src/site/Page.astro');
    expect(
      circleFrom(
        'a',
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
  });

  it('make no circles, of types neither', () => {
    const circles = [...graph.keys()].flatMap((file) => circleFrom(file, graph)?.join(' → ') ?? []);
    expect(circles).toEqual([]);
  });

  it('bring the list of collections to every route: without it no entry has an address', () => {
    const needs = (file: string) => reach(file, graph).has('src/library/registry.ts');
    const lost = routes.filter(
      (file) => !onDemand(file) && needs(file) && !reach(file, graph).has('src/collections.ts'),
    );
    expect(routes.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  it('bring none of it to what is answered on request: the server stays small', () => {
    const answers = routes.filter(onDemand);
    expect(answers).toEqual(['src/pages/interest/answer.astro']);
    expect(answers.filter((file) => reach(file, graph).has('src/collections.ts'))).toEqual([]);
  });

  it('name the collections in one place', () => {
    const declarations = [...graph.keys()].filter((file) => /^src\/\w+\/collection\.ts$/.test(file));
    const users = [...graph].filter(([, imports]) => declarations.every((one) => imports.includes(one)));
    expect(users.map(([file]) => file)).toEqual(['src/collections.ts']);
  });
});
