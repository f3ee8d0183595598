import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { pino } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emailKey } from '../../src/interest/address.ts';
import { confirmationEmail, Mailer } from '../../src/interest/mailer.ts';
import {
  retryAll,
  sendDue,
  SendError,
  waiting,
  type Email,
  type SendReport,
} from '../../src/interest/queue.ts';
import { registrationSchema } from '../../src/interest/schema.ts';
import { readLink } from '../../src/interest/tokens.ts';
import { AIGUL, MEETING, NOW, sending, temporaryStore, type TemporaryStore } from '../support/interest.ts';
import { freePort } from '../support/port.ts';

const SITE = 'https://example.kg';
/** For the mail server that hangs; any other has time enough on a busy machine. */
const SHORT_MS = 300;
const TIMEOUT_MS = 10_000;
const NOTHING = { sent: 0, failed: 0, givenUp: 0, limited: false };
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** A real SMTP server on loopback; keeps what comes. */
function smtp(options: SMTPServerOptions = {}) {
  const emails: ParsedMail[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      recipients.push(...envelope.rcptTo.map(({ address }) => address));
      void simpleParser(stream).then((email) => {
        emails.push(email);
        done();
      });
    },
    ...options,
  });
  const listening = new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.server.address() as AddressInfo).port);
    });
  });
  return {
    emails,
    recipients,
    listening,
    end: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

let place: TemporaryStore;
let mail: ReturnType<typeof smtp>;
let port: number;

beforeEach(async () => {
  place = await temporaryStore();
  mail = smtp();
  port = await mail.listening;
});
afterEach(async () => {
  await mail.end();
  await place.end();
});

/** Sends what is due, through the mail server at a port, as the service does. */
function send(now: Date, smtpPort = port, perDay = 500, timeout = TIMEOUT_MS): Promise<SendReport> {
  const mailer = new Mailer(
    { url: `smtp://127.0.0.1:${String(smtpPort)}`, from: 'no-reply@example.kg' },
    timeout,
  );
  return sendDue(place.database, (email) => mailer.send(confirmationEmail(email, SITE)), { now, perDay });
}

function linkIn(email: ParsedMail | undefined) {
  return readLink(/manage\/([^/\s]+)\//.exec(email?.text ?? '')?.[1] ?? '')!;
}

describe('an email', () => {
  it('comes in the chosen language with a link that proves the address', async () => {
    await place.registrations.save(AIGUL, sending());
    expect(await send(NOW)).toEqual({ ...NOTHING, sent: 1 });
    const [email] = mail.emails;
    expect(email?.to).toMatchObject({ text: 'aigul@example.kg' });
    expect(email?.subject).toBe('Дарегиңизди ырастаңыз: Социалдык заказ');
    expect(email?.text).toContain(`${SITE}/ky/interest/manage/`);
    expect((await place.registrations.find(linkIn(email)))?.by).toBe('email');
    expect(await send(NOW)).toEqual(NOTHING);
  });

  it('goes to a Cyrillic domain', async () => {
    await place.registrations.save({ ...AIGUL, email: 'a@пример.рф' }, sending());
    await send(NOW);
    // The server of the test reads the ASCII name of the wire back.
    expect(mail.recipients).toEqual(['a@пример.рф']);
  });

  it('repeats nothing that was typed', async () => {
    const spam = { ...AIGUL, name: 'Купите', question: 'http://spam.example' };
    await place.registrations.save(spam, sending());
    await send(NOW);
    expect(mail.emails[0]?.text).not.toMatch(/Купите|spam/);
  });

  it('to a new address says what is asked, and nothing of the registration', async () => {
    await place.registrations.save(AIGUL, sending());
    await send(NOW);
    const link = linkIn(mail.emails[0]);
    await place.registrations.confirm(link, NOW);
    const moved = { ...AIGUL, email: 'new@example.kg', language: 'en' } as const;
    await place.registrations.correct(link, { ...moved, topics: [] }, sending());
    await send(after(1));
    const email = mail.emails[1];
    expect(email?.to).toMatchObject({ text: 'new@example.kg' });
    expect(email?.text).toMatch(/at this address instead of an earlier one/);
    expect(email?.text).not.toMatch(/aigul|Айгүл/);
    expect((await place.registrations.find(linkIn(email)))?.by).toBe('newAddress');
  });

  it('waits ten minutes after another to the same mailbox, under whichever of its names', async () => {
    for (const email of [
      'aigul@example.kg',
      'AIGUL@example.kg',
      'aigul+a@example.kg',
      'aigul+b@Example.kg',
    ]) {
      await place.registrations.save({ ...AIGUL, email }, sending());
    }
    expect(await send(NOW)).toEqual({ ...NOTHING, sent: 1 });
    expect(await send(after(9))).toEqual(NOTHING);
    expect(await send(after(11))).toEqual({ ...NOTHING, sent: 1 });
    const rows = await place.database.use((db) => db.selectFrom('sentEmail').selectAll().execute());
    expect(new Set(rows.map(({ mailbox }) => mailbox)).size).toBe(1);
    expect(JSON.stringify(rows)).not.toMatch(/aigul/i);
  });

  it('comes to one mailbox five times a day at most', async () => {
    for (let n = 0; n < 7; n++) await place.registrations.save(AIGUL, sending());
    for (let minutes = 0; minutes < 24 * 60; minutes += 11) await send(after(minutes));
    expect(mail.emails).toHaveLength(5);
    // They are not lost: each comes in its turn.
    for (let minutes = 24 * 60; minutes < 26 * 60; minutes += 11) await send(after(minutes));
    expect(mail.emails).toHaveLength(7);
  });

  it('leaves the site no oftener than the day’s limit says, to whomever', async () => {
    for (let n = 0; n < 6; n++) {
      await place.registrations.save({ ...AIGUL, email: `p${String(n)}@example.kg` }, sending());
    }
    expect(await send(NOW, port, 4)).toEqual({ ...NOTHING, sent: 4, limited: true });
    expect(await send(after(60), port, 4)).toEqual({ ...NOTHING, limited: true });
    expect(await send(after(25 * 60), port, 4)).toEqual({ ...NOTHING, sent: 2 });
  });

  it('is not begun any more when the server stops; the rest wait for the next start', async () => {
    const stopping = new AbortController();
    for (const email of ['a@example.kg', 'b@example.kg', 'c@example.kg']) {
      await place.registrations.save({ ...AIGUL, email }, sending());
    }
    const last = () => {
      stopping.abort();
      return Promise.resolve();
    };
    const options = { now: NOW, perDay: 500, stopping: stopping.signal };
    expect(await sendDue(place.database, last, options)).toEqual({ ...NOTHING, sent: 1 });
    expect(await send(NOW)).toEqual({ ...NOTHING, sent: 2 });
  });

  it('asked for again while its last try failed is not given up with it', async () => {
    const link = await place.registrations.save(AIGUL, sending());
    await place.database.use((db) => db.updateTable('queue').set({ attempts: 19 }).execute());
    const fails = async () => {
      await place.registrations.correct(
        link,
        { ...AIGUL, email: 'b@example.kg' },
        sending({ now: after(1) }),
      );
      throw new SendError('ECONNECTION', false);
    };
    const report = await sendDue(place.database, fails, { now: NOW, perDay: 500 });
    expect(report).toMatchObject({ sent: 0, error: 'ECONNECTION' });
    expect(await send(after(2))).toEqual({ ...NOTHING, sent: 1 });
    expect(mail.emails[0]?.to).toMatchObject({ text: 'b@example.kg' });
  });

  it('is sent by one process', async () => {
    await place.registrations.save(AIGUL, sending());
    let asked = 0;
    const slow = async () => {
      asked += 1;
      // Another process looks while this one sends.
      expect(await sendDue(place.database, slow, { now: new Date(), perDay: 500 })).toEqual(NOTHING);
    };
    await sendDue(place.database, slow, { now: new Date('2031-01-01T00:00:00Z'), perDay: 500 });
    expect(asked).toBe(1);
  });
});

describe('a mail server that fails', () => {
  /** Takes connections and never says a word. */
  function silent(): Promise<Server> {
    const server = createServer();
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
  }

  it('that refuses the connection fails no registration: its email waits and goes out later', async () => {
    const link = await place.registrations.save(AIGUL, sending());
    const report = await send(NOW, await freePort());
    expect(report).toMatchObject({ sent: 0, failed: 1, givenUp: 0 });
    expect(report.error).toMatch(/^E[A-Z]+/);
    expect((await place.registrations.find(link))?.record.name).toBe(AIGUL.name);
    expect(await waiting(place.database)).toMatchObject([{ attempts: 1, error: report.error }]);
    expect(await send(NOW)).toEqual(NOTHING);
    expect(await send(after(2))).toEqual({ ...NOTHING, sent: 1 });
  });

  it('that hangs delays the email, which goes out when there is one again', async () => {
    await place.registrations.save(AIGUL, sending());
    const hanging = await silent();
    const { port: hangingPort } = hanging.address() as AddressInfo;
    expect(await send(NOW, hangingPort, 500, SHORT_MS)).toMatchObject({ failed: 1 });
    expect(await send(after(2), hangingPort, 500, SHORT_MS)).toMatchObject({ failed: 1 });
    hanging.close();
    expect(await send(after(60))).toEqual({ ...NOTHING, sent: 1 });
    expect(mail.emails).toHaveLength(1);
  });

  it('that refuses an address for good is not asked again, and the cause is known', async () => {
    const strict = smtp({
      onRcptTo: (address, _session, done) => {
        const refusal = Object.assign(new Error(`${address.address} unknown`), { responseCode: 550 });
        done(address.address.startsWith('aigul') ? refusal : null);
      },
    });
    const strictPort = await strict.listening;
    await place.registrations.save(AIGUL, sending());
    await place.registrations.save({ ...AIGUL, email: 'b@example.kg' }, sending());
    const report = await send(NOW, strictPort);
    expect(report).toMatchObject({ sent: 1, failed: 0, givenUp: 1 });
    expect(report.error).toBe('EENVELOPE 550 RCPT TO');
    const [given] = await waiting(place.database);
    expect(given).toMatchObject({ attempts: 1, error: 'EENVELOPE 550 RCPT TO' });
    expect(given?.dueAt).toBeNull();
    expect(await send(after(600), strictPort)).toEqual(NOTHING);
    await strict.end();
    // The mailbox has been made meanwhile, and the organiser knows.
    expect(await retryAll(place.database, after(700))).toBe(1);
    expect(await send(after(700))).toEqual({ ...NOTHING, sent: 1 });
  });

  it('that says “later” is asked later', async () => {
    const busy = smtp({
      onRcptTo: (_address, _session, done) => {
        done(Object.assign(new Error('greylisted'), { responseCode: 451 }));
      },
    });
    const busyPort = await busy.listening;
    await place.registrations.save(AIGUL, sending());
    expect(await send(NOW, busyPort)).toMatchObject({
      failed: 1,
      givenUp: 0,
      error: 'EENVELOPE 451 RCPT TO',
    });
    await busy.end();
  });

  it('that does not let us in is not a refusal of an email', async () => {
    const closed = smtp({
      authOptional: false,
      onAuth: (_auth, _session, done) => {
        done(new Error('no'));
      },
    });
    const url = `smtp://hub:wrong@127.0.0.1:${String(await closed.listening)}`;
    const mailer = new Mailer({ url, from: 'no-reply@example.kg' }, TIMEOUT_MS);
    await expect(mailer.verify()).rejects.toMatchObject({
      permanent: false,
      message: expect.stringMatching(/^EAUTH 535/) as string,
    });
    await closed.end();
  });

  it('is tried for about three days, then given up with its cause', async () => {
    await place.registrations.save(AIGUL, sending());
    const fails = () => Promise.reject(new SendError('ECONNECTION', false));
    let minutes = 0;
    for (; minutes < 6 * 24 * 60; minutes += 30) {
      const report = await sendDue(place.database, fails, { now: after(minutes), perDay: 500 });
      if (report.givenUp > 0) break;
    }
    expect(minutes / 60 / 24).toBeGreaterThan(2.5);
    expect(minutes / 60 / 24).toBeLessThan(4);
    expect(await waiting(place.database)).toMatchObject([{ attempts: 20, error: 'ECONNECTION' }]);
  });
});

describe('the service', () => {
  it('tells the log why emails do not leave, and nobody’s address', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const url = `smtp://127.0.0.1:${String(await freePort())}`;
    const service = place.service({ log, mail: { url, from: 'no-reply@example.kg', perDay: 500 } });
    await service.register({ ...AIGUL, topics: [] }, 'ru');
    expect(await service.sendEmails()).toMatchObject({ failed: 1 });
    expect(lines.join('')).toMatch(/not accepted/);
    expect(lines.join('')).toMatch(/ESOCKET|ECONN/);
    expect(lines.join('')).not.toMatch(/aigul/i);
    const { mail: state } = await service.readiness();
    expect(state).toMatchObject({ configured: true, waiting: 1, failed: 0, perDay: 500 });
    expect(state.error).toMatch(/ESOCKET|ECONN/);
  });

  it('says at start that the mail server does not take emails', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const url = `smtp://127.0.0.1:${String(await freePort())}`;
    const service = place.service({ log, mail: { url, from: 'no-reply@example.kg', perDay: 500 } });
    service.start();
    await expect.poll(() => lines.join('')).toMatch(/does not take our emails/);
  });

  it('brings the calendar of a dated conference, in the reader’s language; without one it goes as it is', async () => {
    mkdirSync(`${place.folder}/ky`);
    writeFileSync(`${place.folder}/ky/calendar.ics`, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    const settings = { url: `smtp://127.0.0.1:${String(port)}`, from: 'no-reply@example.kg', perDay: 500 };
    const service = place.service({ mail: settings }, [{ ...MEETING, calendar: '/calendar.ics' }]);
    const dated = { ...AIGUL, topics: [], conference: MEETING.id };
    await service.register(dated, 'ru');
    await service.register({ ...dated, email: 'b@example.kg', language: 'en' }, 'ru');
    expect(await service.sendEmails()).toMatchObject({ sent: 2 });
    const attached = mail.emails.map(({ attachments }) => attachments.map(({ filename }) => filename));
    expect(attached.sort()).toEqual([[], ['calendar.ics']]);
  });
});

it('no address that passes the form adds a header or a recipient', () => {
  const nasty = fc.constantFrom('\r\n', '\n', 'Bcc: x@y.kg', ',', ';', '<', '>', '"', ' ', '(', ':', '\0');
  const part = fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 8 })), { maxLength: 4 })
    .map((parts) => parts.join(''));
  const address = fc.oneof(
    fc.emailAddress(),
    fc.tuple(part, part, part).map(([a, b, c]) => `${a}a${b}@example${c}.kg`),
  );
  fc.assert(
    fc.property(address, (to) => {
      if (!registrationSchema.shape.email.safeParse(to).success) return;
      const record = { ...AIGUL, email: to, reference: '7K3M92QXAB', locale: 'ru' as const };
      const email: Email = {
        record: {
          ...record,
          createdAt: '',
          updatedAt: '',
          expiresAt: '',
          confirmedAt: null,
          pendingEmail: null,
        },
        link: { reference: record.reference, secret: 'x'.repeat(32) },
        to,
      };
      const { subject } = confirmationEmail(email, SITE);
      expect(emailKey(to)).toMatch(/^[\x21-\x7e]+$/);
      expect(to).not.toMatch(/[\s,;<>"():]/);
      expect(subject).not.toMatch(/[\r\n]/);
    }),
    { numRuns: 1_000 },
  );
});
