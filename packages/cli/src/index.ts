export type { Command, Terminal } from './command.ts';
export { commands } from './commands/index.ts';
export { EXIT, type ExitCode } from './exit-code.ts';
export { main } from './main.ts';
