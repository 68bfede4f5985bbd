import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { Compression, type Header, PMTiles, tileIdToZxy, TileType } from 'pmtiles';
import { BASEMAP_PART } from '../../sync/basemap.ts';
import type { Basemap } from '../../sync/basemap.ts';
import { HttpProblem, problem } from '../http/problem.ts';

/** What a PMTiles file says of itself. */
export type Inspected = Pick<Basemap, 'schema' | 'minZoom' | 'maxZoom' | 'bounds' | 'attribution'>;

/** A layer that only tiles of this schema have. */
const TELLING = [
  ['openmaptiles', 'transportation'],
  ['protomaps', 'roads'],
] as const;
/** Both schemas are made of OpenStreetMap; its licence asks for its name where the file does not say it. */
const OPENSTREETMAP = '© OpenStreetMap';
const MOST_ATTRIBUTION = 400;

/** A file that lies cannot make more be read at once than any honest one needs. */
const MOST_READ = 16 * BASEMAP_PART;

function readingFrom(handle: FileHandle): PMTiles {
  return new PMTiles({
    getKey: () => 'uploaded',
    async getBytes(offset, length) {
      if (length > MOST_READ) throw problem('basemap-unreadable');
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
  });
}

/** Plain text of what may hold links: it is shown on every map, and nothing in a file may run there. */
function plainText(html: unknown): string {
  if (typeof html !== 'string') return '';
  return html
    .replaceAll(/<[^>]*>?/g, ' ')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .replaceAll(/[<>]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_ATTRIBUTION);
}

function schemaOf(metadata: unknown): Basemap['schema'] | null {
  const layers =
    typeof metadata === 'object' && metadata !== null && 'vector_layers' in metadata ? metadata.vector_layers : null;
  if (!Array.isArray(layers)) return null;
  const names = layers.map((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer ? layer.id : null,
  );
  return TELLING.find(([, layer]) => names.includes(layer))?.[0] ?? null;
}

/** Bytes from the first to the last that the header speaks of. */
function endOf(header: Header): number {
  return Math.max(
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}

/** Directories that stand one under the other, at most. */
const DEEPEST = 4;

/** Reads its directories down to the first tile, and that tile. */
async function readFirstTile(file: PMTiles, header: Header): Promise<void> {
  let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
  for (let level = 0; level < DEEPEST; level += 1) {
    const [first] = await file.cache.getDirectory(file.source, offset, length, header);
    if (!first) break;
    if (first.runLength > 0) {
      const tile = await file.getZxy(...tileIdToZxy(first.tileId));
      if (tile && tile.data.byteLength > 0) return;
      break;
    }
    offset = header.leafDirectoryOffset + first.offset;
    length = first.length;
  }
  throw problem('basemap-unreadable');
}

async function inspect(file: PMTiles, size: number): Promise<Inspected> {
  const header = await file.getHeader();
  if (header.specVersion !== 3 || endOf(header) > size) throw problem('basemap-unreadable');
  if (header.tileType !== TileType.Mvt) throw problem('basemap-not-vector');
  const { tileCompression: packed } = header;
  // What every browser unpacks by itself.
  if (packed !== Compression.None && packed !== Compression.Gzip) throw problem('basemap-unreadable');
  const metadata = await file.getMetadata();
  const schema = schemaOf(metadata);
  if (!schema) throw problem('basemap-schema-unknown');
  await readFirstTile(file, header);
  const { minLat, minLon, maxLat, maxLon, minZoom, maxZoom } = header;
  if (!(minLat < maxLat && minLon < maxLon && minZoom <= maxZoom)) throw problem('basemap-unreadable');
  const attribution =
    typeof metadata === 'object' && metadata !== null && 'attribution' in metadata && metadata.attribution;
  return {
    schema,
    minZoom,
    maxZoom,
    bounds: [minLat, minLon, maxLat, maxLon],
    attribution: plainText(attribution) || OPENSTREETMAP,
  };
}

/**
 * Reads what a PMTiles file says of itself, without trusting it. Throws 'basemap-unreadable' (also for one that is
 * cut), 'basemap-not-vector' or 'basemap-schema-unknown'.
 */
export async function inspectBasemap(path: string): Promise<Inspected> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await inspect(readingFrom(handle), size);
  } catch (error) {
    // The library throws whatever it stumbled over: a magic number, a directory, gzip, JSON.
    throw error instanceof HttpProblem ? error : problem('basemap-unreadable');
  } finally {
    await handle.close();
  }
}
