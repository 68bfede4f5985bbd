import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { BIN, capture, tool } from './project.mjs';

/**
 * Finds a Chromium that starts, or installs one, and says in one line which.
 * Returns { path, sentence }: path '' means Playwright's own, null that none can be had.
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) return said(found, 'found');

  console.log('sillage: no Chromium here, installing the package chromium…');
  const failed = await aptInstall(['chromium']);
  const installed = failed === null ? await findChromium() : null;
  if (installed !== null) return said(installed, 'installed by apt-get');
  const tried = failed ?? 'the package chromium does not start';

  console.log(`sillage: ${tried}; asking Playwright for its Chromium…`);
  const code = await tool('playwright', ['install', 'chromium']);
  const own = await findChromium();
  if (own !== null) return said(own, 'installed by Playwright');
  return {
    path: null,
    sentence: `no Chromium can be had (${tried}; playwright install ended with ${code}): install one and set CHROMIUM to its path`,
  };
}

/** The path of a Chromium that starts; '' for Playwright's own; null when there is none. */
export async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name))),
  ];
  for (const path of candidates) {
    if (path && executable(path) && (await starts(path))) return path;
  }
  const { code, output } = await capture(join(BIN, 'node'), [
    '--input-type=module',
    '--eval',
    `import { chromium } from '@playwright/test'; process.stdout.write(chromium.executablePath());`,
  ]);
  return code === 0 && executable(output.trim()) && (await starts(output.trim())) ? '' : null;
}

function said(path, how) {
  const sentence = `Chromium ${how}: ${path === '' ? "Playwright's own" : path}`;
  console.log(`sillage: ${sentence}.`);
  return { path, sentence };
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A stub that asks for another package manager, or a browser without its libraries, is there but does not start. */
async function starts(path) {
  const { code, output } = await capture(path, ['--version']);
  return code === 0 && /Chrom/.test(output);
}
