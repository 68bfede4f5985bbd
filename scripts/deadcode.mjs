import { tool } from './project.mjs';

console.log('Unused files, exports and dependencies:');
const everything = await tool('knip', ['--no-progress', '--no-config-hints']);
console.log('Of src/, what only tests use:');
const production = await tool('knip', ['--no-progress', '--no-config-hints', '--production']);
process.exitCode = everything === 0 && production === 0 ? 0 : 1;
