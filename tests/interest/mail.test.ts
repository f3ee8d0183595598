import { createServer, type Server } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmation } from '../../src/interest/letter.ts';
import { mailer } from '../../src/interest/mailer.ts';
import { sendDue } from '../../src/interest/outbox.ts';
import { registrationSchema } from '../../src/interest/schema.ts';
import { readLink } from '../../src/interest/tokens.ts';
import { letterSender } from '../../src/server/chores.ts';
import { AIGUL, MEETING, temporaryStore } from '../support/interest-desk.ts';
import { freePort } from '../support/port.ts';

const SITE = 'https://example.kg';
const TIMEOUT_MS = 300;
const sending = (now: Date) =>
  ({ locale: 'ru', now, expiresAt: '2099-01-01T00:00:00.000Z', mail: true }) as const;

/** A real SMTP server on loopback; keeps what comes. */
function smtp() {
  const letters: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
      });
    },
  });
  const listening = new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.server.address() as AddressInfo).port);
    });
  });
  return { letters, listening, end: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

let place: ReturnType<typeof temporaryStore>;
let mail: ReturnType<typeof smtp>;
let port: number;

beforeEach(async () => {
  place = temporaryStore();
  mail = smtp();
  port = await mail.listening;
});
afterEach(async () => {
  await mail.end();
  await place.end();
});

function senderTo(smtpPort: number) {
  const post = mailer(
    { url: `smtp://127.0.0.1:${String(smtpPort)}`, from: 'no-reply@example.kg' },
    TIMEOUT_MS,
  );
  const conferences = [{ ...MEETING, calendar: '/calendar.ics' }];
  return letterSender({ conferences, folder: place.folder, site: SITE }, (letter, calendar) =>
    post.send(letter, calendar),
  );
}

function linkIn(letter: ParsedMail | undefined) {
  return readLink(/manage\/([^/\s]+)\//.exec(letter?.text ?? '')?.[1] ?? '')!;
}

describe('a letter', () => {
  it('comes in the chosen language with a link that works', async () => {
    const now = new Date();
    await place.store.save(AIGUL, sending(now));
    expect(await sendDue(place.store, senderTo(port), now)).toEqual({ sent: 1, failed: 0 });
    const [letter] = mail.letters;
    expect(letter?.to).toMatchObject({ text: 'aigul@example.kg' });
    expect(letter?.subject).toBe('Дарегиңиз жазылды: Социалдык заказ');
    expect(letter?.text).toContain(`${SITE}/ky/interest/manage/`);
    expect((await place.store.find(linkIn(letter)))?.byMail).toBe(true);
    expect(await sendDue(place.store, senderTo(port), now)).toEqual({ sent: 0, failed: 0 });
  });

  it('brings the calendar of a dated conference', async () => {
    // The letter is in Kyrgyz, and so is its calendar.
    mkdirSync(`${place.folder}/ky`);
    writeFileSync(`${place.folder}/ky/calendar.ics`, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    const now = new Date();
    await place.store.save({ ...AIGUL, conference: MEETING.id }, sending(now));
    await sendDue(place.store, senderTo(port), now);
    expect(mail.letters[0]?.attachments.map(({ contentType, filename }) => [contentType, filename])).toEqual([
      ['text/calendar', 'calendar.ics'],
    ]);
  });

  it('goes without a calendar that is no longer there', async () => {
    const now = new Date();
    await place.store.save({ ...AIGUL, conference: MEETING.id }, sending(now));
    expect(await sendDue(place.store, senderTo(port), now)).toEqual({ sent: 1, failed: 0 });
    expect(mail.letters[0]?.attachments).toEqual([]);
  });

  it('repeats nothing that was typed', async () => {
    const now = new Date();
    await place.store.save({ ...AIGUL, name: 'Купите', question: 'http://spam.example' }, sending(now));
    await sendDue(place.store, senderTo(port), now);
    expect(mail.letters[0]?.text).not.toMatch(/Купите|spam/);
  });

  it('is not sent again to the same address within ten minutes, and the first link goes on working', async () => {
    const now = new Date();
    await place.store.save(AIGUL, sending(now));
    await sendDue(place.store, senderTo(port), now);
    await place.store.save({ ...AIGUL, place: 'Ош' }, sending(new Date(now.getTime() + 60_000)));
    expect(await sendDue(place.store, senderTo(port), new Date(now.getTime() + 61_000))).toEqual({
      sent: 0,
      failed: 0,
    });
    expect((await place.store.find(linkIn(mail.letters[0])))?.record.place).toBe('Ош');
  });

  it('waits ten minutes after another to the same address, deleted, moved or for another conference', async () => {
    const now = new Date();
    const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    const link = await place.store.save(AIGUL, sending(now));
    await sendDue(place.store, senderTo(port), now);
    // Deleted and sent anew.
    await place.store.remove(link);
    const again = await place.store.save(AIGUL, sending(after(1)));
    // Moved to another address and back.
    await place.store.correct(again, { ...AIGUL, email: 'b@example.kg' }, sending(after(2)));
    await place.store.correct(again, { ...AIGUL, email: 'AIGUL@example.kg' }, sending(after(3)));
    await place.store.save({ ...AIGUL, conference: MEETING.id }, sending(after(4)));
    const nothing = { sent: 0, failed: 0 };
    expect(await sendDue(place.store, senderTo(port), after(5))).toEqual(nothing);
    expect(mail.letters).toHaveLength(1);
    // They are not lost: each comes in its turn.
    const one = { sent: 1, failed: 0 };
    expect(await sendDue(place.store, senderTo(port), after(11))).toEqual(one);
    expect(await sendDue(place.store, senderTo(port), after(20))).toEqual(nothing);
    expect(await sendDue(place.store, senderTo(port), after(22))).toEqual(one);
    const { rows } = await place.store.use((client) => client.execute('SELECT * FROM letter'));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/aigul/i);
  });

  it('is not begun any more when the server stops; the rest wait for the next start', async () => {
    const now = new Date();
    const stopping = new AbortController();
    for (const email of ['a@example.kg', 'b@example.kg', 'c@example.kg']) {
      await place.store.save({ ...AIGUL, email }, sending(now));
    }
    const send = () => {
      stopping.abort();
      return Promise.resolve();
    };
    expect(await sendDue(place.store, send, now, stopping.signal)).toEqual({ sent: 1, failed: 0 });
    expect(await sendDue(place.store, senderTo(port), now)).toEqual({ sent: 2, failed: 0 });
  });

  it('asked for again while its last try failed is not given up with it', async () => {
    const now = new Date();
    await place.store.save(AIGUL, sending(now));
    await place.store.use((client) => client.execute('UPDATE outbox SET attempts = 19'));
    const later = new Date(now.getTime() + 11 * 60_000);
    const send = async () => {
      await place.store.save(AIGUL, sending(later));
      throw new Error('refused');
    };
    expect(await sendDue(place.store, send, now)).toEqual({ sent: 0, failed: 1 });
    expect(await sendDue(place.store, senderTo(port), later)).toEqual({ sent: 1, failed: 0 });
  });

  it('closes, when its owner corrects, the link a stranger got on the page', async () => {
    const now = new Date();
    const stranger = await place.store.save(AIGUL, sending(now));
    await sendDue(place.store, senderTo(port), now);
    await place.store.correct(linkIn(mail.letters[0]), { ...AIGUL, question: 'тайна' }, sending(now));
    expect(await place.store.find(stranger)).toBeUndefined();
  });
});

describe('a mail server in trouble', () => {
  /** Takes connections and never says a word. */
  function silent(): Promise<Server> {
    const server = createServer();
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
  }

  it('that refuses the connection fails no registration: its letter waits and goes out later', async () => {
    const now = new Date();
    const gone = await freePort();
    const link = await place.store.save(AIGUL, sending(now));
    expect(await sendDue(place.store, senderTo(gone), now)).toEqual({ sent: 0, failed: 1 });
    expect((await place.store.find(link))?.record.name).toBe(AIGUL.name);
    expect(await sendDue(place.store, senderTo(port), new Date(Date.now() + 61_000))).toEqual({
      sent: 1,
      failed: 0,
    });
    expect((await place.store.find(linkIn(mail.letters[0])))?.byMail).toBe(true);
  });

  it('that hangs delays the letter, which goes out when there is one again', async () => {
    const now = new Date();
    const link = await place.store.save(AIGUL, sending(now));
    const hanging = await silent();
    const { port: hangingPort } = hanging.address() as AddressInfo;
    expect(await sendDue(place.store, senderTo(hangingPort), now)).toEqual({ sent: 0, failed: 1 });
    hanging.close();
    // Not at once again: the next try has its time.
    expect(await sendDue(place.store, senderTo(port), now)).toEqual({ sent: 0, failed: 0 });
    const later = new Date(Date.now() + 61_000);
    expect(await sendDue(place.store, senderTo(hangingPort), later)).toEqual({ sent: 0, failed: 1 });
    const muchLater = new Date(Date.now() + 3_600_000);
    expect(await sendDue(place.store, senderTo(port), muchLater)).toEqual({ sent: 1, failed: 0 });
    expect(mail.letters).toHaveLength(1);
    expect(await place.store.find(link)).toBeDefined();
  });
});

it('no address that passes the form adds a header or a recipient', async () => {
  const nasty = fc.constantFrom('\r\n', '\n', 'Bcc: x@y.kg', ',', ';', '<', '>', '"', ' ', '(', ':', '\0');
  const part = fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 8 })), { maxLength: 4 })
    .map((parts) => parts.join(''));
  const address = fc.oneof(
    fc.emailAddress(),
    fc.tuple(part, part, part).map(([a, b, c]) => `${a}a${b}@example${c}.kg`),
  );
  await fc.assert(
    fc.asyncProperty(address, async (email) => {
      const passed = registrationSchema.shape.email.safeParse(email);
      if (!passed.success) return;
      const record = {
        ...AIGUL,
        email,
        id: 1,
        reference: '7K3M92QXAB',
        locale: 'ru' as const,
        createdAt: '',
        updatedAt: '',
        expiresAt: '',
      };
      const letter = confirmation(record, { reference: record.reference, secret: 'x'.repeat(32) }, SITE);
      expect(letter.to).toBe(email);
      expect(email).not.toMatch(/[\s,;<>"():]/);
      expect(letter.subject).not.toMatch(/[\r\n]/);
      await Promise.resolve();
    }),
    { numRuns: 1_000 },
  );
});
