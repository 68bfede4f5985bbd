import type { Context } from '../http/context.ts';
import type { Language } from './words.ts';

/** What a command works with. */
export type Terminal = {
  readonly context: Context;
  readonly language: Language;
  /** Where people reach the back office: 'https://…'. */
  readonly origin: string;
  print(line: string): void;
};

/** A wrong command line, or one that cannot be carried out: its sentence is printed, and `exitCode` is the answer. */
export class CommandRefused extends Error {
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
