export { describeRecordStore } from './record-store/describe-record-store.ts';
export type { OpenStore } from './record-store/using-store.ts';
