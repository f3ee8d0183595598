/** An answer of an endpoint: the text with its media type, for the preview; a static host goes by the file's name. */
export function answer(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
