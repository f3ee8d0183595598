import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { CUT_PATH, HORN_PATH, MARK_PATH } from '../../ui/ornament.ts';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from './card.ts';

/** The light values of tokens.css, and the three of its inverse: a picture has no theme. */
const COLOURS = {
  paper: '#ffffff',
  ink: '#12151d',
  quiet: '#434957',
  inverse: '#1a2456',
  pattern: '#2a3879',
  onInverse: '#ffffff',
  accent: '#d0142f',
  cord: '#ff5a6a',
};

const MARGIN = 72;
/** Where the inverse surface begins under the divider; sixteen whole horns go across. */
const INVERSE_TOP = 490;
const UNIT = CARD_WIDTH / 16 / 8;
/** Messengers skip pictures that are slow to come; the strictest, WhatsApp, stops at 300 KB. */
export const CARD_BYTES = 80_000;
/** The colours between those of the design are only the smoothed edges of letters. */
const FEW_COLOURS = 16;

/** Long titles and long words are set smaller; no title is cut before the fifth line. */
const TITLE_SIZES: readonly (readonly [upTo: number, size: number])[] = [
  [28, 92],
  [48, 78],
  [80, 64],
  [120, 54],
  [Infinity, 46],
];
const TITLE_LINES = 5;
const LINE_HEIGHT = 1.12;
/** From the top of a line to its letters' foot, in sizes of the letters. */
const BASELINE = 0.9;

type Weight = 500 | 800;
const CHARSETS = ['cyr', 'ky', 'lat'] as const;

/** The site's own letters, cut for the cards (`npm run fonts`): the text falls from one file to the next, letter by letter. */
for (const weight of [500, 800] satisfies Weight[])
  for (const charset of CHARSETS) {
    const name = `golos-${weight}-${charset}`;
    const file = fileURLToPath(new URL(`./fonts/${name}.woff`, import.meta.url));
    if (!GlobalFonts.registerFromPath(file, name))
      throw new Error(`The font of the cards cannot be read: ${file}`);
  }

/** Light above, dark below, parted by the horn with its cord; the mark repeated tone on tone at the end. */
function drawBackground(context: SKRSContext2D): void {
  const rect = (colour: string, ...box: [x: number, y: number, width: number, height: number]) => {
    context.fillStyle = colour;
    context.fillRect(...box);
  };
  /** Draws in units of the ornament from a place on. */
  const at = (x: number, y: number, scale: number, draw: () => void) => {
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    draw();
    context.restore();
  };
  const [horn, cut, mark] = [HORN_PATH, CUT_PATH, MARK_PATH].map((path) => new Path2D(path)) as [
    Path2D,
    Path2D,
    Path2D,
  ];
  const drawMark = (colour: string) => () => {
    context.fillStyle = colour;
    context.fill(mark, 'evenodd');
  };
  rect(COLOURS.paper, 0, 0, CARD_WIDTH, CARD_HEIGHT);
  // One pixel over, or a hairline of paper shows between the horns and the panel.
  rect(COLOURS.inverse, 0, INVERSE_TOP - 1, CARD_WIDTH, CARD_HEIGHT - INVERSE_TOP + 1);
  const tile = (CARD_HEIGHT - INVERSE_TOP) / 8;
  for (const i of [1, 2, 3]) at(CARD_WIDTH - i * 8 * tile, INVERSE_TOP, tile, drawMark(COLOURS.pattern));
  for (let i = 0; i < 16; i++)
    at(i * 8 * UNIT, INVERSE_TOP - 4 * UNIT, UNIT, () => {
      context.fillStyle = COLOURS.inverse;
      context.fill(horn);
      context.strokeStyle = COLOURS.cord;
      context.lineWidth = 0.2;
      context.stroke(cut);
    });
  at(MARGIN, INVERSE_TOP + 34, 8.5, drawMark(COLOURS.onInverse));
  rect(COLOURS.ink, MARGIN, 64, CARD_WIDTH - 2 * MARGIN, 3);
  rect(COLOURS.accent, MARGIN, 64, 96, 6);
}

function font(size: number, weight: Weight): string {
  return `${size}px ${CHARSETS.map((charset) => `golos-${weight}-${charset}`).join(', ')}`;
}

function write(
  context: SKRSContext2D,
  text: string,
  style: { x: number; top: number; size: number; weight: Weight; colour: string },
): void {
  const { x, top, size, weight, colour } = style;
  context.fillStyle = colour;
  context.font = font(size, weight);
  context.fillText(text, x, top + size * BASELINE);
}

/** Whether a line in the font that the context has is no wider than the card allows. */
function isInside(context: SKRSContext2D, line: string): boolean {
  return context.measureText(line).width <= CARD_WIDTH - 2 * MARGIN;
}

/** Breaks a text into lines no wider than the card allows, in the font that the context has; the last ends with «…» where it does not fit. */
function linesOf(context: SKRSContext2D, text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && isInside(context, longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= TITLE_LINES) return lines;
  const words = (lines[TITLE_LINES - 1] ?? '').split(' ');
  while (words.length > 1 && !isInside(context, `${words.join(' ')}…`)) words.pop();
  return [...lines.slice(0, TITLE_LINES - 1), `${words.join(' ')}…`];
}

function drawTitle(context: SKRSContext2D, title: string): void {
  const setIn = (size: number) => {
    context.letterSpacing = `${-0.022 * size}px`;
    context.font = font(size, 800);
  };
  const fits = (size: number) => {
    setIn(size);
    return title.split(' ').every((word) => isInside(context, word));
  };
  const [, size] = TITLE_SIZES.find(([upTo, size]) => title.length <= upTo && fits(size)) ?? [0, 46];
  setIn(size);
  for (const [i, line] of linesOf(context, title).entries())
    write(context, line, {
      x: MARGIN,
      top: 138 + i * size * LINE_HEIGHT,
      size,
      weight: 800,
      colour: COLOURS.ink,
    });
  context.letterSpacing = '0px';
}

/**
 * Draws a card.
 * @returns a PNG of 1200 × 630 pixels, some 50 KB; with a palette of few colours where it would be more than `CARD_BYTES`
 */
export async function drawCard({ kind, title, site }: Card): Promise<Buffer> {
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const context = canvas.getContext('2d');
  drawBackground(context);
  write(context, kind, { x: MARGIN, top: 86, size: 30, weight: 500, colour: COLOURS.quiet });
  drawTitle(context, title);
  const name = {
    x: MARGIN + 92,
    top: INVERSE_TOP + 44,
    size: 36,
    weight: 800,
    colour: COLOURS.onInverse,
  } as const;
  write(context, site, name);
  // Sharp writes a PNG in a quarter of the time the canvas takes.
  const size = { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 4 } as const;
  const picture = sharp(canvas.data(), { raw: size }).removeAlpha();
  const bytes = await picture.clone().png({ compressionLevel: 6 }).toBuffer();
  if (bytes.length <= CARD_BYTES) return bytes;
  return picture.png({ palette: true, colours: FEW_COLOURS, effort: 1, dither: 0 }).toBuffer();
}
