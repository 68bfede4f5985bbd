/** A photo as it is kept: JPEG bytes without EXIF, upright. */
export type ScaledImage = {
  readonly jpeg: ArrayBuffer;
  readonly thumb: ArrayBuffer;
  /** Pixels of `jpeg`. */
  readonly width: number;
  readonly height: number;
};

/** 'too-large': more pixels than MOST_PIXELS; 'not-an-image': the browser cannot decode it. */
export type ScaleImage = (file: Blob) => Promise<ScaledImage | 'too-large' | 'not-an-image'>;

export const MOST_PIXELS = 100_000_000;
const LONGEST = 2_048;
const THUMB = 320;
const QUALITY = 0.82;
const THUMB_QUALITY = 0.7;

async function toJpeg(source: ImageBitmap, longest: number, quality: number) {
  const factor = Math.min(1, longest / Math.max(source.width, source.height));
  const width = Math.max(1, Math.round(source.width * factor));
  const height = Math.max(1, Math.round(source.height * factor));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('a canvas draws in two dimensions');
  // JPEG has no transparency: what is transparent would turn black.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(source, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  // Gives the pixels back at once: on a tablet several photos in a row otherwise fill the memory.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new Error('a canvas of this size can be encoded');
  return { bytes: await blob.arrayBuffer(), width, height };
}

/** Decodes upright, scales so that the longest side is at most 2,048 px, encodes as JPEG; drawing anew drops EXIF. */
export const scaleImage: ScaleImage = async (file) => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return 'not-an-image';
  }
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) return 'too-large';
    const full = await toJpeg(bitmap, LONGEST, QUALITY);
    const thumb = await toJpeg(bitmap, THUMB, THUMB_QUALITY);
    return { jpeg: full.bytes, thumb: thumb.bytes, width: full.width, height: full.height };
  } finally {
    bitmap.close();
  }
};
