/**
 * What one runner or check found: { name, passed, failed, skipped: [{ name, reason }] }.
 * A part without numbers (null) produced no result, which is a failure too.
 */
export function partOf(name, counted, exitCode) {
  if (counted === null) {
    const sentence = `${name} produced no result and ended with ${exitCode}`;
    return { name, passed: 0, failed: 1, skipped: [], sentence };
  }
  if (exitCode !== 0 && counted.failed === 0) {
    return { name, ...counted, failed: 1, sentence: `${name} ended with ${exitCode} though no test failed` };
  }
  return { name, ...counted, sentence: null };
}

/** Sums the parts: the last line of npm test, and whether the whole passed. */
export function summary(parts) {
  const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
  const passed = sum((part) => part.passed);
  const failed = sum((part) => part.failed);
  const skipped = sum((part) => part.skipped.length);
  return { line: `${passed} passed, ${failed} failed, ${skipped} skipped`, ok: failed === 0 && passed > 0 };
}
