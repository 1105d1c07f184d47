import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStoreFrom } from '@maillage/server';
import { afterAll } from 'vitest';
import { describeRecordStore } from './describe-record-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let opened = 0;

describeRecordStore('SQLite', () => {
  opened += 1;
  return createStoreFrom({
    kind: 'sqlite',
    node: 'https://example.org',
    path: join(folder, String(opened), 'maillage.db'),
  });
});
