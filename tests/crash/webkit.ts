import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../support/freePort.ts';
import { type Driver, until } from './driver.ts';

const BROWSER = join(import.meta.dirname, 'webkitBrowser.py');
const DRIVER = '/usr/bin/WebKitWebDriver';
const NEEDED = [DRIVER, '/usr/bin/xvfb-run', '/usr/bin/python3'];

/** Whether a WebKitGTK can be driven here. */
export function hasWebKit(): boolean {
  if (!NEEDED.every((path) => existsSync(path))) return false;
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import gi; gi.require_version("WebKit2", "4.1")'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isRunning(profile: string): boolean {
  try {
    execFileSync('/usr/bin/pgrep', ['-f', `profile=${profile}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A WebKitGTK over WebDriver, with its profile in a folder of its own. */
export function webkit(profile: string): Driver {
  let server: ChildProcess | null = null;
  let driver: WebDriver | null = null;
  const here = (): WebDriver => {
    if (!driver) throw new Error('the browser is open');
    return driver;
  };
  /** SIGKILL to everything that was started with it. */
  const end = async (): Promise<void> => {
    const child = server;
    server = null;
    driver = null;
    if (child?.pid === undefined) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  return {
    async open() {
      const port = await freePort();
      const url = `http://127.0.0.1:${String(port)}`;
      // A group of its own, with the screen and all the processes of the browser.
      server = spawn('/usr/bin/xvfb-run', ['-a', DRIVER, `--port=${String(port)}`], {
        detached: true,
        stdio: 'ignore',
      });
      await until('WebKitWebDriver answers', async () => (await fetch(`${url}/status`)).ok);
      const capabilities = new Capabilities({
        browserName: 'sillage',
        'webkitgtk:browserOptions': { binary: BROWSER, args: [`--profile=${profile}`] },
      });
      driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
      await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    },
    goto: (url) => here().get(url),
    run: (work, ...given) => here().executeScript(`return (${work.toString()}).apply(null, arguments);`, ...given),
    async upload(path) {
      await here().findElement(By.css('input[type=file]')).sendKeys(path);
    },
    kill: end,
    async close() {
      // The window may be gone before the answer is.
      await driver?.quit().catch(() => undefined);
      await until('the browser has ended', () => Promise.resolve(!isRunning(profile)));
      await end();
    },
    version: async () => (await here().getCapabilities()).getBrowserVersion() ?? '',
  };
}
