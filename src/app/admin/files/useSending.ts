import { useEffect, useRef, useState } from 'react';
import type { SendFile } from '../../../device/desk/sendFile.ts';

export type Sending = { readonly name: string; readonly sent: number; readonly size: number };

/** Sends a file with its progress in bytes; leaving the page stops it, and the same file goes on later. */
export function useSending(
  sendFile: SendFile,
  onDone: () => void,
): {
  readonly sending: Sending | null;
  /** Code of the problem of the last one, or null. */
  readonly code: string | null;
  readonly send: (file: File) => void;
  readonly stop: () => void;
} {
  const [sending, setSending] = useState<Sending | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stopping.current?.abort();
    },
    [],
  );
  const send = async (file: File): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setCode(null);
    setSending({ name: file.name, sent: 0, size: file.size });
    const outcome = await sendFile(
      file,
      (sent) => {
        if (!controller.signal.aborted) setSending({ name: file.name, sent, size: file.size });
      },
      controller.signal,
    );
    setSending(null);
    setCode(outcome.ok ? null : outcome.code);
    if (outcome.ok) onDone();
  };
  return {
    sending,
    code,
    send: (file) => void send(file),
    stop: () => stopping.current?.abort(),
  };
}
