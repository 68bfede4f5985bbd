import { Encrypter } from 'age-encryption';
import { Zip, ZipDeflate } from 'fflate';
import { plainPhrase } from './phrase.ts';
import type { Entry } from './seal.ts';

/** log2 of scrypt's N: 64 MB and a few seconds on a tablet, for each phrase that somebody tries. */
const WORK = 16;

/**
 * Entries as a ZIP archive, encrypted with a phrase by age (age-encryption.org/v1): it can be opened without Sillage.
 * They are taken one by one, so that no more than one is held twice in memory.
 */
export async function pack(entries: AsyncIterable<Entry>, phrase: string): Promise<Blob> {
  const age = new Encrypter();
  age.setPassphrase(plainPhrase(phrase));
  age.setScryptWorkFactor(WORK);
  const source = entries[Symbol.asyncIterator]();
  let zip: Zip;
  const plain = new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, bytes, final) => {
        if (error) {
          controller.error(error);
          return;
        }
        controller.enqueue(bytes);
        if (final) controller.close();
      });
    },
    async pull() {
      const next = await source.next();
      if (next.done === true) {
        zip.end();
        return;
      }
      // Photos do not get smaller. Blocks of deflate say where they end, as stored bytes of unknown length do not.
      const file = new ZipDeflate(next.value.name, { level: 0 });
      zip.add(file);
      file.push(next.value.bytes, true);
    },
  });
  const packed = await new Response(await age.encrypt(plain)).blob();
  return new Blob([packed], { type: 'application/octet-stream' });
}
