import { beforeEach, describe, expect, it } from 'vitest';
import { rememberUsed, useLastUsed } from '../../../src/app/capture/lastUsed.ts';
import { graffiti } from '../../../src/domain/kinds/graffiti.ts';

beforeEach(() => {
  localStorage.clear();
  useLastUsed.setState({}, true);
});

describe('what was chosen last', () => {
  it('is remembered newest first, three at most, and survives a restart', () => {
    for (const support of ['pierre', 'brique', 'pierre', 'bois', 'metal']) rememberUsed(graffiti, { support });
    expect(useLastUsed.getState()['graffiti.support']).toEqual(['metal', 'bois', 'pierre']);
    expect(JSON.parse(localStorage.getItem('sillage-last-used') ?? '')).toEqual({
      'graffiti.support': ['metal', 'bois', 'pierre'],
    });
  });
});
