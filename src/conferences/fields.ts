import * as z from 'zod';

/** A local time of the conference's zone. */
export function time(description: string) {
  return z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'время пишется так: "10:00"')
    .describe(`${description} по местному времени, в кавычках: "10:00"`);
}
