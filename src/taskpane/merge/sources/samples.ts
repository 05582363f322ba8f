/**
 * The sample reports that are served beside the page, for trying the product without files of one's
 * own.
 */

import type { ChosenFile } from '../../engine/protocol';

export interface Sample {
  readonly files: readonly ChosenFile[];
  /** The units that should report, as a CSV file. */
  readonly units: ChosenFile;
  /** ISO day that the figures stand at. */
  readonly asOf: string;
}

/** As the fixtures say it of themselves. */
const AS_OF = '2022-01-31';

/** @throws Error when the server does not have them */
export async function sampleReports(): Promise<Sample> {
  const paths = (await (await fetched('samples/index.json')).json()) as string[];
  const [units, ...files] = await Promise.all(['units.csv', ...paths].map(sampleFile));
  if (!units) throw new Error('samples/index.json');
  return { files, units, asOf: AS_OF };
}

async function sampleFile(path: string): Promise<ChosenFile> {
  const address = `samples/${path.split('/').map(encodeURIComponent).join('/')}`;
  return { path, content: await (await fetched(address)).blob() };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}
