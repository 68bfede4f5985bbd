import { useEffect, useState } from 'react';
import { useDevice } from '../shell/useDevice.ts';

export type PhotoView =
  | { readonly state: 'loading' | 'missing' }
  /** `url` shows the bytes until the component that asked is gone. */
  | { readonly state: 'ready'; readonly url: string };

const LOADING: PhotoView = { state: 'loading' };

/** The bytes of a photo as an address for <img>; 'missing' where neither the device nor the network has them. */
export function usePhoto(sha256: string | null, size: 'full' | 'thumb'): PhotoView {
  const device = useDevice();
  const [seen, setSeen] = useState<{ readonly of: string; readonly view: PhotoView } | null>(null);
  const key = `${size} ${sha256 ?? ''}`;
  useEffect(() => {
    if (sha256 === null) return;
    let url: string | null = null;
    let left = false;
    void device.photo(sha256, size).then((blob) => {
      if (left) return;
      url = blob ? URL.createObjectURL(blob) : null;
      setSeen({ of: key, view: url === null ? { state: 'missing' } : { state: 'ready', url } });
    });
    return () => {
      left = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [device, key, sha256, size]);
  return seen?.of === key ? seen.view : LOADING;
}
