import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../../src/app/words/compile.ts';

type Catalogue = { readonly [key: string]: string };
type Defined = { readonly fr: Catalogue; readonly en: Catalogue };

const defined: Defined[] = [];
vi.doMock('../../../src/app/words/defineWords.ts', () => ({
  defineWords: (words: Defined) => {
    defined.push(words);
    return () => (key: string) => key;
  },
}));

const files = import.meta.glob('../../../src/app/**/*ords.ts');
const tables: (readonly [file: string, words: Defined])[] = [];
for (const [file, load] of Object.entries(files)) {
  const before = defined.length;
  await load();
  for (const words of defined.slice(before)) tables.push([file.replace('../../../', ''), words]);
}

/** Names of what a message is given, each once. */
function given(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((found) => found[1]!))].sort();
}

it('finds the words of the app', () => {
  expect(tables.length).toBeGreaterThan(5);
});

describe.each(tables)('%s', (_file, { fr, en }) => {
  it('has the same messages in both languages, and none empty', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
    expect(Object.entries({ ...fr, ...en }).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('gives both languages the same values', () => {
    for (const [key, message] of Object.entries(fr)) expect([key, given(en[key]!)]).toEqual([key, given(message)]);
  });

  it('is compiled as the parser of the whole ICU language does it', () => {
    for (const message of [...Object.values(fr), ...Object.values(en)]) {
      const expected = compileMessageOrThrow(message);
      expect(flat(compile(message))).toEqual(flat(expected));
    }
  });

  it('has French spacing: never a plain space before : ; ! ? » nor after «', () => {
    const wrong = Object.entries(fr).filter(([, message]) => /[ ][:;!?»]|«[ ]/.test(message));
    expect(wrong).toEqual([]);
  });
});

/** Neighbouring pieces of text as one: where a text is cut says nothing. */
function flat(tokens: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (typeof token === 'string' && typeof last === 'string') joined[joined.length - 1] = last + token;
    else if (Array.isArray(token)) joined.push(token.map((part: unknown) => (isCases(part) ? flatCases(part) : part)));
    else joined.push(token);
  }
  return joined;
}

function isCases(part: unknown): part is { readonly [key: string]: unknown } {
  return typeof part === 'object' && part !== null;
}

function flatCases(cases: { readonly [key: string]: unknown }): unknown {
  return Object.fromEntries(
    Object.entries(cases).map(([key, tokens]) => [key, Array.isArray(tokens) ? flat(tokens) : tokens]),
  );
}
