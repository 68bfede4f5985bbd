import { calendarOf } from '../../domain/calendar.ts';
import { rankedPlaces } from '../routes/supervise/rankedPlaces.ts';
import { chooseOrganisation } from './chooseOrganisation.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

export type PlacesOptions = { readonly limit?: string | undefined; readonly organisation?: string | undefined };

/** Prints the places where people come back most. */
export async function places(terminal: Terminal, options: PlacesOptions): Promise<void> {
  const { context, language, print } = terminal;
  const limit = Number(options.limit ?? '10');
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new CommandRefused(say(language, 'usage', { what: say(language, 'limitWrong') }), 2);
  const organisation = await chooseOrganisation(terminal, options.organisation);
  if (!organisation) throw new CommandRefused(say(language, 'noOrganisation'), 1);
  const { id, timeZone } = organisation;
  const ranked = await rankedPlaces(context.store.db, { organisation: id, sector: null, timeZone }, { limit });
  if (ranked.places.length === 0) print(say(language, 'noPlaces'));
  else print(say(language, 'placesHead'));
  const { dayOf } = calendarOf(timeZone);
  for (const [i, place] of ranked.places.entries()) {
    const figures = [i + 1, place.count, place.days].map((figure) => String(figure).padStart(4));
    print(`${figures.join('  ')}   ${dayOf(place.lastAt)}  ${place.label}`);
  }
  if (ranked.doubtful > 0) print(say(language, 'doubtful', { n: ranked.doubtful }));
}
