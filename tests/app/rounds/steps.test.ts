import { describe, expect, it } from 'vitest';
import { fieldsFor, lackingFor, stepsAfter } from '../../../src/app/rounds/steps.ts';
import { graffiti } from '../../../src/domain/kinds/graffiti.ts';

describe('the steps after a status', () => {
  it('are those of the kind, the proposed one first, without what the role may not do', () => {
    expect(stepsAfter(graffiti, 'signale', 'agent')[0]?.value).toBe('en_cours');
    expect(stepsAfter(graffiti, 'fait', 'agent').map(({ value }) => value)).toEqual(['en_cours']);
    expect(stepsAfter(graffiti, 'fait', 'supervisor')[0]?.value).toBe('controle');
  });
  it('ask again for what belongs to the status before', () => {
    expect(fieldsFor(graffiti, { status: 'bloque', reason: 'Pas d’accord' }, 'reporte')['reason']).toBeNull();
    const lacking = lackingFor(graffiti, { status: 'bloque', reason: 'Pas d’accord', address: 'x' }, 'reporte');
    expect(lacking).toEqual([{ field: 'reason', code: 'field-required' }]);
  });
});
