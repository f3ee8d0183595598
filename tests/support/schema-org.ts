/**
 * JSON-LD against the vocabulary of schema.org. schema-dts carries the whole vocabulary as TypeScript declarations,
 * generated from the official definition; they are read here as data: which type has which properties, and what
 * each property may hold.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

interface Vocabulary {
  /** Base of a type → its own properties with the names of the types they hold. */
  properties: Map<string, Map<string, string[]>>;
  /** Base of a type → the bases it extends. */
  parents: Map<string, string[]>;
  /** `@type` → its base. */
  bases: Map<string, string>;
  /** Named unions: type → its members; members may be literals such as "https://schema.org/InForce". */
  unions: Map<string, string[]>;
}

let known: Vocabulary | undefined;

/** Reads the declarations once. */
function vocabulary(): Vocabulary {
  if (known) return known;
  const folder = path.dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
  const text = readFileSync(path.join(folder, 'dist/schema.d.ts'), 'utf8');
  const source = ts.createSourceFile('schema.d.ts', text, ts.ScriptTarget.Latest);
  known = { properties: new Map(), parents: new Map(), bases: new Map(), unions: new Map() };
  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node)) readInterface(node, source, known);
    if (ts.isTypeAliasDeclaration(node)) known.unions.set(node.name.text, members(node.type, source));
  }
  return known;
}

function readInterface(node: ts.InterfaceDeclaration, source: ts.SourceFile, into: Vocabulary): void {
  const name = node.name.text;
  const extended = node.heritageClauses?.flatMap(({ types }) =>
    types.map((type) => type.expression.getText(source)),
  );
  into.parents.set(name, extended ?? []);
  const own = new Map<string, string[]>();
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const key = member.name.getText(source).replaceAll('"', '');
    if (key === '@type') into.bases.set(member.type.getText(source).replaceAll('"', ''), name);
    else own.set(key, members(member.type, source));
  }
  into.properties.set(name, own);
}

/** The members of a union; those inside `SchemaValue<…>`. */
function members(type: ts.TypeNode, source: ts.SourceFile): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => members(part, source));
  if (ts.isTypeReferenceNode(type) && type.typeName.getText(source) === 'SchemaValue') {
    return type.typeArguments?.[0] ? members(type.typeArguments[0], source) : [];
  }
  return [type.getText(source).replaceAll('"', '')];
}

/** What a property of a type may hold; undefined when the type has no such property. */
function rangeOf(type: string, property: string): string[] | undefined {
  const { bases, parents, properties } = vocabulary();
  const waiting = [bases.get(type) ?? ''];
  for (let base = waiting.pop(); base !== undefined; base = waiting.pop()) {
    const range = properties.get(base)?.get(property);
    if (range) return range;
    waiting.push(...(parents.get(base) ?? []));
  }
  return undefined;
}

/** Every name a range covers: the types, their subtypes, their enumeration members. */
function covered(range: readonly string[]): Set<string> {
  const { unions } = vocabulary();
  const all = new Set<string>();
  const waiting = [...range];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    waiting.push(...(unions.get(name) ?? []));
  }
  return all;
}

const NUMBERS = ['Number', 'Integer', 'Float', 'number'];

/** Whether a plain value fits a range; texts that have to be dates or addresses must look like them. */
function fits(value: string | number | boolean, names: ReadonlySet<string>): boolean {
  if (typeof value === 'number') return NUMBERS.some((name) => names.has(name));
  if (typeof value === 'boolean') return names.has('Boolean') || names.has('boolean');
  if (names.has(value) || names.has('Text')) return true;
  if (names.has('URL')) return URL.canParse(value);
  const isDate = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?)?)?$/.test(value);
  return isDate && (names.has('Date') || names.has('DateTime'));
}

/** What is wrong with one value, an object of properties with its `@type` or a reference `{ "@id": … }`. */
export function nodeErrors(value: unknown, at: string, allowed?: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => nodeErrors(item, `${at}[${i}]`, allowed));
  const names = allowed && covered(allowed);
  if (typeof value !== 'object' || value === null) {
    const plain = value as string | number | boolean;
    if (value === null || value === '') return [`${at} is empty`];
    return names && !fits(plain, names) ? [`${at}: ${String(plain)} is no ${allowed?.join(' or ')}`] : [];
  }
  const { '@type': type, '@id': id, ...properties } = value as Record<string, unknown>;
  if (id !== undefined && !(typeof id === 'string' && URL.canParse(id)))
    return [`${at} has no address for @id`];
  if (type === undefined) {
    return id !== undefined && Object.keys(properties).length === 0 ? [] : [`${at} has no @type`];
  }
  const base = typeof type === 'string' ? vocabulary().bases.get(type) : undefined;
  if (typeof type !== 'string' || base === undefined)
    return [`${at}: there is no type ${JSON.stringify(type)}`];
  const misplaced = names && !names.has(base) ? [`${at}: ${type} is no ${allowed?.join(' or ')}`] : [];
  return [...misplaced, ...Object.entries(properties).flatMap((entry) => propertyErrors(type, entry, at))];
}

function propertyErrors(type: string, [key, value]: [string, unknown], at: string): string[] {
  // Actions name what they need of a property so: schema.org/docs/actions.html, "-input and -output".
  const constraint = /^(.+)-(?:input|output)$/.exec(key)?.[1];
  const range = rangeOf(type, constraint ?? key);
  if (!range) return [`${at}: ${type} has no property ${key}`];
  return constraint === undefined ? nodeErrors(value, `${at}.${key}`, range) : [];
}

/** What is wrong with a document of several nodes: its context, its nodes, references to nodes that are not there. */
export function graphErrors(document: unknown, origin: string): string[] {
  const { '@context': context, '@graph': graph } = document as { '@context'?: unknown; '@graph'?: unknown };
  if (context !== 'https://schema.org') return ['the context is not https://schema.org'];
  if (!Array.isArray(graph) || graph.length === 0) return ['there is no @graph'];
  const twice = graph.flatMap((node: { '@id'?: string }, i) => {
    const first = graph.findIndex((other: { '@id'?: string }) => other['@id'] === node['@id']);
    return node['@id'] !== undefined && first !== i ? [`${node['@id']} is described twice`] : [];
  });
  const strange = [...references(graph)].filter((id) => !id.startsWith(origin));
  return [...twice, ...strange.map((id) => `${id} is no node of this site`), ...nodeErrors(graph, 'graph')];
}

function* references(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') yield String((value as Record<string, unknown>)['@id']);
  for (const inner of Object.values(value)) yield* references(inner);
}
