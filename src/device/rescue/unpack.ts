import { Decrypter } from 'age-encryption';
import { Unzip, UnzipInflate } from 'fflate';
import { MAX_PHOTO_BYTES } from '../../sync/protocol.ts';
import { RESCUE_CONTENTS } from '../../sync/rescue.ts';
import type { Outcome } from '../device.ts';
import { plainPhrase } from './phrase.ts';
import { Damaged, type Entry } from './seal.ts';

/** Bytes of the list of edits: tens of thousands of them. */
const MOST_CONTENTS = 256 * 1024 * 1024;
/** Bytes read at a time. */
const STEP = 64 * 1024;
const MAGIC = 'age-encryption.org/v1\n';
/** What the library says of a phrase that opens nothing. */
const NO_MATCH = /no identity matched/;

/**
 * A file, read no faster than it is wanted. The browser's own stream reads ahead, and where the file then turns out to
 * be cut, what was read and not yet wanted would be thrown away.
 */
function streamOf(file: Blob): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const part = new Uint8Array(await file.slice(at, at + STEP).arrayBuffer());
        at += part.length;
        if (part.length > 0) controller.enqueue(part);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw new Damaged('the file does not go on as it was written', { cause: error });
  } finally {
    // Whoever stops half-way reads no further.
    reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function* entriesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Entry> {
  const ready: Entry[] = [];
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    const most = file.name === RESCUE_CONTENTS ? MOST_CONTENTS : MAX_PHOTO_BYTES;
    let length = 0;
    file.ondata = (error, part, final) => {
      if (error) throw new Damaged(error.message);
      length += part.length;
      if (length > most) throw new Damaged(`${file.name} is larger than anything that was written`);
      parts.push(part);
      if (final) ready.push({ name: file.name, bytes: joined(parts, length) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const none = new Uint8Array();
  for await (const chunk of chunksOf(stream)) {
    unzip.push(chunk);
    yield* ready.splice(0);
  }
  unzip.push(none, true);
  yield* ready.splice(0);
}

/** See `Seal`. */
export async function unpack(file: Blob, phrase: string): Promise<Outcome<AsyncGenerator<Entry>>> {
  if ((await file.slice(0, MAGIC.length).text()) !== MAGIC) return { ok: false, code: 'rescue-not-understood' };
  const age = new Decrypter();
  age.addPassphrase(plainPhrase(phrase));
  try {
    return { ok: true, value: entriesOf(await age.decrypt(streamOf(file))) };
  } catch (error) {
    const wrong = error instanceof Error && NO_MATCH.test(error.message);
    return { ok: false, code: wrong ? 'rescue-phrase-wrong' : 'rescue-damaged' };
  }
}
