import type { LocalPhoto } from '../../device/device.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { formatShare } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import type { useDeliveryWords } from './words.ts';

/** What became of a photo, and what will: "Photo 2 non envoyée : arrêtée à 40 %. Elle reprendra seule." */
export function photoText(
  photo: LocalPhoto,
  n: number,
  say: ReturnType<typeof useDeliveryWords>,
  language: Language,
): string {
  const share = formatShare(photo.size > 0 ? photo.sent / photo.size : 0, language);
  if (photo.state === 'received') return say('photoReceived', { n });
  if (photo.problem === 'upload-cut' || photo.problem === 'offline') return say('photoCut', { n, share });
  if (photo.problem !== null) return say('photoProblem', { n, sentence: sentenceOf(photo.problem)[language] });
  return photo.state === 'sending' ? say('photoSending', { n, share }) : say('photoKept', { n });
}
