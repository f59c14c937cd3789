import type { Letter } from './letter.ts';

/** Whether nobody knew what had become of an attempt when the letter was sent again; `no` counts from 1. */
export function wasInDoubt({ log }: Pick<Letter, 'log'>, no: number): boolean {
  const claims = log.flatMap(({ move }, at) => (move === 'claim' ? [at] : []));
  const begun = claims[no - 1];
  if (begun === undefined) return false;
  const own = log.slice(begun, claims[no]);
  return own.some(({ move, from }) => move === 'resend' && from === 'unknown');
}
