import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

async function start(dark: boolean) {
  const media = Object.assign(new EventTarget(), { matches: dark });
  vi.stubGlobal('matchMedia', () => media);
  const { followTheme, useTheme } = await import('../../../src/app/shell/theme.ts');
  followTheme();
  return { media, useTheme, shown: () => document.documentElement.dataset['theme'] };
}

it('follows the device until the person chooses', async () => {
  const { media, useTheme, shown } = await start(true);
  expect(shown()).toBe('dark');
  media.matches = false;
  media.dispatchEvent(new Event('change'));
  expect(shown()).toBe('light');
  useTheme.getState().setTheme('sun');
  media.matches = true;
  media.dispatchEvent(new Event('change'));
  expect(shown()).toBe('sun');
});

it('is the chosen one at the next start', async () => {
  const { useTheme } = await start(false);
  useTheme.getState().setTheme('dark');
  vi.resetModules();
  expect((await start(false)).shown()).toBe('dark');
});
