import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** YAML with the places of its values: the frontmatter of an MDX file, or a whole file. */
export interface YamlFile {
  data: unknown;
  /** Line and column of the value (or of the key, when `key` is given) at a path; of the nearest parent if absent. */
  place(path: readonly PropertyKey[], key?: string): { line: number; column: number };
  /** Where a single value stands, by offsets in the YAML text, its quotes included. */
  scalar(path: readonly PropertyKey[]): { start: number; end: number } | undefined;
  /** Errors of the YAML itself. */
  errors: { line: number; column: number; message: string }[];
}

const YAML_ERRORS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'поле записано дважды: оставьте одно',
  BAD_INDENT: 'сбит отступ: вложенные строки сдвигают на два пробела, табуляция не годится',
  TAB_AS_INDENT: 'табуляция вместо пробелов: сдвигайте строки пробелами',
  MULTILINE_IMPLICIT_KEY:
    "строка не читается: если в тексте есть двоеточие, возьмите весь текст в кавычки «'…'»",
  BLOCK_AS_IMPLICIT_KEY:
    "строка не читается: если в тексте есть двоеточие, возьмите весь текст в кавычки «'…'»",
  MISSING_CHAR: 'не хватает закрывающей кавычки или скобки',
};

/** Parses YAML; `firstLine` is the line of the file on which `text` begins. Never throws. */
export function parseYaml(text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    data: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    place: (path, key) => at(offsetOf(document, path, key)),
    scalar: (path) => {
      const node: unknown = document.getIn(path, true);
      return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
    },
    errors: document.errors.map((error) => ({
      ...at(error.code === 'MISSING_CHAR' ? openedAt(document, error.pos[0]) : error.pos[0]),
      message: YAML_ERRORS[error.code] ?? `запись не читается как YAML (${error.message})`,
    })),
  };
}

/** Where the value begins that runs on to the end for want of its closing quote. */
function openedAt(document: Document.Parsed, end: number): number {
  let start: number | undefined;
  visit(document, (_key, node) => {
    const offset = isScalar(node) ? rangeStart(node) : undefined;
    if (offset !== undefined && offset < end) start = offset;
  });
  return start ?? end;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = rangeStart(pair.value) ?? rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    return rangeStart(pair?.key) ?? offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range?.[0];
}
