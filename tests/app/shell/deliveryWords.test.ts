import { describe, expect, it } from 'vitest';
import { deliveryWords } from '../../../src/app/shell/deliveryWords.ts';
import { useShellWords } from '../../../src/app/shell/words.ts';

const fr = useShellWords.in('fr');

describe('the badge', () => {
  it.each([
    [0, 'Tout est reçu'],
    [1, '1 élément non reçu'],
    [3, '3 éléments non reçus'],
  ])('says %d in words', (waiting, words) => {
    expect(deliveryWords({ state: 'idle', waiting }, fr).waiting).toBe(words);
  });

  it('says where the device stands, offline too', () => {
    expect(deliveryWords({ state: 'offline', waiting: 0 }, fr).state).toBe('Hors ligne');
    expect(deliveryWords({ state: 'sign-in-needed', waiting: 0 }, fr).state).toBe('À reconnecter');
  });
});
