import { createStoreFrom } from '@maillage/server';
import { describeRecordStore } from './describe-record-store.ts';

describeRecordStore('memory', () => createStoreFrom({ kind: 'memory', node: 'https://example.org' }));
