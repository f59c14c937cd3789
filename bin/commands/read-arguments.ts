import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { explainArguments } from './explain-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Options and words of one command; an unknown option is wrong usage, never ignored. */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explainArguments(error, options), { cause: error });
  }
}

export function required(value: string | boolean | undefined, option: string): string {
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${option} wajib diisi`);
  return value;
}
