import { basename } from 'node:path';
import { sentenceOf } from '../../domain/problems.ts';
import type { Taken } from '../addresses/takeAddresses.ts';
import { takeBan } from '../addresses/takeAddresses.ts';
import { HttpProblem } from '../http/problem.ts';
import { chooseOrganisation } from './chooseOrganisation.ts';
import { fileRefused } from './readMapping.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

export type AddressesOptions = { readonly organisation?: string | undefined };

async function take(terminal: Terminal, organisation: string, path: string): Promise<Taken> {
  try {
    const taken = await takeBan(terminal.context, organisation, path, basename(path));
    if ('code' in taken) throw fileRefused(terminal, taken);
    return taken;
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    throw new CommandRefused(`${sentenceOf(error.code)[terminal.language]} (${error.code})`, 1);
  }
}

/** Takes a file of the national address base as the addresses of an organisation. */
export async function importAddresses(
  terminal: Terminal,
  path: string | undefined,
  options: AddressesOptions,
): Promise<void> {
  const { language, print } = terminal;
  if (path === undefined) throw new CommandRefused(say(language, 'usage', { what: say(language, 'fileNeeded') }), 2);
  const organisation = await chooseOrganisation(terminal, options.organisation);
  if (!organisation) throw new CommandRefused(say(language, 'noOrganisation'), 1);
  const { addresses, outside, unusable } = await take(terminal, organisation.id, path);
  const { streets, communes, size } = addresses;
  const kilobytes = Math.ceil(size / 1000);
  print(say(language, 'addressesTaken', { n: addresses.addresses, streets, communes, kilobytes }));
  if (outside > 0) print(say(language, 'addressesOutside', { n: outside }));
  if (unusable > 0) print(say(language, 'addressesUnusable', { n: unusable }));
}
