import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1 numeric code by which world-atlas names the country. */
const KYRGYZSTAN = '417';

export const MAP_WIDTH = 720;
export const MAP_HEIGHT = 354;

/** The country's outline as an SVG path, and where a point of the earth falls on it. */
export interface CountryMap {
  outline: string;
  /** Position in the map's units of a place given in degrees. */
  position(latitude: number, longitude: number): { x: number; y: number };
}

let map: CountryMap | undefined;

/**
 * Draws the outline once per build from Natural Earth data (1:50 million, public domain) packaged as
 * world-atlas. No region borders: there are none in the data, and none are invented.
 */
export function countryMap(): CountryMap {
  map ??= drawMap();
  return map;
}

function drawMap(): CountryMap {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const country = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === KYRGYZSTAN);
  if (!country) throw new Error('world-atlas has no country 417');
  const projection = geoMercator().fitSize([MAP_WIDTH, MAP_HEIGHT], country);
  const path = geoPath(projection).digits(1);
  return {
    outline: path(country) ?? '',
    position: (latitude, longitude) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}
