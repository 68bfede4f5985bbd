import { describe, expect, it } from 'vitest';
import { submittedFields } from '../../../src/app/capture/submittedFields.ts';
import { graffiti } from '../../../src/domain/kinds/graffiti.ts';

describe('the fields of a form as they are kept', () => {
  it('makes numbers of what was typed, with a comma or a point', () => {
    expect(submittedFields(graffiti, { surface_m2: '2,5', height_m: '1.5' }, true)).toMatchObject({
      surface_m2: 2.5,
      height_m: 1.5,
    });
  });
  it('leaves a text that is no number for the checks to name', () => {
    expect(submittedFields(graffiti, { surface_m2: '2 m' }, true)['surface_m2']).toBe('2 m');
  });
  it('makes nothing of an emptied text', () => {
    expect(submittedFields(graffiti, { product: '  ' }, false)['product']).toBeNull();
  });
  it('drops, in a new record, the answer to a question that is no longer asked', () => {
    const fields = { status: 'fait', owner: 'public', authorisation: 'refusee' };
    expect(submittedFields(graffiti, fields, true)['authorisation']).toBeNull();
    expect(submittedFields(graffiti, fields, false)['authorisation']).toBe('refusee');
  });
  it('keeps what this version does not know', () => {
    expect(submittedFields(graffiti, { drone: { height: 3 } }, true)['drone']).toEqual({ height: 3 });
  });
});
