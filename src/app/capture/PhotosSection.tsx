import { IconCamera, IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { PhotoRef, PhotoRole } from '../../domain/intervention.ts';
import { PhotoThumb } from '../map/PhotoThumb.tsx';
import { useStorageHealth } from '../shell/useStorageHealth.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceTiles } from '../ui/ChoiceTiles.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { PhotoKeeping } from './usePhotoKeeping.ts';
import { useCaptureWords } from './words.ts';
import styles from './PhotosSection.module.css';

const ROLES: readonly PhotoRole[] = ['before', 'after', 'other'];

type Props = {
  readonly photos: readonly PhotoRef[];
  /** Photos that the record already has: shown, and not to be removed here. */
  readonly recorded: readonly PhotoRef[];
  readonly keeping: PhotoKeeping;
  /** What a photo taken now probably shows. */
  readonly firstRole: PhotoRole;
  readonly onRemove: (photo: PhotoRef) => void;
};

/** Photos first: one press opens the camera. Each is kept on the device before it is shown. */
export function PhotosSection({ photos, recorded, keeping, firstRole, onRemove }: Props) {
  const say = useCaptureWords();
  const [role, setRole] = useState<PhotoRole>(firstRole);
  const [removed, setRemoved] = useState<number | null>(null);
  // What is kept takes room: asked again after each photo.
  const room = useStorageHealth(photos.length)?.room ?? 'enough';
  const full = room === 'full';
  const camera = useRef<HTMLInputElement>(null);
  const gallery = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after a failure.
    input.value = '';
    setRemoved(null);
    keeping.keep(files, role);
  };
  return (
    <section className={styles['photos']} aria-label={say('photos')} data-field="photos">
      <h2>{say('photos')}</h2>
      <ChoiceTiles
        label={say('photoIs')}
        name="photo-role"
        options={ROLES.map((value) => ({ value, label: say(value) }))}
        value={role}
        onChange={(chosen) => {
          setRole(ROLES.find((each) => each === chosen) ?? role);
        }}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          take(event.currentTarget);
        }}
      />
      <input
        ref={gallery}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          take(event.currentTarget);
        }}
      />
      {full && (
        <Notice tone="danger" live>
          {say('noRoom')}
        </Notice>
      )}
      {room === 'low' && <Notice tone="warning">{say('littleRoom')}</Notice>}
      <div className={styles['buttons']}>
        <Button variant="primary" icon={<IconCamera />} wide disabled={full} onClick={() => camera.current?.click()}>
          {say('take', { role: say(role) })}
        </Button>
        <Button icon={<IconPhotoPlus />} wide disabled={full} onClick={() => gallery.current?.click()}>
          {say('fromGallery')}
        </Button>
      </div>
      <p role="status" className={styles['said']}>
        {keeping.busy
          ? say('photoBusy', { n: keeping.busy.number, total: keeping.busy.total })
          : removed !== null
            ? say('photoRemoved', { n: removed })
            : say('photoCount', { n: photos.length + recorded.length })}
      </p>
      {keeping.problems.map((problem) => (
        <Notice key={problem.key} tone="danger" live>
          {say('photoFailed', { name: problem.name, sentence: problem.sentence })}
        </Notice>
      ))}
      {photos.length + recorded.length > 0 && (
        <ul className={styles['list']}>
          {[...recorded, ...photos].map((photo, index) => {
            const values = { n: index + 1, role: say(photo.role) };
            const isRecorded = index < recorded.length;
            return (
              <li key={`${photo.role}:${photo.sha256}`}>
                <PhotoThumb sha256={photo.sha256} alt={say('photoNumber', values)} />
                <span className={styles['words']}>
                  <span>{say('photoNumber', values)}</span>
                  <span className={styles['state']}>{say(isRecorded ? 'photoRecorded' : 'photoHere')}</span>
                </span>
                {!isRecorded && (
                  <IconButton
                    label={say('removePhoto', values)}
                    icon={<IconTrash />}
                    onClick={() => {
                      setRemoved(index + 1);
                      onRemove(photo);
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
