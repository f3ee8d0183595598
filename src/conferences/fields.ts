import * as z from 'zod';
import { programmeDemand } from './messages.ts';

/** A local time of the conference's zone. */
export function time(description: string) {
  return z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, programmeDemand('conferences.time'))
    .describe(`${description} по местному времени, в кавычках: "10:00"`);
}
