/** The sample reports that are served beside the page, for trying the product without files of one's own. */

import type { ChosenFile } from '../engine/protocol';

/** @throws Error when the server does not have them */
export async function sampleFiles(): Promise<ChosenFile[]> {
  const paths = (await (await fetched('samples/index.json')).json()) as string[];
  return Promise.all(
    paths.map(async (path) => ({
      path,
      content: await (await fetched(`samples/${path.split('/').map(encodeURIComponent).join('/')}`)).blob(),
    })),
  );
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}
