import { readFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
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
/** Messengers skip pictures that are slow to come. */
export const CARD_BYTES = 40_000;
/** The colours between those of the design are only the smoothed edges of letters; fewer where a title is long. */
const PALETTES = [24, 14, 10];

/** Long titles are set smaller, never cut before the fifth line. */
const TITLE_SIZES: readonly (readonly [upTo: number, size: number])[] = [
  [28, 92],
  [48, 78],
  [80, 64],
  [120, 54],
  [Infinity, 46],
];

const WEIGHTS = [500, 800] as const;
const CHARSETS = ['cyr', 'ky', 'lat'];

let loaded: Font[] | undefined;

/** The site's own letters, cut for the cards (`npm run fonts`): a picture needs them as outlines. */
function fonts(): Font[] {
  loaded ??= WEIGHTS.flatMap((weight) =>
    CHARSETS.map((charset) => ({
      // Each file under a name of its own: the text falls from one to the next, letter by letter.
      name: `golos-${charset}`,
      weight,
      data: readFileSync(new URL(`./fonts/golos-${weight}-${charset}.woff`, import.meta.url)),
    })),
  );
  return loaded;
}

/** Light above, dark below, parted by the horn with its cord; the mark repeated tone on tone at the end. */
function background(): string {
  const side = 8 * UNIT;
  const divider = INVERSE_TOP - 4 * UNIT;
  const horns = Array.from({ length: 16 }, (_, i) => {
    const place = `translate(${i * side} ${divider}) scale(${UNIT})`;
    return (
      `<g transform="${place}"><path d="${HORN_PATH}" fill="${COLOURS.inverse}"/>` +
      `<path d="${CUT_PATH}" fill="none" stroke="${COLOURS.cord}" stroke-width=".2"/></g>`
    );
  });
  const tile = (CARD_HEIGHT - INVERSE_TOP) / 8;
  const pattern = [0, 1, 2].map(
    (i) =>
      `<path transform="translate(${CARD_WIDTH - (i + 1) * 8 * tile} ${INVERSE_TOP}) scale(${tile})" ` +
      `fill-rule="evenodd" fill="${COLOURS.pattern}" d="${MARK_PATH}"/>`,
  );
  const mark = `<path transform="translate(${MARGIN} ${INVERSE_TOP + 34}) scale(8.5)" fill-rule="evenodd" fill="${COLOURS.onInverse}" d="${MARK_PATH}"/>`;
  return [
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    // One pixel over, or a hairline of paper shows between the horns and the panel.
    `<rect y="${INVERSE_TOP - 1}" width="100%" height="${CARD_HEIGHT - INVERSE_TOP + 1}" fill="${COLOURS.inverse}"/>`,
    ...pattern,
    ...horns,
    mark,
    `<rect x="${MARGIN}" y="64" width="${CARD_WIDTH - 2 * MARGIN}" height="3" fill="${COLOURS.ink}"/>`,
    `<rect x="${MARGIN}" y="64" width="96" height="6" fill="${COLOURS.accent}"/>`,
  ].join('');
}

interface Box {
  type: string;
  props: { lang?: string; style: Record<string, string | number>; children: Box[] | string };
}

function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words({ kind, title, site }: Card): Box {
  const [, fontSize] = TITLE_SIZES.find(([upTo]) => title.length <= upTo) ?? [0, 46];
  const name = {
    position: 'absolute',
    left: MARGIN + 92,
    top: INVERSE_TOP + 44,
    fontSize: 36,
    fontWeight: 800,
  };
  return box(
    { width: '100%', height: '100%', fontFamily: CHARSETS.map((set) => `golos-${set}`).join(', ') },
    [
      box(
        { position: 'absolute', left: MARGIN, top: 86, fontSize: 30, fontWeight: 500, color: COLOURS.quiet },
        kind,
      ),
      box(
        {
          position: 'absolute',
          left: MARGIN,
          top: 138,
          width: CARD_WIDTH - 2 * MARGIN,
          fontSize,
          fontWeight: 800,
          lineHeight: 1.12,
          letterSpacing: '-0.022em',
          color: COLOURS.ink,
          lineClamp: 5,
          display: 'block',
        },
        title,
      ),
      box({ ...name, color: COLOURS.onInverse }, site),
    ],
  );
}

/**
 * Draws a card.
 * @returns a PNG of 1200 × 630 pixels with a palette of few colours, some 20 KB
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await satori(words(card), {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: fonts(),
  });
  const whole = svg.replace(/^<svg[^>]*>/, (opening) => opening + background());
  const picture = sharp(Buffer.from(whole));
  let bytes: Buffer = Buffer.alloc(0);
  for (const colours of PALETTES) {
    bytes = await picture.clone().png({ palette: true, colours, effort: 4, dither: 0 }).toBuffer();
    if (bytes.length <= CARD_BYTES) return bytes;
  }
  return bytes;
}
