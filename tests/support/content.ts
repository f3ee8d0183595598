/** The content folders of the tests. */
import path from 'node:path';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

/** A whole small site: one entry of every collection, an invented law. */
export const HUB = path.join(fixtures, 'hub');
/** One mistake of every sort. */
export const BROKEN = path.join(fixtures, 'broken');
