import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A run of Word: `run('1', '<w:vertAlign w:val="superscript"/>')`. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of Word, of text or of runs and other XML. */
export function par(content: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${look}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A Word file of these paragraphs; other parts by their names inside `word/`, without the XML declaration. */
export function wordFile(body: string[], parts: Record<string, string> = {}): Buffer {
  const files = {
    'document.xml': `<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`,
    ...parts,
  };
  const entries = Object.entries(files).map(([name, xml]) => [
    `word/${name}`,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml.replace(/^<([\w:]+)>/, `<$1 ${NAMESPACES}>`)}`),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
}
