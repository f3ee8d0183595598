import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interest } from '../../src/cli/interest.ts';
import { sendDue, SendError } from '../../src/interest/queue.ts';
import { spoken } from '../../src/interest/tokens.ts';
import { AIGUL, NOW, sending, temporaryStore, type TemporaryStore } from '../support/interest.ts';

let place: TemporaryStore;
let reference: string;
let run: (...words: string[]) => Promise<string>;

beforeEach(async () => {
  place = await temporaryStore();
  ({ reference } = await place.registrations.save(AIGUL, sending({ expiresAt: '2031-01-01T00:00:00.000Z' })));
  run = (...words) => interest({ database: place.database, now: () => NOW }, words);
});
afterEach(() => place.end());

it('lists and exports, without the hashes of links, with what is known of each address', async () => {
  expect(await run('list')).toContain('Айгүл Осмонова, aigul@example.kg (не подтверждён)');
  const json = await run('export', '--format', 'json');
  expect(JSON.parse(json)).toEqual([
    expect.objectContaining({
      reference: spoken(reference),
      topics: AIGUL.topics,
      address: 'unconfirmed',
    }),
  ]);
  expect(json).not.toMatch(/token/);
  expect(await run('export', '--format', 'csv')).toContain(';aigul@example.kg;не подтверждён;');
});

it('counts by address, role, place and language, and says how many are repeated', async () => {
  await place.registrations.save({ ...AIGUL, email: 'AIGUL@example.kg' }, sending());
  const text = await run('stats');
  expect(text).toMatch(/Записей: 2 \(повторных с тем же адресом: 1\)/);
  for (const words of ['не подтверждён', 'Некоммерческую организацию', 'Баткен', 'ky']) {
    expect(text).toContain(words);
  }
});

it('deletes by reference as it is read out', async () => {
  expect(await run('delete', spoken(reference).toLowerCase())).toBe('Запись удалена.');
  await expect(run('delete', spoken(reference))).rejects.toThrow('нет');
});

it('purges by a day in Bishkek, and what has expired though it is everything', async () => {
  expect(await run('purge', '--before', '2030-05-10')).toContain('Удалено записей: 0');
  expect(await run('purge', '--expired')).toContain('Удалено записей: 0');
  const later = { database: place.database, now: () => new Date('2031-02-01T00:00:00Z') };
  expect(await interest(later, ['purge', '--expired'])).toContain('Удалено записей: 1');
  await place.registrations.save(AIGUL, sending());
  expect(await run('purge', '--before', '2030-05-11')).toContain('Удалено записей: 1');
});

describe('mail', () => {
  it('shows what waits, what did not leave and why, and tries again', async () => {
    expect(await run('mail')).toMatch(`${spoken(reference)}  с 2030-05-10 06:00 UTC, попыток 0, следующая`);
    const refuse = () => Promise.reject(new SendError('EENVELOPE 550 RCPT TO', true));
    await sendDue(place.database, refuse, { now: NOW, perDay: 500 });
    const shown = await run('mail');
    expect(shown).toMatch(/попыток 1, больше не пробуем, причина: EENVELOPE 550 RCPT TO/);
    expect(shown).not.toMatch(/aigul/);
    expect(await run('mail', '--retry')).toContain('писем: 1');
    await place.registrations.removeByReference(reference);
    expect(await run('mail')).toBe('Писем в очереди нет.');
  });

  it('sends a test email, and says what the mail server said', async () => {
    const to: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        to.push(address);
        done(address.startsWith('no') ? Object.assign(new Error('no'), { responseCode: 550 }) : null);
      },
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => {
          done();
        });
      },
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.server.address() as AddressInfo;
    const mail = { url: `smtp://127.0.0.1:${String(port)}`, from: 'hub@example.kg', perDay: 500 };
    const tools = { database: place.database, mail, now: () => NOW };
    expect(await interest(tools, ['mail', '--test', 'me@example.kg'])).toMatch(
      /принял письмо для me@example.kg/,
    );
    await expect(interest(tools, ['mail', '--test', 'no@example.kg'])).rejects.toThrow(/не принял.*550/);
    expect(to).toEqual(['me@example.kg', 'no@example.kg']);
    await expect(run('mail', '--test', 'me@example.kg')).rejects.toThrow('SMTP_URL');
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });
});

it('remembers on whose word an address is not written to, and forgets it again', async () => {
  expect(await run('refuse', 'Aigul+x@example.kg')).toContain('больше не пишем');
  expect(await run('list')).toContain('просил не писать');
  expect(await run('allow', 'aigul@example.kg')).toContain('снова можно');
  expect(await run('list')).not.toContain('просил не писать');
});

it('makes a backup, and brings it back into an empty database', async () => {
  const file = path.join(place.folder, 'copy.db');
  expect(await run('backup', file)).toContain('В копии записей: 1');
  await expect(run('restore', file)).rejects.toThrow('уже есть записи');
  await run('delete', spoken(reference));
  expect(await run('restore', file)).toBe('Возвращено записей: 1.');
  expect(await run('list')).toContain(spoken(reference));
});

it.each([
  [[]],
  [['lost']],
  [['export']],
  [['export', '--format', 'xml']],
  [['purge']],
  [['purge', '--before', '31.01.2026']],
  [['purge', '--before', '2026-02-30']],
  [['purge', '--expired', '--before', '2026-02-03']],
  [['delete']],
  [['mail', '--send']],
  [['refuse', 'nobody']],
  [['backup']],
  [['restore']],
])('says in Russian what is wrong with %j', async (words) => {
  await expect(run(...words)).rejects.toThrow(/[а-я]/);
});

it('of nothing makes no backup and no database, and fails', async () => {
  const env = { ...process.env, DATA_DIR: path.join(place.folder, 'none'), DATABASE_URL: '' };
  const command = ['src/cli/interest.ts', 'backup', path.join(place.folder, 'copy.db')];
  const failed = await promisify(execFile)(process.execPath, command, { env }).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/Базы .* нет/) as string });
  expect(existsSync(path.join(place.folder, 'none'))).toBe(false);
  expect(existsSync(path.join(place.folder, 'copy.db'))).toBe(false);
}, 30_000);
