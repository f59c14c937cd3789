import { allowRepeats } from '#cases/allow-repeats.ts';
import type { Answer } from '#cases/answer.ts';
import { loadAnswer } from '#cases/answer-document.ts';
import { approveLetters } from '#cases/approve-letters.ts';
import { askForBundle } from '#cases/ask-for-bundle.ts';
import { auditNumbers } from '#cases/audit-numbers.ts';
import { beginFollowUp } from '#cases/begin-follow-up.ts';
import { decideDoubt } from '#cases/decide-doubt.ts';
import { draftChanges } from '#cases/draft-changes.ts';
import { type ExamineLetter, examineLetter, type Proof } from '#cases/examine-letter.ts';
import { fetchAnswerFile, findAnswer, receiveAnswerFile } from '#cases/fetch-answer-file.ts';
import { fetchSigned, receiveSigned } from '#cases/fetch-signed.ts';
import { findEvidence } from '#cases/find-evidence.ts';
import { handInLetter } from '#cases/hand-in-letter.ts';
import { importSigned } from '#cases/import-signed.ts';
import type { StoredFile } from '#cases/letter.ts';
import { liftSuppression } from '#cases/lift-suppression.ts';
import { loadFile } from '#cases/load-file.ts';
import { lookUpCode } from '#cases/look-up-code.ts';
import type { ApprovalStore } from '#cases/ports/approval-store.ts';
import type { BatchStore } from '#cases/ports/batch-store.ts';
import type { BundleStore } from '#cases/ports/bundle-store.ts';
import type { Clock } from '#cases/ports/clock.ts';
import type { EarlierLetters } from '#cases/ports/earlier-letters.ts';
import type { Hasher, Ids } from '#cases/ports/ids.ts';
import type { Journal } from '#cases/ports/journal.ts';
import type { LedgerStore } from '#cases/ports/ledger-store.ts';
import type { LetterStore } from '#cases/ports/letter-store.ts';
import type { ListReader, RepairWriter } from '#cases/ports/list-reader.ts';
import type { MailJournal } from '#cases/ports/mail-journal.ts';
import type { NumberSeries } from '#cases/ports/number-series.ts';
import type { Bucket, ObjectStore } from '#cases/ports/object-store.ts';
import type { Queue } from '#cases/ports/queue.ts';
import type { RequestStore } from '#cases/ports/request-store.ts';
import type { ReservationStore } from '#cases/ports/reservation-store.ts';
import type { SendingGuards } from '#cases/ports/sending-guards.ts';
import type { SettingChanges } from '#cases/ports/setting-changes.ts';
import type { Settings } from '#cases/ports/settings.ts';
import { receiveEvidence } from '#cases/receive-evidence.ts';
import { receiveList } from '#cases/receive-list.ts';
import { recomposeBatch } from '#cases/recompose-batch.ts';
import { recordAnswer } from '#cases/record-answer.ts';
import { releaseLetters } from '#cases/release-letters.ts';
import { repairFile } from '#cases/repair-file.ts';
import { insertNumber, reserveNumbers } from '#cases/reserve-numbers.ts';
import { resumeDesk } from '#cases/resume-desk.ts';
import { returnLetter } from '#cases/return-letters.ts';
import { type ReviseInput, type RevisePorts, reviseLetter } from '#cases/revise-letter.ts';
import { search } from '#cases/search.ts';
import { setAside } from '#cases/set-aside.ts';
import { setDesk } from '#cases/set-desk.ts';
import { stopSending } from '#cases/stop-sending.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import type { AcceptSigned } from '#cases/verification.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { issuerFor } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { downloadLog } from './download-log.ts';

