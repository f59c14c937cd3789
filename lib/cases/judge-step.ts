import type { LogEntry } from '#ledger/entry.ts';
import type { FindingCode } from '#ledger/finding.ts';
import { isAgreed } from './decide-doubt.ts';
import { isNews, type Past } from './letter-past.ts';
import { type LetterMove, type LetterState, letterMoves, nextState } from './letter-state.ts';

/** Why a step cannot follow what was before it; nothing where it can. */
export function judgeStep(past: Past, entry: LogEntry): FindingCode[] {
  return RULES.flatMap((rule) => rule(past, entry) ?? []);
}

type Rule = (past: Past, entry: LogEntry) => FindingCode | null;

const RULES: readonly Rule[] = [
  judgeState,
  judgePerson,
  judgeHashes,
  judgeRelease,
  judgeResend,
  judgeTime,
];

function judgeState({ state }: Past, { move, from, to }: LogEntry): FindingCode | null {
  if (from !== state) return 'STEP_STATE_DIFFERS';
  const next = isMove(move) ? nextState(move, state as LetterState | null) : null;
  if (next === null) return 'STEP_NOT_LEGAL';
  return next === to ? null : 'STEP_STATE_DIFFERS';
}

function isMove(move: string): move is LetterMove {
  return (letterMoves as readonly string[]).includes(move);
}

/** What binds the ministry is never its submitter's to decide alone. */
const SECOND_PERSON = new Set(['approve', 'import', 'release', 'entrust', 'assume-sent']);

function judgePerson({ submittedBy }: Past, { move, actor }: LogEntry): FindingCode | null {
  return SECOND_PERSON.has(move) && actor.sub === submittedBy ? 'STEP_BY_SUBMITTER' : null;
}

/** Bytes that a step must name as the steps before it made them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  submit: ['draft', 'tujuan'],
  approve: ['draft', 'tujuan'],
  'hand-out': ['draft'],
  import: ['frozen'],
  issue: ['draft', 'facts'],
  release: ['final', 'tujuan'],
  entrust: ['final'],
  claim: ['final', 'mime'],
};

function judgeHashes(past: Past, { move, hashes }: LogEntry): FindingCode | null {
  const names = Object.hasOwn(NAMES, move) ? (NAMES[move] ?? []) : [];
  const wrong = names.find((name) => !hashes[name] || hashes[name] !== past.hashes[name]);
  if (wrong === 'draft' || wrong === 'facts') return 'STEP_OTHER_DRAFT';
  if (wrong === 'tujuan') return 'STEP_OTHER_DESTINATION';
  const { signed } = past.hashes;
  const isOther = move === 'issue' && signed !== undefined && hashes['final'] !== signed;
  return wrong !== undefined || isOther ? 'STEP_OTHER_FILE' : null;
}

function judgeRelease({ isReleased }: Past, { move }: LogEntry): FindingCode | null {
  return move === 'claim' && !isReleased ? 'STEP_NOT_RELEASED' : null;
}

function judgeResend(past: Past, { move, actor }: LogEntry): FindingCode | null {
  if (move !== 'resend') return null;
  const { state, submittedBy } = past;
  // Which mailboxes are proven is in no entry: the state before tells as much as a log can.
  const isCertain = state === 'refused' || state === 'bounced';
  return isAgreed({ isCertain, submittedBy }, [...new Set([...past.agreed, actor.sub])])
    ? null
    : 'STEP_NOT_AGREED';
}

/** A step is dated when it begins, and a function may run that long before it is written. */
export const SLACK_MS = 15 * 60_000;

function judgeTime(past: Past, entry: LogEntry): FindingCode | null {
  const before = isNews(entry) ? past.sentAt : past.clock;
  if (before === '') return null;
  return Date.parse(entry.at) < Date.parse(before) - SLACK_MS ? 'STEP_TIME_BACKWARDS' : null;
}
