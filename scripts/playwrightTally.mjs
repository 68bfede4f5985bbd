import { writeFileSync } from 'node:fs';

/** Playwright reporter: writes { passed, failed, skipped } as JSON to the file named by SILLAGE_TALLY. */
export default class PlaywrightTally {
  #root = null;
  #errors = 0;

  onBegin(_config, root) {
    this.#root = root;
  }

  /** An error outside any test, such as a file that does not load. */
  onError() {
    this.#errors += 1;
  }

  onEnd() {
    const tally = { passed: 0, failed: this.#errors, skipped: [] };
    for (const test of this.#root?.allTests() ?? []) {
      const name = test.titlePath().filter(Boolean).join(' > ');
      const skip = test.annotations.find((annotation) => annotation.type === 'skip' || annotation.type === 'fixme');
      if (test.outcome() === 'expected') tally.passed += 1;
      else if (test.outcome() === 'skipped') tally.skipped.push({ name, reason: skip?.description ?? null });
      else tally.failed += 1;
    }
    writeFileSync(process.env.SILLAGE_TALLY, JSON.stringify(tally));
  }

  printsToStdio() {
    return false;
  }
}
