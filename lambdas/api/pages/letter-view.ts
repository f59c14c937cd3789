import { lastAnswerId } from '#cases/answer.ts';
import { HAND_CHANNELS } from '#cases/channel.ts';
import type { Letter } from '#cases/letter.ts';
import { loadFacts } from '#cases/load-facts.ts';
import type { Language } from '#cases/pages.ts';
import type { MailEvent } from '#cases/ports/mail-journal.ts';
import type { Session } from '#cases/session.ts';
import { ALASAN_PENCABUTAN } from '#letters/alasan-pencabutan.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { seenDestination } from '../seen-destination.ts';
import { changesView } from './changes-view.ts';
import { excludedView } from './excluded-view.ts';
import { explainedProblem } from './explain-problem.ts';
import { factsView } from './facts-view.ts';
import { groupFindings } from './group-findings.ts';
import { letterRow } from './letter-row.ts';
import { followUpsOf, stepsOf } from './letter-steps.ts';
import { logView } from './log-view.ts';
import type { Cases } from './page-context.ts';
import { type Typed, typedView } from './typed.ts';

interface Shown {
  readonly session: Session;
  readonly language: Language;
  readonly typed: Typed;
}

/** Everything a page about one letter shows. */
export async function letterView(
  cases: Cases,
  letter: Letter,
  { session, language, typed }: Shown,
) {
  const facts = await loadFacts(cases, letter);
  const can = stepsOf(letter, session);
  const events = await cases.mailJournal.events(letter.letterId);
  const changes = await cases.draftChanges(letter);
  const submitted = letter.state === 'submitted';
  const examined = submitted || letter.state === 'draft' || letter.state === 'returned';
  const findings = examined ? ((await cases.examineLetter?.(letter)) ?? []) : [];
  return {
    name: letter.nomor?.text ?? cases.pages.texts.say('cari.konsep', language),
    letter: { ...letterRow(letter, session.sub), ...detailsOf(letter) },
    files: filesOf(letter),
    preview: previewOf(letter),
    findings: groupFindings(findings),
    seenByDrafter: submitted,
    compared: changes && changesView(changes),
    facts: factsView(facts, letter, typed),
    excluded: await excludedView(cases, letter),
    log: logView(letter),
    mailboxes: letter.mailboxes.map(({ address, role, state, at, detail }) => {
      return { address, role, state, at, detail };
    }),
    events: events.map(eventView),
    handChannels: HAND_CHANNELS.map((one) => ({
      one,
      chosen: one === (typed.fields['saluran'] ?? letter.channel),
    })),
    pencabutan: await pencabutanOf(cases, letter, facts, typed),
    attempts: letter.attempts,
    can,
    followUps: followUpsOf(letter, session, cases.clock.now()),
    moving: isMoving(letter) ? `/konsol/surat/${letter.letterId}` : null,
    typed: typedView(typed, can),
  };
}

/** What changes by itself within moments; a platform's mail server may take days. */
function isMoving({ state, release }: Letter): boolean {
  return ['approved', 'attempting'].includes(state) || (state === 'issued' && release !== null);
}

/** The reason that a letter of revocation gives, or will give, and how people know that letter. */
async function pencabutanOf(
  cases: Cases,
  { dicabutOleh }: Letter,
  { rincian }: LetterFacts,
  { fields }: Typed,
) {
  const written = rincian.kind === 'pencabutan' ? rincian : null;
  const chosen = fields['alasan-pencabutan'];
  const linked = dicabutOleh && (await cases.letters.find(dicabutOleh));
  return {
    reasons: ALASAN_PENCABUTAN.map((reason) => ({
      reason,
      chosen: reason === (chosen ?? written?.alasan ?? 'lain'),
    })),
    corrected: chosen ? fields['ralat'] === 'ya' : (written?.ralat ?? false),
    words: (chosen && fields['alasan']) ?? written?.keterangan ?? '',
    name: linked ? (linked.nomor?.text ?? linked.letterId) : null,
  };
}

function detailsOf(letter: Letter) {
  return {
    kind: letter.kind,
    hal: letter.hal,
    explained: explainedProblem(letter.problem),
    ...seenDestination(letter),
    byHand: letter.channel !== 'email',
    entrustedTo: letter.entrustedTo,
    receipt: letter.handIn && (letter.handIn.receiptNo ?? letter.handIn.receiptSha256),
    tanggal: letter.tanggal,
    submittedBy: letter.submittedBy,
    approval: letter.approval && { by: letter.approval.by, at: letter.approval.at },
    release: letter.release && { by: letter.release.by, at: letter.release.at },
    signature: letter.signature && {
      name: letter.signature.signerName,
      issuer: letter.signature.issuerName,
      certificate: letter.signature.certificateSha256,
    },
    code: letter.verificationCode,
    deliveredAt: letter.deliveredAt,
    lastAnswer: lastAnswerId(letter) ?? '',
    sesMessageId: letter.sesMessageId,
    resendAgreed: letter.resendAgreed.length,
  };
}

function filesOf(letter: Letter) {
  const names = [
    ['konsep.pdf', letter.draft],
    ['naskah.pdf', letter.frozen],
    ['surat.pdf', letter.final],
    ['lampiran.csv', letter.annexCsv],
    ['lampiran.json', letter.annexJson],
    ['surat.eml', letter.mime],
  ] as const;
  return names.flatMap(([name, stored]) =>
    stored ? [{ name, href: `/konsol/surat/${letter.letterId}/${name}`, bytes: stored.bytes }] : [],
  );
}

/** Nobody tabs through more links than these; a field leads to the other pages. */
const MOST_LINKS = 10;
const FIRST_LINKS = 3;

/** The signed letter once there is one; before that what is to be signed, or the concept. */
function previewOf(letter: Letter) {
  const unsigned = letter.frozen ? 'naskah.pdf' : 'konsep.pdf';
  const name = letter.final ? 'surat.pdf' : unsigned;
  const count = letter.pages;
  const many = count > MOST_LINKS;
  const pages = Array.from({ length: many ? FIRST_LINKS : count }, (_, at) => at + 1);
  const shown = many ? [...pages, count] : pages;
  return { name, href: `/konsol/surat/${letter.letterId}/${name}`, pages: shown, count, many };
}

function eventView({ type, at, recipient, detail, sesMessageId }: MailEvent) {
  return { type, at, recipient, detail, sesMessageId };
}
