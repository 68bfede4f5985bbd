import { describe, expect, it } from 'vitest';
import { summaryText, valueText } from '../../../src/app/map/valueText.ts';
import { graffiti } from '../../../src/domain/kinds/graffiti.ts';

const field = (name: string) => {
  const found = graffiti.fields.find((each) => each.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe('a value as a person reads it', () => {
  it('has its unit and the format of the language', () => {
    expect(valueText(field('surface_m2'), 2.5, 'fr')).toBe('2,5\u00a0m²');
    expect(valueText(field('surface_m2'), 2.5, 'en')).toBe('2.5\u00a0m²');
  });
  it('says choices and flags in full', () => {
    expect(valueText(field('support'), 'beton', 'fr')).toBe('Béton');
    expect(valueText(field('coating'), false, 'fr')).toBe('Non appliquée');
  });
  it('shows what it does not know as it is', () => {
    expect(valueText(field('support'), 'granit', 'fr')).toBe('granit');
    expect(valueText(field('surface_m2'), '2,', 'fr')).toBe('2,');
  });
  it('is empty where there is nothing', () => {
    expect(valueText(field('support'), null, 'fr')).toBe('');
  });
  it('makes the summary of a card, without what is empty', () => {
    expect(summaryText(graffiti, { inscription: 'tag', surface_m2: 2 }, 'fr')).toBe('Tag · 2\u00a0m²');
  });
});