export interface ApiPorts {
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly approvals: ApprovalStore;
  readonly reservations: ReservationStore;
  readonly numbers: NumberSeries;
  readonly mailJournal: MailJournal;
  readonly settings: Settings;
  readonly guards: SendingGuards;
  readonly ledger: LedgerStore;
  readonly changes: SettingChanges;
  readonly requests: RequestStore;
  readonly earlier: EarlierLetters;
  readonly bundles: BundleStore;
  readonly reader: ListReader;
  readonly repairWriter: RepairWriter;
  readonly objects: ObjectStore;
  readonly queue: Queue;
  readonly hasher: Hasher;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly acceptSigned: AcceptSigned;
  /** Fills drafts for the gates; without it the API asks for no more than a legal move. */
  readonly createProof?: () => Proof;
  /** Made when a draft is first written anew: fonts and templates cost a start too much. */
  readonly createPrinter: () => Pick<RevisePorts, 'press' | 'rulesVersion' | 'verifyBaseUrl'>;
}

export type ApiCases = ReturnType<typeof wireApi>;

/** Everything the HTTP API may do, over whatever stores it is given. */
export function wireApi(ports: ApiPorts) {
  const today = () => tanggalWib(ports.clock.now());
  const { examine } = examiner(ports);
  return {
    ...ports,
    examineLetter: examine,
    draftChanges: draftChanges(ports),
    today,
    /** Where forms of the object store lead: a page that uploads must be allowed to speak with it. */
    uploadOrigin: async () => new URL((await ports.objects.presignUpload('-', 1)).url).origin,
    receiveList: receiveList(ports),
    beginFollowUp: beginFollowUp(ports),
    receiveEvidence: receiveEvidence(ports),
    findEvidence: findEvidence(ports),
    allowRepeats: allowRepeats(ports),
    repairFile: repairFile(ports),
    recomposeBatch: recomposeBatch(ports),
    submitLetters: submitLetters({ ...ports, ...(examine && { examine }) }),
    approveLetters: approveLetters(ports),
    returnLetter: returnLetter(ports),
    receiveSigned: receiveSigned(ports),
    fetchSigned: fetchSigned(ports),
    importSigned: importSigned(ports),
    releaseLetters: releaseLetters(ports),
    handInLetter: handInLetter(ports),
    receiveAnswerFile: receiveAnswerFile(ports),
    fetchAnswerFile: fetchAnswerFile(ports),
    findAnswer: findAnswer(ports),
    loadAnswer: (answer: Answer) => loadAnswer(ports, answer),
    recordAnswer: recordAnswer(ports),
    setAside: setAside(ports),
    withdrawLetter: withdrawLetter(ports),
    decideDoubt: decideDoubt(ports),
    resumeDesk: resumeDesk(ports),
    liftSuppression: liftSuppression(ports),
    downloadLog: downloadLog(ports.ledger),
    askForBundle: askForBundle(ports),
    auditNumbers: auditNumbers(ports),
    reserveNumbers: reserveNumbers(ports),
    insertNumber: insertNumber(ports),
    reviseLetter: reviseLazily(ports),
    lookUpCode: lookUpCode(ports),
    search: search(ports),
    chooseIssuer: (issuerId: string | null) => issuerFor(issuerId, today()).id,
    setDesk: setDesk(ports),
    stopSending: stopSending(ports),
    loadFile: (bucket: Bucket, file: StoredFile) => loadFile(ports, bucket, file),
    readReport: async (file: StoredFile): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode(await loadFile(ports, 'letters', file))),
  };
}

/** Templates are read when the first draft is submitted, not at start. */
function examiner({ createProof, ...ports }: ApiPorts): { examine?: ExamineLetter } {
  if (!createProof) return {};
  let examine: ExamineLetter | undefined;
  return {
    examine: (letter) => {
      examine ??= examineLetter({ ...ports, proof: createProof() });
      return examine(letter);
    },
  };
}

function reviseLazily(ports: ApiPorts) {
  let revise: ReturnType<typeof reviseLetter> | undefined;
  return (input: ReviseInput) => {
    revise ??= reviseLetter({ ...ports, ...ports.createPrinter() });
    return revise(input);
  };
}
