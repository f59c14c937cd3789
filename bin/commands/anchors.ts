import type { Verified } from '#runtime/verify.ts';
import type { ExitCode } from './command.ts';
import { type Consulted, isVouchedFor } from './consult-log.ts';

/** What ties a signature to somebody whom the reader knows from elsewhere. */
export interface Anchors {
  /** The certificate's hash, an authority above it, or a log proved with a key that was brought along. */
  readonly by: readonly ('certificate' | 'authority' | 'log')[];
  /** Whether the certificate is the one that was expected; null when none was named. */
  readonly isExpected: boolean | null;
  /** Whether an authority that was brought along vouches for it; null when none was. */
  readonly isTrusted: boolean | null;
}

export function findAnchors(
  { found, isTrusted }: Verified,
  certificate: string | undefined,
  standing: Consulted | null,
): Anchors {
  const isSigned = found.kind === 'signed';
  const isExpected =
    certificate === undefined ? null : isSigned && found.certificateSha256 === certificate;
  const isLogged = standing !== null && standing.signatures === 'checked' && isVouchedFor(standing);
  const by = [
    ...(isExpected ? (['certificate'] as const) : []),
    ...(isTrusted ? (['authority'] as const) : []),
    ...(isLogged ? (['log'] as const) : []),
  ];
  return { by, isExpected, isTrusted };
}

/** 1 when anything contradicts the letter, 3 when nothing does and nothing vouches for its signer. */
export function exitCode(
  { found }: Verified,
  { by, isExpected, isTrusted }: Anchors,
  standing: Consulted | null,
): ExitCode {
  if (found.kind !== 'signed' || found.annexes === 'differ') return 1;
  if (isExpected === false || isTrusted === false) return 1;
  if (standing !== null && !isVouchedFor(standing)) return 1;
  const isUnproven = standing !== null && standing.signatures !== 'checked';
  return by.length > 0 && !isUnproven ? 0 : 3;
}
