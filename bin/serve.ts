import { join, resolve } from 'node:path';
import { explainStartFailure } from './explain-start-failure.ts';
import { readServeOptions, SERVE_USAGE } from './read-serve-options.ts';
import type { System } from './start-system.ts';

const wanted = readServeOptions(process.argv.slice(2));
if (wanted.kind === 'help') {
  process.stdout.write(`${SERVE_USAGE}\n`);
} else if (wanted.kind === 'wrong') {
  process.stderr.write(`${wanted.problem}\n\n${SERVE_USAGE}\n`);
  process.exitCode = 2;
} else {
  await serve(wanted.port, resolve(wanted.data));
}

async function serve(port: number, dataDir: string): Promise<void> {
  const mailDir = join(dataDir, 'surel');
  const onLog = (line: string) => process.stderr.write(`${line}\n`);
  try {
    // Not before the words are understood: usage should come at once.
    const { startSystem } = await import('./start-system.ts');
    const system = await startSystem({ port, dataDir, mailDir, onLog });
    stopOnSignal(system);
    process.stdout.write(
      [
        `Teguran berjalan di ${system.origin} (latihan; tidak ada yang keluar dari komputer ini)`,
        `  API      ${system.origin}/openapi.json`,
        `  Data     ${dataDir}`,
        `  Surel    ${mailDir}`,
        'Tekan Ctrl+C untuk berhenti.',
        '',
      ].join('\n'),
    );
  } catch (error) {
    const sentence = explainStartFailure(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}

/** Ends after the running work; a second signal ends at once, which loses nothing either. */
function stopOnSignal(system: System): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      process.stdout.write('Menghentikan Teguran ...\n');
      void system.stop().then(() => process.stdout.write('Teguran berhenti; data tersimpan.\n'));
    });
  }
}
