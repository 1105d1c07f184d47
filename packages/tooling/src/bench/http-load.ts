import { connect } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What to ask a server on the loopback, over how many connections kept open, for how long. */
export type Load = {
  readonly port: number;
  readonly paths: readonly string[];
  readonly seconds: number;
  readonly connections: number;
};

const { port, paths, seconds, connections } = workerData as Load;
const end = performance.now() + seconds * 1000;
let next = 0;
let answered = 0;

await Promise.all(Array.from({ length: connections }, ask));
parentPort?.postMessage(answered);

/** Asks again as soon as an answer is whole; reads no more of it than where it ends, to leave the time to the server. */
function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let awaited = 0;
    const send = () => {
      awaited = 0;
      socket.write(`GET ${paths[next++ % paths.length]} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      awaited = awaited === 0 ? lengthOf(chunk) - chunk.length : awaited - chunk.length;
      if (awaited > 0) return;
      answered += 1;
      if (performance.now() < end) return send();
      socket.destroy();
      resolve();
    });
  });
}

/** bytes of a whole answer, from its first chunk */
function lengthOf(chunk: Buffer): number {
  const head = chunk.indexOf('\r\n\r\n') + 4;
  const length = /content-length: (\d+)/i.exec(chunk.toString('latin1', 0, head))?.[1];
  if (length === undefined || !chunk.toString('latin1', 0, 15).includes(' 200 ')) {
    throw new Error(chunk.toString('latin1', 0, head));
  }
  return head + Number(length);
}
