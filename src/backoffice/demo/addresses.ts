import type { AddressRow } from '../../domain/addresses/addressBook.ts';
import { degreesOf } from './plane.ts';
import { alongStreet, type Street } from './streets.ts';

/** Numbers of the houses of a street: those that walls have. */
const HOUSES = 89;
/** Metres from the middle of the street to a house. */
const ASIDE = 8;

/** Every house of the streets, odd numbers on one side and even ones on the other, as walls have them. */
export function addressesOf(streets: readonly Street[]): readonly AddressRow[] {
  return streets.flatMap((street) =>
    Array.from({ length: HOUSES }, (_, at): AddressRow => {
      const number = at + 1;
      const spot = alongStreet(street, number / (HOUSES + 1), (number % 2 === 0 ? 1 : -1) * ASIDE);
      return {
        number,
        suffix: '',
        street: street.name,
        commune: street.commune.name,
        postcode: '',
        ...degreesOf(spot),
      };
    }),
  );
}
