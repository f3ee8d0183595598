import * as z from 'zod';

/** A name within one conference, part of addresses and of calendar identifiers: never changed once published. */
export function id(description: string) {
  return z
    .string()
    .regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'имя пишется латиницей, строчными буквами, через дефис: otkrytie-1')
    .describe(description);
}

/** A local time of the conference's zone. */
export function time(description: string) {
  return z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'время пишется так: "10:00"')
    .describe(`${description} по местному времени, в кавычках: "10:00"`);
}
