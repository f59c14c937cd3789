import type { ParseArgsOptionsConfig } from 'node:util';

/** What Node says in English about words that do not fit, told to staff. */
export function explainArguments(error: unknown, options: ParseArgsOptionsConfig): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const name = /'(?:-\w, )?(-{1,2}[^\s'=]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Pilihan "${name}" tidak dikenal.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return 'Ada kata yang tidak diperlukan.';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  const isFlag = options[name.slice(2)]?.type === 'boolean';
  return `Pilihan "${name}" ${isFlag ? 'tidak memerlukan' : 'memerlukan'} nilai.`;
}
