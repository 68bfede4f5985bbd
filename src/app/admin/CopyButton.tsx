import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useAdminWords } from './words.ts';

/** Copies a link. Browsers only let pages that came over https do that: elsewhere there is no button. */
export function CopyButton({ text }: { readonly text: string }) {
  const say = useAdminWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!('clipboard' in navigator)) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <>
      <Button icon={<IconCopy />} onClick={copy}>
        {say('copyLink')}
      </Button>
      <p role="status">{copied !== null && say(copied ? 'linkCopied' : 'linkNotCopied')}</p>
    </>
  );
}
