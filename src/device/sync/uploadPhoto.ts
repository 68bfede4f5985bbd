import type { Answer } from '../ask.ts';

/** One photo to send. */
export type Upload = {
  readonly sha256: string;
  readonly intervention: string;
  readonly bytes: ArrayBuffer;
  /** Where an earlier try can be resumed, or null. */
  readonly uploadUrl: string | null;
  /** Told as soon as there is a place to resume at, before the bytes go. */
  onUrl(url: string): Promise<void>;
  /** Told how many bytes the back office holds. */
  onSent(bytes: number): void;
};

/** Sends a photo's bytes, resuming where they were cut. Done is not proven: only a receipt proves it. */
export type UploadPhoto = (upload: Upload) => Promise<Answer<null>>;
