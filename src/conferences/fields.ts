import * as z from 'zod';
import { programmeDemand } from './messages.ts';

/** A name within one conference, part of addresses and of calendar identifiers: never changed once published. */
export function id(description: string) {
  return z
    .string()
    .regex(/^[a-z\d]+(-[a-z\d]+)*$/, programmeDemand('conferences.id'))
    .describe(description);
}

/** A local time of the conference's zone. */
export function time(description: string) {
  return z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, programmeDemand('conferences.time'))
    .describe(`${description} по местному времени, в кавычках: "10:00"`);
}
