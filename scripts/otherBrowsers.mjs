import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { capture } from './project.mjs';

const BROWSERS = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    found: () =>
      [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].some((path) => path && existsSync(path)),
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'procps', 'python3-gi', 'gir1.2-webkit2-4.1'],
    found: async () => {
      if (!['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'].every((path) => existsSync(path))) return false;
      const asked = await capture('/usr/bin/python3', ['-c', 'import gi; gi.require_version("WebKit2", "4.1")']);
      return asked.code === 0;
    },
  },
];

/**
 * Finds or installs the browsers that are killed beside Chromium, and says in a line of each what there is. A test
 * whose browser cannot be had is skipped, with its reason.
 */
export async function ensureOtherBrowsers() {
  for (const { name, packages, found } of BROWSERS) {
    if (await found()) {
      console.log(`sillage: ${name} found.`);
      continue;
    }
    console.log(`sillage: no ${name} to test with here, installing ${packages.join(', ')}…`);
    const why = await aptInstall(packages);
    console.log(`sillage: ${name} ${(await found()) ? 'installed' : `cannot be had (${why ?? 'it does not start'})`}.`);
  }
}
