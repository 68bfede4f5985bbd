import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** Characters of one line; what is longer is cut, so that one line cannot fill the memory. */
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

/** The lines of a file, gzipped or not, without their ends; a byte order mark is left out. */
export async function* readLines(path: string, encoding: 'utf-8' | 'windows-1252'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const chunk of await bytesOf(path)) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
}
