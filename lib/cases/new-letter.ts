import type { Draft } from './draft-letter.ts';
import type { Gathered } from './gather-letter.ts';
import type { Letter } from './letter.ts';

interface Beginning {
  readonly letterId: string;
  readonly batchId: string;
  readonly at: string;
  readonly salt: string;
}

/** A letter as it begins: a draft that nobody has submitted, with everything else still to come. */
export function newLetter(
  { letterId, batchId, at, salt }: Beginning,
  { facts, to }: Extract<Gathered, { kind: 'letter' }>,
  draft: Draft,
): Letter {
  return {
    letterId,
    batchId,
    platform: facts.platform.slug,
    kind: facts.kind,
    issuerId: facts.issuer.id,
    state: 'draft',
    version: 1,
    updatedAt: at,
    itemCount: facts.items.length,
    hal: facts.hal,
    ...draft,
    excluded: [],
    ...to,
    mailboxes: [],
    submittedBy: null,
    returnedReason: null,
    approval: null,
    nomor: null,
    tanggal: null,
    frozen: null,
    final: null,
    mime: null,
    verificationCode: facts.verification.code,
    release: null,
    attempt: null,
    attempts: 0,
    notBefore: null,
    sesMessageId: null,
    deliveredAt: null,
    entrustedTo: null,
    handIn: null,
    withdrawal: null,
    mencabut: null,
    dicabutOleh: null,
    resendAgreed: [],
    sealed: 0,
    salt,
    log: [],
  };
}
