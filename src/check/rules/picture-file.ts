import { readFileSync } from 'node:fs';

/**
 * Whether a file holds a picture that the build can read: the signature of its format and, where the header has them,
 * measures that are not nothing. A document under a picture's name stops the build.
 */
export function isPicture(file: string): boolean {
  const bytes = readFileSync(file);
  const text = (start: number, end: number) => bytes.toString('latin1', start, end);
  if (bytes.length < 12) return false;
  if (text(0, 8) === '\x89PNG\r\n\x1A\n')
    return bytes.length > 24 && bytes.readUInt32BE(16) > 0 && bytes.readUInt32BE(20) > 0;
  if (bytes.readUInt16BE(0) === 0xffd8) return hasJpegFrame(bytes);
  if (/^GIF8[79]a/.test(text(0, 6))) return bytes.readUInt16LE(6) > 0 && bytes.readUInt16LE(8) > 0;
  if (text(0, 4) === 'RIFF') return text(8, 12) === 'WEBP' && bytes.length > 30;
  if (text(4, 8) === 'ftyp') return /avif|avis|mif1/.test(text(8, 32));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    bytes.toString('utf8', 0, 4096),
  );
}

/** A JPEG is a row of segments; the one that begins the picture says how large it is. */
function hasJpegFrame(bytes: Buffer): boolean {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0;
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
