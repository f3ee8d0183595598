import sharp from 'sharp';
import { MARK_PATH } from '../ui/ornament.ts';

interface Icon {
  name: string;
  /** Side in pixels. */
  size: number;
  /** Part of the side that the mark takes: launchers cut maskable icons down to a circle of 80 %. */
  mark: number;
}

export const ICON_FILES: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, mark: 0.75 },
  { name: 'icon-512.png', size: 512, mark: 0.75 },
  { name: 'maskable-512.png', size: 512, mark: 0.5 },
  { name: 'apple-touch-icon.png', size: 180, mark: 0.66 },
];

/** The mark in white on the inverse surface, to the edges: the frame is the launcher's business. */
export async function drawIcon({ size, mark }: Icon): Promise<Buffer> {
  const side = 8 / mark;
  const edge = (side - 8) / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-edge} ${-edge} ${side} ${side}">` +
    `<rect x="${-edge}" y="${-edge}" width="${side}" height="${side}" fill="#1a2456"/>` +
    `<path fill="#ffffff" fill-rule="evenodd" d="${MARK_PATH}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16 }).toBuffer();
}
