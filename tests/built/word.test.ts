import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { officeErrors } from '../support/office.ts';
import { builtFolder } from '../support/site.ts';

const client = builtFolder();

it('every Word file of the site keeps to its standard', async () => {
  const files = globSync('**/*.docx', { cwd: client });
  expect(files).not.toEqual([]);
  for (const file of files)
    expect(await officeErrors(readFileSync(path.join(client, file))), file).toEqual([]);
});
