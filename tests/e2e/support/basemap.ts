import { madeUpTown, makeBasemap } from '../../support/makeBasemap.ts';
import { HERE } from './browser.ts';
import type { OfficeClient } from './office.ts';

/** Puts a made-up town around where tablets are in place as the basemap. */
export async function putBasemap(client: OfficeClient): Promise<void> {
  const { latitude: lat, longitude: lon } = HERE;
  const bytes = makeBasemap(madeUpTown(lat, lon), {
    schema: 'protomaps',
    bounds: [lat - 0.3, lon - 0.3, lat + 0.3, lon + 0.3],
    minZoom: 8,
    maxZoom: 14,
  });
  const headers = { cookie: client.cookie, origin: client.url, 'tus-resumable': '1.0.0' };
  const begun = await fetch(`${client.url}/api/admin/basemap/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'upload-length': String(bytes.length),
      'upload-metadata': `name ${Buffer.from('essai.pmtiles').toString('base64')}`,
    },
  });
  const sent = await fetch(new URL(begun.headers.get('location') ?? '', client.url), {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });
  if (!sent.ok) throw new Error(`the basemap was not taken: ${await sent.text()}`);
}
