import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../../src/app/shell/searchText.ts';

describe('the search of an address', () => {
  it.each(['?n=1', '?on=true', '?q=12+rue+Carnot', '?a=%22x%22', '?q=%C3%A9'])('%s comes back as it was', (text) => {
    expect(stringifySearch(parseSearch(text))).toBe(text);
  });

  it('is plain strings: no number, no flag, no JSON', () => {
    expect(parseSearch('?n=1&on=true&list=[1]')).toEqual({ n: '1', on: 'true', list: '[1]' });
  });

  it('leaves out what is absent', () => {
    expect(stringifySearch({ a: undefined, b: null })).toBe('');
  });
});
