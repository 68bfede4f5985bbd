import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BIN, capture, ROOT } from './project.mjs';

// Usage: node scripts/layers.mjs [FOLDER]; the folder is a project tree, this one where none is given.
const root = resolve(process.argv[2] ?? ROOT);
const folders = ['src', 'tests'].filter((name) => readdirSync(root).includes(name));
const config = join(ROOT, '.dependency-cruiser.cjs');

const sources = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'));
const { output } = await capture(join(BIN, 'depcruise'), ['--config', config, '--output-type', 'json', ...folders], {
  cwd: root,
});
const { modules, summary } = parse(output);
const seen = new Set(modules.map((module) => module.source));
const unseen = sources.filter((file) => !seen.has(file));

for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle?.length > 0 ? cycle.map((each) => each.name).join(' → ') : to;
  console.log(`${rule.name}: ${from} → ${way}`);
}
// A checker that cannot read TypeScript sees no module, and no violation either.
if (sources.length === 0) console.log('no source was found: nothing was checked.');
for (const file of unseen) console.log(`not read: ${file}`);
const holds = summary.violations.length === 0 && unseen.length === 0 && sources.length > 0;
console.log(`${sources.length - unseen.length} modules read, ${summary.violations.length} imports against the rules.`);
process.exitCode = holds ? 0 : 1;

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    console.error(json);
    console.error('dependency-cruiser gave no result: nothing was checked.');
    process.exit(1);
  }
}
