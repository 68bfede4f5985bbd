import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { PhotoRef } from '../../domain/intervention.ts';
import { DRAWN_SUPPORTS, drawWall, HEIGHT, WIDTH } from './drawWall.ts';
import type { Random } from './random.ts';

export type MadePhoto = Pick<PhotoRef, 'sha256' | 'size' | 'width' | 'height'> & { readonly bytes: Buffer };
/** The same wall before and after. */
export type Pair = { readonly before: MadePhoto; readonly after: MadePhoto };

const VARIANTS = 2;

async function jpeg(svg: string): Promise<MadePhoto> {
  const bytes = await sharp(Buffer.from(svg)).jpeg({ quality: 72 }).toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, size: bytes.length, width: WIDTH, height: HEIGHT, bytes };
}

/** Photos for every support, drawn by code. */
export async function makePhotos(random: Random): Promise<ReadonlyMap<string, readonly Pair[]>> {
  const made = new Map<string, readonly Pair[]>();
  for (const support of DRAWN_SUPPORTS) {
    const drawings = Array.from({ length: VARIANTS }, () => drawWall(support, random));
    made.set(
      support,
      await Promise.all(
        drawings.map(async ({ before, after }) => ({ before: await jpeg(before), after: await jpeg(after) })),
      ),
    );
  }
  return made;
}
