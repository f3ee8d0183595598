import type { Element } from '@xmldom/xmldom';
import { child, children, value } from './docx-xml.ts';
import { MATH, sideBySide } from './math.ts';

/** A formula of Word (OMML) in one line, every sign of it. */
export function formula(element: Element): string {
  const part = (name: string) => {
    const found = child(element, name);
    return found ? inside(found) : '';
  };
  const setting = (name: string) => value(child(child(element, `${element.localName ?? ''}Pr`), name));
  switch (element.localName ?? '') {
    case 't':
      return element.textContent ?? '';
    case 'f':
      return MATH.fraction(part('num'), part('den'));
    case 'sSup':
      return MATH.power(part('e'), part('sup'));
    case 'sSub':
      return MATH.index(part('e'), part('sub'));
    case 'sSubSup':
      return MATH.power(MATH.index(part('e'), part('sub')), part('sup'));
    case 'rad':
      return MATH.root(part('e'), part('deg'));
    case 'nary':
      return MATH.sum(setting('chr') ?? '∫', part('sub'), part('sup'), part('e'));
    case 'd': {
      const inner = children(element)
        .filter(({ localName }) => localName === 'e')
        .map(inside);
      return `${setting('begChr') ?? '('}${inner.join(setting('sepChr') ?? '|')}${setting('endChr') ?? ')'}`;
    }
    case 'mr':
      return `${children(element).map(inside).join(' ')}; `;
    default:
      return inside(element);
  }
}

function inside(element: Element): string {
  return sideBySide(
    children(element)
      .filter(({ localName }) => !/Pr$/.test(localName ?? ''))
      .map(formula),
  );
}
