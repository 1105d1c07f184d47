import { readdirSync } from 'node:fs';
import { findSource, isNamedAs, openInput, type SourceFile } from '@maillage/connectors';
import { ROOT } from '../root.ts';

const FOLDER = `${ROOT}packages/connectors/recordings/`;

/** The recording of a source that lies in the connectors' package. */
export async function recording(id: string): Promise<SourceFile> {
  const connector = findSource(id);
  const name = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).find((one) =>
    isNamedAs(one, connector?.files ?? []),
  );
  if (!connector || name === undefined) throw new Error(`no recording of ${id}`);
  return { connector, input: await openInput(FOLDER + name, { files: connector.files }) };
}
