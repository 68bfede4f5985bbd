import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

/**
 * The part of ICU MessageFormat that our words use, as Lingui's core reads it: `{name}`, and
 * `{n, plural, one {…} other {…}}` (also `=0 {…}`) with `#` for the number. Lingui's own parser knows all of ICU, and
 * weighs 8 kB on the first screen of a tablet; a test holds both to the same result on every message of the app.
 *
 * Throws on a message that is not of this form: it is a bug in a words.ts, which that test finds.
 */
export function compile(message: string): CompiledMessage {
  const reader = { message, at: 0 };
  const compiled = readTokens(reader, false);
  if (reader.at < message.length) throw wrong(reader);
  return compiled;
}

type Reader = { readonly message: string; at: number };

function wrong({ message, at }: Reader): Error {
  return new Error(`message not understood at ${at}: ${message}`);
}

/** Text and arguments until the end, or until the brace that closes a case of a plural. */
function readTokens(reader: Reader, inCase: boolean): CompiledMessage {
  const tokens: CompiledMessage = [];
  while (reader.at < reader.message.length && reader.message[reader.at] !== '}') {
    const text = take(reader, inCase ? /[^{}#]+/y : /[^{}]+/y);
    if (text !== null) tokens.push(text);
    else if (take(reader, /#/y) !== null) tokens.push('#');
    else tokens.push(readArgument(reader));
  }
  return tokens;
}

function readArgument(reader: Reader): CompiledMessage[number] {
  const plain = take(reader, /\{\s*(\w+)\s*\}/y);
  if (plain !== null) return [plain];
  const name = take(reader, /\{\s*(\w+)\s*,\s*plural\s*,\s*/y);
  if (name === null) throw wrong(reader);
  const cases: Record<string, CompiledMessage> = {};
  for (let key = takeKey(reader); key !== null; key = takeKey(reader)) {
    cases[key] = readTokens(reader, true);
    if (take(reader, /\}\s*/y) === null) throw wrong(reader);
  }
  if (!cases['other'] || take(reader, /\}/y) === null) throw wrong(reader);
  return [name, 'plural', { offset: undefined, ...cases }];
}

function takeKey(reader: Reader): string | null {
  return take(reader, /(?:=(?=\d))?(\w+)\s*\{/y);
}

/** What the pattern finds right here (its group, if it has one), and steps over it; null where it finds nothing. */
function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.message);
  if (!found) return null;
  reader.at += found[0].length;
  return found[1] ?? found[0];
}
