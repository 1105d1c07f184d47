import { createStoreFrom } from '../../../server/src/store/create-store.ts';
import { describeRecordStore } from './describe-record-store.ts';

describeRecordStore('memory', () => createStoreFrom({ kind: 'memory', node: 'https://example.org' }));
