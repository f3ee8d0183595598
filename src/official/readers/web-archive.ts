/** Whether a file is a web archive («Веб-страница, один файл», .mht, .mhtml): it begins with the head of a letter. */
export function isWebArchive(start: string): boolean {
  const head = start.slice(0, 4000);
  return (
    /^(?:[\w-]+:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n)+/.test(head) &&
    /^content-type:\s*(?:multipart\/|text\/html|message\/)/im.test(head) &&
    /^(?:mime-version|from|snapshot-content-location|subject|date):/im.test(head)
  );
}
