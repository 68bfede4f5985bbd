import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A JPEG of a wall that no other number gives, as a camera would write it; its path. */
export async function makePhoto(folder: string, number: number, role: 'before' | 'after'): Promise<string> {
  await mkdir(folder, { recursive: true });
  const hue = (number * 47) % 360;
  const tag = role === 'before' ? `<text x="80" y="420" font-size="220" fill="#222">N${number}</text>` : '';
  const bricks = Array.from(
    { length: 60 },
    (_, n) =>
      `<rect x="${(n % 10) * 128}" y="${Math.floor(n / 10) * 160}" width="120" height="150" fill="hsl(${hue} 30% ${40 + ((n * 7 + number) % 30)}%)"/>`,
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960">${bricks}${tag}</svg>`;
  const path = join(folder, `${role}-${number}.jpg`);
  await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toFile(path);
  return path;
}
