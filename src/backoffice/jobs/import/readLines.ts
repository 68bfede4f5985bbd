import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const LF = 0x0a;
/** Bytes of one line; what is longer is not kept, so that one line cannot fill the memory. */
const LONGEST_LINE = 256 * 1024;

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

async function bytesOf(path: string): Promise<Readable> {
  const zipped = await isGzip(path);
  const source = createReadStream(path);
  if (!zipped) return source;
  const plain = new PassThrough();
  // A failure of either end reaches the reader through `plain`.
  pipeline(source, createGunzip(), plain).catch((error: unknown) => {
    plain.destroy(error instanceof Error ? error : new Error('unreadable'));
  });
  return plain;
}

/** Reading went no further than this line, counted from 1; `cause` says why. */
export class ReadFailure extends Error {
  readonly line: number;

  constructor(line: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : 'unreadable', { cause });
    this.line = line;
  }
}

/** The lines of a stream of bytes, without the LF at their ends. Of a line that is too long, its beginning. */
async function* byteLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      const last = chunk.subarray(from, end);
      yield rest.length === 0 ? last : Buffer.concat([rest, last]);
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    // One byte more than is kept: enough to know that it was too long.
    rest = Buffer.concat([rest, chunk.subarray(from)]).subarray(0, LONGEST_LINE + 1);
  }
  if (rest.length > 0) yield rest;
}

/**
 * The lines of a file, gzipped or not, without their ends; null for one that is too long; a byte order mark is left
 * out. Throws a ReadFailure where it cannot be read to its end, or bytes are none of the encoding.
 */
export async function* readLines(path: string, encoding: 'utf-8' | 'windows-1252'): AsyncGenerator<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  try {
    for await (const bytes of byteLines((await bytesOf(path)) as AsyncIterable<Buffer>)) {
      if (bytes.length > LONGEST_LINE) yield null;
      else {
        const text = decoder.decode(bytes);
        yield text.endsWith('\r') ? text.slice(0, -1) : text;
      }
      line += 1;
    }
  } catch (error) {
    throw new ReadFailure(line, error);
  }
}
