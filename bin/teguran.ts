import { runCommand } from './commands/run-command.ts';

/** Whoever reads has read enough, as `head` does: the work goes on, and its exit code still counts. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
