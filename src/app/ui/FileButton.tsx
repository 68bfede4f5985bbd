import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

type FileButtonProps = {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Kinds of files, as the browser's chooser takes them. */
  readonly accept?: string;
  readonly wide?: boolean;
  readonly onFile: (file: File) => void;
};

/** A button that lets one file be chosen; the same one may be chosen again. */
export function FileButton({ label, icon, accept, wide, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon={icon} wide={wide} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
