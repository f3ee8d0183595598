/**
 * One call on the store from a process of its own: `node interest-client.ts <DATABASE_URL> save <email>` or
 * `… confirm <link>`. SQLite waits for another process with the whole process, so two of them in one would wait for
 * themselves.
 */
import { Database } from '../../src/interest/database.ts';
import { Registrations } from '../../src/interest/registrations.ts';
import { readLink } from '../../src/interest/tokens.ts';
import { AIGUL, NOW, sending } from './interest.ts';

const [url = '', call = '', argument = ''] = process.argv.slice(2);
const database = new Database(url);
const store = new Registrations(database);
if (call === 'save') await store.save({ ...AIGUL, email: argument }, sending({ mail: false }));
else await store.confirm(readLink(argument)!, NOW);
await database.close();
