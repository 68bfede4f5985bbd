import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { OpenDraft } from './useDraft.ts';

const FOCUSABLE = 'input:checked, input:not([type="hidden"], [type="file"]), select, textarea, button';

/** The part of the form that asks for a field. */
function partOf(form: HTMLElement, field: string): HTMLElement | null {
  return (
    [...form.querySelectorAll<HTMLElement>('[data-field]')].find((part) => part.dataset['field'] === field) ?? null
  );
}

/** What scrolls when the form is longer than the screen. */
function scrollerOf(form: HTMLElement): Element {
  for (let element = form.parentElement; element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Puts the focus on a field's control: the chosen tile where it has tiles. */
export function focusField(form: HTMLElement, field: string): void {
  const part = partOf(form, field);
  const control = part?.querySelector<HTMLElement>('input:checked') ?? part?.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
  part?.scrollIntoView({ block: 'center' });
}

/**
 * Where the agent is in the form: puts focus and scroll back when it opens, and notes both in the draft from then on.
 * Gives what to call when the focus moves.
 */
export function useFormPlace(form: RefObject<HTMLElement | null>, open: OpenDraft): (target: Element) => void {
  const { draft, note } = open;
  const opened = useRef(draft);
  const back = useRef(false);

  // Before the form is on the screen: a tap in the breath after it would be noted by nobody.
  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    const { focus, scroll } = opened.current;
    if (focus !== null) focusField(element, focus);
    // A draft sent here to be completed has a focus and no scroll yet.
    if (scroll > 0) scrollerOf(element).scrollTop = scroll;
    back.current = true;
  }, [form]);

  useEffect(() => {
    const scrolled = (): void => {
      const element = form.current;
      if (!element || !back.current) return;
      const scroll = Math.round(scrollerOf(element).scrollTop);
      note((before) => (before.scroll === scroll ? before : { ...before, scroll }));
    };
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [form, note]);

  return useCallback(
    (target) => {
      const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
      if (field === undefined || !back.current) return;
      note((before) => (before.focus === field ? before : { ...before, focus: field }));
    },
    [note],
  );
}
