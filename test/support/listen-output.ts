import type { Output } from '../../bin/commands/command.ts';

/** An output that keeps what it is told. */
export function listen(): Output & { readonly said: string[]; readonly documents: unknown[] } {
  const said: string[] = [];
  const documents: unknown[] = [];
  return {
    said,
    documents,
    wantsJson: true,
    say: (text) => void said.push(text),
    note: (text) => void said.push(text),
    json: (value) => void documents.push(value),
  };
}
