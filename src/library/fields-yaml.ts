import { Document, isScalar, isSeq, stringify, visit, type Node, type Scalar } from 'yaml';

/** What YAML takes for a number, and other readers of it for a moment or a number to the base of sixty. */
const NUMBER_LIKE = /^\d[\d:.a-f-]*$/;

/** A key of a source, a folder's name, a value from a list: such lists are short and stand in brackets. */
const NAME = /^[\w/-]+$/;

/**
 * Fields as our files write them: a line each however long, single quotes and only where they are needed, names in
 * brackets, words line by line. Plain enough for the browser's editor, which writes by it too.
 */
export function yamlOf(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && NUMBER_LIKE.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? key.value : undefined;
      if (isSeq(value) && (name === 'sources' || value.items.every(isName))) {
        // An English synonym looks like a name and is none.
        value.flow = name !== 'synonyms' || value.items.length === 0;
      }
      // Twelve signs of which any may be digits: always in quotes, so that they do not come and go.
      if (name === 'revision' && isScalar(value)) value.type = 'QUOTE_SINGLE';
    },
  });
  return stringify(document, { singleQuote: true, lineWidth: 0, flowCollectionPadding: false });
}

function isName(item: unknown): item is Scalar<string> {
  return isScalar(item as Node) && NAME.test(String((item as Scalar).value));
}
