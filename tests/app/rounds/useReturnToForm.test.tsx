import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ToDoScreen } from '../../../src/app/rounds/ToDoScreen.tsx';
import { blankDraft, memoryDevice } from '../../support/memoryDevice.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

// Alone in its file: the app returns to a form once for each start, and a test file is one start.
it('stays at home where the last form was left, whatever an older one says', async () => {
  const left = { ...blankDraft(), id: 'newer', keptAt: 2, onScreen: false };
  const older = { ...blankDraft(), id: 'older', keptAt: 1, onScreen: true };
  const { device } = memoryDevice({ drafts: [left, older] });
  const { history } = renderScreen(ToDoScreen, '/', '/', device);
  expect(await screen.findAllByRole('link', { name: /reprendre/ })).toHaveLength(2);
  expect(history.location.pathname).toBe('/');
});
