import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import type { ServeSettings } from '../settings.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/** A server that listens: the port it got, and how to stop it once it has answered what it accepted. */
export type Listening = { readonly port: number; readonly stop: () => Promise<void> };

/** milliseconds given to open connections to finish when the node stops */
const GRACE_MS = 5000;

/**
 * Listens on a port.
 *
 * @throws Complaint  when the port is taken or not allowed, with what to do
 */
export function listen(
  handler: Handler,
  { port, host }: Pick<ServeSettings, 'port' | 'host'>,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handler, port, hostname: host }, (info) =>
      resolve({ port: (info as AddressInfo).port, stop: () => stop(server as Server) }),
    );
    server.on('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Complaint {
  if (error.code === 'EADDRINUSE') {
    return new Complaint(EXIT.environment, {
      fr: `Le port ${port} est déjà pris : un autre nœud tourne peut-être. Arrêtez-le, ou choisissez-en un autre avec --port ${port + 1}.`,
      en: `Port ${port} is taken: another node may be running. Stop it, or choose another with --port ${port + 1}.`,
    });
  }
  if (error.code === 'EACCES') {
    return new Complaint(EXIT.environment, {
      fr: `Le port ${port} demande des droits d'administrateur. Choisissez un port au-dessus de 1024, par exemple --port 8080.`,
      en: `Port ${port} needs administrator rights. Choose a port above 1024, for instance --port 8080.`,
    });
  }
  return new Complaint(EXIT.environment, {
    fr: `Impossible d'écouter sur ${host}:${port} (${error.code ?? error.message}). Vérifiez --host et --port.`,
    en: `Cannot listen on ${host}:${port} (${error.code ?? error.message}). Check --host and --port.`,
  });
}
