/** A contact stays true for so long after a build. RFC 9116 asks for less than a year; a hub is built every night. */
const DAYS = 180;

/**
 * `/.well-known/security.txt` by RFC 9116: where somebody who has found a hole writes to.
 * @param contact a link, mailto: or https:
 * @param site the public address of the site
 * @param day the day of the build, YYYY-MM-DD: a site that is built no more lets its contact lapse
 */
export function securityTxt(contact: string, site: string, day: string): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + DAYS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: ru, ky, en',
    `Canonical: ${site}/.well-known/security.txt`,
    '',
  ].join('\n');
}
