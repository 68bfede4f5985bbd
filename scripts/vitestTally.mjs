import { writeFileSync } from 'node:fs';

/** Vitest reporter: writes { passed, failed, skipped } as JSON to the file named by SILLAGE_TALLY. */
export default class VitestTally {
  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length > 0 ? 1 : 0, skipped: [] };
    for (const module of modules) {
      // A file that does not load, and a failing beforeAll, leave their tests unrun: each counts as one failure.
      tally.failed += [module, ...module.children.allSuites()].filter((each) => each.errors().length > 0).length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') tally.passed += 1;
        else if (result.state === 'failed') tally.failed += 1;
        else tally.skipped.push({ name: test.fullName, reason: result.note ?? null });
      }
    }
    writeFileSync(process.env.SILLAGE_TALLY, JSON.stringify(tally));
  }
}
