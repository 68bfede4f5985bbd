import { describe, expect, it } from 'vitest';
import { boundsIn, eyeIn, eyeText, showingArea } from '../../../../src/app/supervise/map/mapSearch.ts';

describe('what the map shows, in its URL', () => {
  it('is read as it was written', () => {
    const eye = { lat: 46.58012, lon: -0.34021, zoom: 16.25 };
    expect(eyeIn(eyeText(eye))).toEqual(eye);
    expect(boundsIn(showingArea([46.5, 0.3, 46.6, 0.4])['box'] ?? '')).toEqual([46.5, 0.3, 46.6, 0.4]);
    expect(showingArea(undefined)).toEqual({ areas: 'yes', eye: null, box: null });
  });

  it.each(['', 'a,b,c', '46,0', '46,0,12,1', '99,0,12', '46,0,99', '46,0,', 'Infinity,0,12'])(
    'is nothing where it is broken: "%s"',
    (text) => {
      expect(eyeIn(text)).toBeNull();
    },
  );

  it.each(['', '1,2,3', '46.6,0.3,46.5,0.4', '46.5,0.4,46.6,0.3', '-99,0,46,1', '46,0,47,999', 'x,y,z,w'])(
    'has no bounds where these are broken: "%s"',
    (text) => {
      expect(boundsIn(text)).toBeNull();
    },
  );
});
