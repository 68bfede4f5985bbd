import { ensureInstalled } from './ensure.mjs';
import { tool } from './project.mjs';

await ensureInstalled();
process.exitCode = await tool('node', ['src/backoffice/cli/main.ts', ...process.argv.slice(2)]);
