import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './project.mjs';

// Usage: node scripts/spec.mjs [FOLDER]; the folder is a project tree, this one where none is given.
const root = resolve(process.argv[2] ?? ROOT);

/** Numbers of the rules, as `- **4.2** …` in the specification. */
const rules = [...readFileSync(join(root, 'src/sync/SPEC.md'), 'utf8').matchAll(/^- \*\*(\d+\.\d+)\*\* /gm)].map(
  ([, number]) => number,
);

/** Where titles of tests begin with a number: `test('4.2 …')`, `describe('4.5 …')`, whatever stands before the title. */
const named = new Map();
const tests = join(root, 'tests');
for (const file of readdirSync(tests, { recursive: true }).filter((each) => /\.tsx?$/.test(each))) {
  const text = readFileSync(join(tests, file), 'utf8');
  for (const [, number] of text.matchAll(/\(\s*['"`](\d+\.\d+) [^'"`]*['"`],/g))
    named.set(number, [...(named.get(number) ?? []), file]);
}

const twice = rules.filter((number, at) => rules.indexOf(number) !== at);
const without = rules.filter((number) => !named.has(number));
const unknown = [...named.keys()].filter((number) => !rules.includes(number));

if (rules.length === 0) console.log('src/sync/SPEC.md numbers no rule: nothing was checked.');
for (const number of twice) console.log(`rule ${number} stands twice in src/sync/SPEC.md.`);
for (const number of without) console.log(`rule ${number} has no test: begin the title of one with its number.`);
for (const number of unknown) console.log(`${named.get(number).join(', ')}: there is no rule ${number}.`);
console.log(`${rules.length} rules of the specification, ${rules.length - without.length} with a test.`);
process.exitCode = rules.length === 0 || twice.length + without.length + unknown.length > 0 ? 1 : 0;
