import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
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

/** A process and all that it started, and they. */
function familyOf(pid: number): readonly number[] {
  const lines = execFileSync('/bin/ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found)
    for (const [child, of] of pairs) if (of === parent && child !== undefined) found.push(child);
  return found;
}

function isAlive(pid: number): boolean {
  try {
    // Without a signal it only asks; one that has ended and waits to be buried answers too.
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
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
    // The process that has the databases open is in no group of ours: left alone, it would keep them locked.
    const family = familyOf(child.pid);
    for (const pid of family)
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself meanwhile.
      }
    await gone;
    await until('all its processes have ended', () => Promise.resolve(!family.some(isAlive)));
  };
  return {
    async open() {
      const port = await freePort();
      const url = `http://127.0.0.1:${String(port)}`;
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
  };
}
