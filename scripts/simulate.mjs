import { ensureInstalled } from './ensure.mjs';
import { tool } from './project.mjs';

await ensureInstalled();
process.exitCode = await tool('node', ['tests/simulation/main.ts', ...process.argv.slice(2)]);
