import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ChoicesTiles } from '../../../src/app/ui/ChoicesTiles.tsx';
import { ChoiceTiles } from '../../../src/app/ui/ChoiceTiles.tsx';

const SUPPORTS = [
  { value: 'brique', label: 'Brique' },
  { value: 'pierre', label: 'Pierre' },
  { value: 'enduit', label: 'Enduit' },
];

function One({ seen, clearable = false }: { readonly seen: (v: string | null) => void; readonly clearable?: boolean }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ChoiceTiles
      label="Support"
      options={SUPPORTS}
      value={value}
      clearable={clearable}
      onChange={(next) => {
        seen(next);
        setValue(next);
      }}
    />
  );
}

const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name });

describe('tiles of one choice', () => {
  it('are radio buttons of one named group', () => {
    render(<One seen={vi.fn()} />);
    expect(screen.getByRole('radiogroup', { name: 'Support' })).toBeTruthy();
    expect(new Set(screen.getAllByRole<HTMLInputElement>('radio').map((each) => each.name)).size).toBe(1);
  });

  it('tell once of each choice', () => {
    const seen = vi.fn();
    render(<One seen={seen} clearable />);
    fireEvent.click(radio('Pierre'));
    fireEvent.click(radio('Brique'));
    expect(seen.mock.calls).toEqual([['pierre'], ['brique']]);
    expect(radio('Brique').checked).toBe(true);
  });

  it('empty the choice by a second press, only where that is allowed', () => {
    const seen = vi.fn();
    const { unmount } = render(<One seen={seen} clearable />);
    fireEvent.click(radio('Pierre'));
    fireEvent.click(radio('Pierre'));
    expect(seen.mock.lastCall).toEqual([null]);
    expect(radio('Pierre').checked).toBe(false);
    unmount();
    render(<One seen={seen} />);
    fireEvent.click(radio('Pierre'));
    fireEvent.click(radio('Pierre'));
    expect(seen.mock.lastCall).toEqual(['pierre']);
  });

  it('put what was used last on top, in that order, and the others as they stand', () => {
    render(
      <ChoiceTiles
        label="Support"
        options={SUPPORTS}
        value={null}
        onChange={vi.fn()}
        lastUsed={['enduit', 'ancien']}
      />,
    );
    expect(screen.getAllByRole<HTMLInputElement>('radio').map((each) => each.value)).toEqual([
      'enduit',
      'brique',
      'pierre',
    ]);
  });

  it('say what is wrong and what is to fill in', () => {
    render(
      <ChoiceTiles label="Support" options={SUPPORTS} value={null} onChange={vi.fn()} required error="À choisir." />,
    );
    const group = screen.getByRole('radiogroup', { name: 'Support (à remplir)' });
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(group.getAttribute('aria-required')).toBe('true');
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('À choisir.');
  });
});

describe('tiles of several choices', () => {
  it('add and take away', () => {
    const seen = vi.fn();
    function Several() {
      const [value, setValue] = useState<readonly string[]>(['brique']);
      return (
        <ChoicesTiles
          label="Supports"
          options={SUPPORTS}
          value={value}
          onChange={(next) => {
            seen(next);
            setValue(next);
          }}
        />
      );
    }
    render(<Several />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Enduit' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Brique' }));
    expect(seen.mock.calls).toEqual([[['brique', 'enduit']], [['enduit']]]);
  });
});
