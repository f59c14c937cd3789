import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import type { ImportedSignature, Letter, StoredFile } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { loadFile } from './load-file.ts';
import { findLetter, moveStored } from './move-letter.ts';
import { isNamedIn } from './named-signer.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { Queue } from './ports/queue.ts';
import type { LettersOutcome, Problem } from './problem.ts';
import { CERTIFICATE_DAYS_LEFT } from './signer.ts';
import { storeFile } from './store-file.ts';
import type { AcceptSigned, RefusalReason, Signed } from './verification.ts';
import { refusalSentence } from './verification-words.ts';

export interface ImportPorts {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly queue: Queue;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly acceptSigned: AcceptSigned;
}

export interface ImportInput {
  readonly letterId: string;
  readonly bytes: Uint8Array;
  readonly actor: Actor;
}

/**
 * Takes back a letter that an official signed in another program: once, and only if it is the
 * letter that was handed out, whole, signed by the official that it names.
 */
export const importSigned =
  (ports: ImportPorts) =>
  async ({ letterId, bytes, actor }: ImportInput): Promise<LettersOutcome> => {
    if (!may(actor, 'sign')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const letter = await findLetter(ports.letters, letterId);
    const sha256 = ports.hasher.sha256(bytes);
    const problem = letter.signature ? null : problemOf(letter, actor);
    if (problem) return { kind: 'refused', problems: [problem] };
    const after = letter.signature ? letter : await take(ports, letter, { bytes, actor });
    if (after.signature?.file.sha256 !== sha256) {
      throw new TeguranError('SIGNED_FILE_IS_SET', { letterId });
    }
    if (after.state === 'approved') await ports.queue.enqueue('issue', { letterId });
    return { kind: 'done', letters: [after] };
  };

function problemOf(letter: Letter, actor: Actor): Problem | null {
  const { letterId, state } = letter;
  if (letter.submittedBy === actor.sub) return { letterId, code: 'APPROVER_IS_SUBMITTER', state };
  if (state !== 'awaiting-signature') return { letterId, code: 'MOVE_NOT_LEGAL', state };
  return null;
}

async function take(
  ports: ImportPorts,
  letter: Letter,
  { bytes, actor }: Omit<ImportInput, 'letterId'>,
): Promise<Letter> {
  const { letterId, frozen } = letter;
  if (!frozen) throw new TeguranError('FILE_NOT_YET', { letterId, file: 'naskah.pdf' });
  const signed = await requireAccepted(ports, letter, frozen, bytes);
  const file = await storeFile(ports, {
    bucket: 'letters',
    folder: `surat/${letterId}`,
    extension: 'pdf',
    contentType: 'application/pdf',
    bytes,
  });
  const at = ports.clock.now();
  const signature = describe(signed, { file, by: actor.sub, at });
  const moved = await moveStored(ports.letters, letterId, (current) =>
    current.state === 'awaiting-signature' && current.frozen?.sha256 === frozen.sha256
      ? {
          name: 'import',
          at,
          actor,
          hashes: {
            frozen: frozen.sha256,
            signed: file.sha256,
            certificate: signed.certificateSha256,
          },
          set: { signature },
        }
      : null,
  );
  return moved.letter;
}

function describe(
  { signerName, issuerName, certificateSha256, validTo }: Signed,
  by: Pick<ImportedSignature, 'file' | 'by' | 'at'>,
): ImportedSignature {
  return { ...by, signerName, issuerName, certificateSha256, validTo };
}

async function requireAccepted(
  ports: ImportPorts,
  letter: Letter,
  frozen: StoredFile,
  bytes: Uint8Array,
): Promise<Signed> {
  const { issuer, penandaTangan } = await loadFacts(ports, letter);
  const original = await loadFile(ports, 'letters', frozen);
  const accepted = await ports.acceptSigned(original, bytes, { anyAuthority: issuer.latihan });
  if (accepted.kind === 'refused') throw refusal(letter, accepted.reason);
  const { signed } = accepted;
  if (endsSoon(signed, ports.clock.now())) throw refusal(letter, 'certificate-expiring');
  if (isNamedIn(signed.signerName, penandaTangan.nama)) return signed;
  throw refusal(letter, 'other-signer');
}

const DAY_MS = 86_400_000;

/** A letter must stay checkable while its answer is still awaited. */
function endsSoon({ validTo }: Signed, now: string): boolean {
  return Date.parse(now) + CERTIFICATE_DAYS_LEFT * DAY_MS >= Date.parse(validTo);
}

function refusal({ letterId }: Letter, reason: RefusalReason): TeguranError {
  const sentence = refusalSentence(reason);
  return new TeguranError('SIGNED_FILE_REFUSED', { letterId, reason, sentence });
}
