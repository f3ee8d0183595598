/**
 * Кочкор мүйүз, the ram's horn. Everything is drawn on a grid of units: figure and ground are one unit thick, arcs
 * have a radius of 1.5 or 0.5. Rings round (2.5, 2) above the middle line and round (1.5, 2) below it: the shift
 * by one unit makes the curl, and makes figure and ground congruent (half a turn round (2, 2) swaps them).
 * CSS masks and the favicon cannot import this module; a test keeps their copies equal.
 */

/** The cut line of one repeat, 8 × 4, from the left edge to the right: two horns with a V notch between. */
export const CUT_PATH =
  'M0 2.5l1 1h.5A1.5 1.5 0 0 0 3 2a.5.5 0 0 0-1 0 .5.5 0 0 1-1 0A1.5 1.5 0 0 1 2.5.5H3l1 1 1-1h.5A1.5 1.5 0 0 1 7 2a.5.5 0 0 1-1 0 .5.5 0 0 0-1 0 1.5 1.5 0 0 0 1.5 1.5H7l1-1';

/** The figure below the cut line. */
export const HORN_PATH = `${CUT_PATH.replace('M0 2.5', 'M0 4V2.5')}V4z`;

type Sign = 1 | -1;

/** One horn in a 4 × 4 quarter that grows from its corner (x, y) to the side given by the signs. */
function horn(x: number, y: number, across: Sign, up: Sign): string {
  const arc = (radius: number, sweep: 0 | 1, dx: number, dy: number): string =>
    `a${radius} ${radius} 0 0 ${across === up ? sweep : 1 - sweep} ${dx * across} ${dy * up}`;
  return [
    `M${x} ${y}v${-1.5 * up}l${across} ${up}h${0.5 * across}`,
    arc(1.5, 0, 1.5, -1.5) + arc(0.5, 0, -1, 0) + arc(0.5, 1, -1, 0) + arc(1.5, 1, 1.5, -1.5),
    `h${0.5 * across}l${across} ${up}v${2.5 * up}z`,
  ].join('');
}

/** The mark, 8 × 8, for the even-odd fill: a horn in each quarter, two figures and two of the ground. */
export const MARK_PATH = [
  horn(0, 4, 1, 1),
  `M4 0h4v4H4z${horn(8, 4, -1, 1)}`,
  `M0 4h4v4H0z${horn(0, 4, 1, -1)}`,
  horn(8, 4, -1, -1),
].join('');
