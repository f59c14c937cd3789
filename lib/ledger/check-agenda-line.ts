import type { AgendaLine } from './agenda.ts';
import { type Finding, finding } from './finding.ts';
import type { LoggedLetter } from './logged-letters.ts';

/** What an agenda is held against. */
export interface AgendaGround {
  readonly letters: ReadonlyMap<string, LoggedLetter>;
  /** Numbers given and letters ended since then are in the log alone. */
  readonly exportedAt: string;
  /** Some platforms were left out on purpose; their letters are numbered all the same. */
  readonly isPartial: boolean;
}

/** One line of an agenda: whether it is complete, and whether the log says the same. */
export function checkAgendaLine(file: string, line: AgendaLine, ground: AgendaGround): Finding[] {
  const code = gapIn(line);
  const detail = `Nomor ${nameOf(line)}.`;
  return [
    ...(code === null ? [] : [finding(code, file, { detail })]),
    ...checkLetter(file, line, ground),
  ];
}

/** A number as an agenda counts it; one that was inserted stands behind its own. */
export function nameOf({ urut, sisipan }: Pick<AgendaLine, 'urut' | 'sisipan'>): string {
  return sisipan === null ? `${urut}` : `${urut}.${sisipan}`;
}

function gapIn({ status, letterId, nomor, holder, reason }: AgendaLine) {
  if (status === 'issued') return letterId && nomor ? null : 'NOMOR_WITHOUT_LETTER';
  if (status === 'void') return letterId && reason?.trim() ? null : 'NOMOR_WITHOUT_REASON';
  if (status === 'unaccounted') return null;
  return holder?.trim() && reason?.trim() ? null : 'NOMOR_WITHOUT_HOLDER';
}

function checkLetter(file: string, line: AgendaLine, ground: AgendaGround): Finding[] {
  const { letterId, nomor } = line;
  if (letterId === null) return [];
  const letter = ground.letters.get(letterId);
  const detail = `Nomor ${nameOf(line)}, surat ${letterId}.`;
  if (!letter) return ground.isPartial ? [] : [finding('NOMOR_NOT_IN_LOG', file, { detail })];
  if (nomor === null) return [];
  if (letter.nomor !== nomor) {
    const own = letter.nomor ?? 'belum bernomor';
    return [finding('NOMOR_DIFFERS', file, { detail: `${nomor}, menurut log ${own}.` })];
  }
  return agree(line, letter, ground) ? [] : [finding('AGENDA_STATUS_DIFFERS', file, { detail })];
}

function agree({ status }: AgendaLine, letter: LoggedLetter, { exportedAt }: AgendaGround) {
  const isVoid = letter.state === 'void';
  const isLater = isVoid && letter.since >= exportedAt;
  return isLater || (status === 'void') === isVoid;
}
