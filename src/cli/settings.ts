/** `npm run settings`: writes `deploy/env.example` from the table of settings. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envExample } from '../settings/env-example.ts';
import { ROOT } from './stamp.ts';

writeFileSync(join(ROOT, 'deploy/env.example'), envExample());
console.log('Written: deploy/env.example');
