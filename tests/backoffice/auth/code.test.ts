import { describe, expect, it } from 'vitest';
import { newCode, normalisedCode } from '../../../src/backoffice/auth/code.ts';

describe('an enrolment code', () => {
  it('is shown as two groups of four unmistakable characters', () => {
    for (let n = 0; n < 200; n++) expect(newCode(2)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('uses the whole alphabet of 32, so that 8 characters hold 40 bits', () => {
    const seen = new Set(
      Array.from({ length: 400 }, () => newCode(2))
        .join('')
        .replaceAll('-', ''),
    );
    expect(seen.size).toBe(32);
  });

  it('is the same however it is typed', () => {
    expect(normalisedCode('10vk-8abc')).toBe('10VK8ABC');
    expect(normalisedCode(' 1 0 V K – 8 a b c ')).toBe('10VK8ABC');
    expect(normalisedCode('IOUK8ABC')).toBe('10VK8ABC');
    expect(normalisedCode('lovk.8ABC')).toBe('10VK8ABC');
  });
});
