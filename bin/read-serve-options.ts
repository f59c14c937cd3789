import { parseArgs } from 'node:util';
import { explainArguments } from './commands/explain-arguments.ts';

export const SERVE_USAGE = [
  'Pemakaian: npm start -- [--port PORTA] [--data FOLDER]',
  '',
  '  --port PORTA   porta konsol dan API pada 127.0.0.1 (bawaan 4000)',
  '  --data FOLDER  folder yang menyimpan semuanya di antara dua pemakaian (bawaan .local)',
].join('\n');

export type ServeOptions =
  | { readonly kind: 'serve'; readonly port: number; readonly data: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const OPTIONS = {
  port: { type: 'string', default: '4000' },
  data: { type: 'string', default: '.local' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function readServeOptions(args: readonly string[]): ServeOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: OPTIONS,
    });
    if (values.help) return { kind: 'help' };
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      return { kind: 'wrong', problem: `"${values.port}" bukan nomor porta` };
    }
    return { kind: 'serve', port, data: values.data };
  } catch (error) {
    return { kind: 'wrong', problem: explainArguments(error, OPTIONS) };
  }
}
