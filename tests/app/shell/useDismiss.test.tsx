import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { useDismiss } from '../../../src/app/shell/useDismiss.ts';

function Menu() {
  const menu = useRef<HTMLDetailsElement>(null);
  useDismiss(menu);
  return (
    <>
      <details ref={menu} open>
        <summary>Affichage</summary>
        <button type="button">Langue</button>
      </details>
      <p>À côté</p>
      <div role="alertdialog" aria-label="Question">
        <button type="button">Rester</button>
      </div>
    </>
  );
}

const isOpen = (): boolean => screen.getByText('Affichage').closest('details')?.open ?? false;

describe('a panel that lies over other things', () => {
  it('closes on Esc, and gives the focus back to what opened it', () => {
    render(<Menu />);
    fireEvent.keyDown(screen.getByText('Langue'), { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Affichage'));
  });

  it('closes when something beside it is pressed', () => {
    render(<Menu />);
    fireEvent.pointerDown(screen.getByText('Langue'));
    expect(isOpen()).toBe(true);
    fireEvent.pointerDown(screen.getByText('À côté'));
    expect(isOpen()).toBe(false);
  });

  it('stays for the question that was asked from it', () => {
    render(<Menu />);
    fireEvent.pointerDown(screen.getByText('Rester'));
    expect(isOpen()).toBe(true);
  });
});
