import { parseArgs } from 'node:util';
import { importAddresses } from './importAddresses.ts';
import { hotSpotsCommand } from './hotSpots.ts';
import { importCommand } from './importCommand.ts';
import { places } from './places.ts';
import { resetPassword } from './resetPassword.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

const OPTIONS = {
  kind: { type: 'string' },
  columns: { type: 'string' },
  write: { type: 'boolean' },
  organisation: { type: 'string' },
  report: { type: 'string' },
  create: { type: 'string' },
  administrator: { type: 'string' },
  limit: { type: 'string' },
  input: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  cell: { type: 'string' },
  territory: { type: 'string' },
  geojson: { type: 'string' },
} as const;

function read(terminal: Terminal, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const what = error instanceof Error ? error.message : '';
    throw new CommandRefused(say(terminal.language, 'usage', { what }), 2);
  }
}

/** Carries out a command line. Exit code: 0 done, 1 not possible, 2 wrong command line. */
export async function run(terminal: Terminal, args: readonly string[]): Promise<0 | 1 | 2> {
  const { language, print } = terminal;
  try {
    const { positionals, values } = read(terminal, args);
    const [command = 'help', file] = positionals;
    switch (command) {
      case 'import':
        await importCommand(terminal, file, values);
        return 0;
      case 'import-addresses':
        await importAddresses(terminal, file, values);
        return 0;
      case 'places':
        await places(terminal, values);
        return 0;
      case 'hotspots':
        await hotSpotsCommand(terminal, values);
        return 0;
      case 'reset-password':
        await resetPassword(terminal, file);
        return 0;
      case 'help':
        print(say(language, 'help'));
        return 0;
      default:
        throw new CommandRefused(
          say(language, 'usage', { what: say(language, 'commandUnknown', { name: command }) }),
          2,
        );
    }
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    print(error.message);
    return error.exitCode;
  }
}
