import type { TestClient } from '../../../contract/support/testClient.ts';

const TUS = { 'tus-resumable': '1.0.0' };

/** Begins a resumable upload of a file of the organisation. */
export function beginUpload(client: TestClient, path: string, length: number, name: string) {
  return client.request({
    method: 'POST',
    url: path,
    headers: {
      ...TUS,
      'upload-length': String(length),
      'upload-metadata': `name ${Buffer.from(name).toString('base64')}`,
    },
  });
}

/** Sends bytes of it. */
export function sendUpload(client: TestClient, url: string, bytes: Buffer, offset: number) {
  return client.request({
    method: 'PATCH',
    url,
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    payload: bytes,
  });
}

/** All of it at once; the answer that refuses it, where it is refused. */
export async function upload(client: TestClient, path: string, bytes: Buffer, name: string) {
  const begun = await beginUpload(client, path, bytes.length, name);
  if (begun.statusCode !== 201) return begun;
  return sendUpload(client, String(begun.headers['location']), bytes, 0);
}
