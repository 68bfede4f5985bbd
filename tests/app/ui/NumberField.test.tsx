import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { NumberField } from '../../../src/app/ui/NumberField.tsx';

function Surface({ whole = false, error }: { readonly whole?: boolean; readonly error?: string }) {
  const [text, setText] = useState('');
  return <NumberField label="Surface" unit="m²" whole={whole} text={text} onChange={setText} error={error} />;
}

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Surface (m²)' });

describe('a number field', () => {
  it.each(['2,', '2,5', '-', '', '1 234,'])('keeps %j as it was typed', (text) => {
    render(<Surface />);
    fireEvent.change(field(), { target: { value: `${text}x` } });
    fireEvent.change(field(), { target: { value: text } });
    fireEvent.blur(field());
    expect(field().value).toBe(text);
  });

  it('asks for the keypad with a comma, or without one for whole numbers', () => {
    const { unmount } = render(<Surface />);
    expect(field().inputMode).toBe('decimal');
    unmount();
    render(<Surface whole />);
    expect(field().inputMode).toBe('numeric');
  });

  it('has no steppers, which change a number by a touch', () => {
    render(<Surface />);
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what is wrong with it', () => {
    render(<Surface error="Un nombre est attendu ici." />);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const described = field().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Un nombre est attendu ici.');
  });
});
