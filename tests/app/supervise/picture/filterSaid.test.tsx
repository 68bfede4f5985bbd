import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readFilter } from '../../../../src/app/supervise/filter/filter.ts';
import { useFilterSaid } from '../../../../src/app/supervise/picture/useFilterSaid.ts';
import { renderAt } from '../support/renderAt.tsx';

const DAY = 86_400_000;
const from = new Date(2026, 0, 1).getTime();

function said(search: string) {
  function Said() {
    return <p>{useFilterSaid(readFilter(search)).join(' / ')}</p>;
  }
  renderAt(Said, '/bureau/carte');
}

it('says every part of the filter, in dates that stay true', async () => {
  said(
    `?from=${String(from)}&to=${String(from + 31 * DAY)}&kind=graffiti&status=fait%2Csignale&sector=s1&q=carnot` +
      '&place=rue+carnot&doubtful=no&conflicts=yes&perimeter=46.58,0.34,46.58,0.35,46.59,0.35',
  );
  expect(
    await screen.findByText(
      (text) =>
        text.replaceAll('\u00a0', ' ') ===
        'Période : du 01/01/2026 au 31/01/2026 / Métier : Graffiti / Statut : Fait, Signalé / Secteur : Centre / ' +
          'Périmètre : 42,5 ha / Lieu : rue carnot / Position : sûre / Conflits : à régler / Chercher : carnot',
    ),
  ).toBeTruthy();
});

it.each([
  ['', 'Période : Tout'],
  [`?from=${String(from)}`, 'Période : depuis le 01/01/2026'],
  [`?to=${String(from)}`, 'Période : jusqu’au 31/12/2025'],
])('says the period alone: %s', async (search, expected) => {
  said(search);
  expect(await screen.findByText((text) => text.replaceAll('\u00a0', ' ') === expected)).toBeTruthy();
});
