import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/app/words/compile.ts';
import { defineWords } from '../../../src/app/words/defineWords.ts';

describe('a message', () => {
  it.each([
    'Tout est reçu',
    '{n}',
    'Bonjour {name}, il est {time}',
    '{n, plural, one {# photo} other {# photos}}',
    'Reste {n, plural, =0 {rien} one {# photo de {name}} other {# photos de {name}}} ici',
  ])('%j is what the whole parser makes of it', (message) => {
    expect(compile(message)).toEqual(compileMessageOrThrow(message));
  });

  it.each(['{n', 'a } b', '{n, select, a {b} other {c}}', '{n, plural, one {x}}', '{n, plural, other {x}', '{}'])(
    '%j is refused',
    (message) => {
      expect(() => compile(message)).toThrow();
    },
  );

  it('is said with its values in the language asked for', () => {
    const words = defineWords({
      fr: { waiting: '{n, plural, one {# photo} other {# photos}} pour {name}' },
      en: { waiting: '{n, plural, one {# photo} other {# photos}} for {name}' },
    });
    expect(words.in('fr')('waiting', { n: 0, name: 'Ada' })).toBe('0 photo pour Ada');
    expect(words.in('en')('waiting', { n: 0, name: 'Ada' })).toBe('0 photos for Ada');
    expect(words.in('fr')('waiting', { n: 1234, name: 'Ada' })).toMatch(/^1.234 photos pour Ada$/);
  });
});
