import type { Agenda, AgendaLine } from '#ledger/agenda.ts';
import type { Letter } from './letter.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { NumberEntry, NumberSeries } from './ports/number-series.ts';

interface Ports {
  readonly numbers: Pick<NumberSeries, 'list'>;
  readonly letters: Pick<LetterStore, 'findAll'>;
}

/** Every number of a series: issued, void with its reason, reserved by somebody, or not accounted for. */
export const auditNumbers =
  (ports: Ports) =>
  async (series: string): Promise<Agenda> => {
    const { last, entries, sisipan } = await ports.numbers.list(series);
    const standing = await standingOf(ports, entries);
    const byUrut = Map.groupBy(entries, ({ urut }) => urut);
    const lines: AgendaLine[] = [];
    for (let urut = 1; urut <= last; urut += 1) {
      const own = byUrut.get(urut) ?? [];
      lines.push(describe(standing, urut, own));
      for (let no = 1; no <= (sisipan.get(urut) ?? 0); no += 1) {
        lines.push(describeSisipan(own, urut, no));
      }
    }
    return { series, year: Number(series.slice(-YEAR_DIGITS)), last, lines };
  };

const YEAR_DIGITS = 4;

type Standing = Pick<Letter, 'state' | 'nomor' | 'withdrawal' | 'problem'>;

/** A year has thousands of letters: read one by one they would outlast a request. */
const AT_ONCE = 100;

async function standingOf(
  { letters }: Ports,
  entries: readonly NumberEntry[],
): Promise<ReadonlyMap<string, Standing>> {
  const ids = entries.flatMap((one) => (one.kind === 'issued' ? [one.letterId] : []));
  const found = new Map<string, Standing>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    for (const letter of await letters.findAll(ids.slice(start, start + AT_ONCE))) {
      const { letterId, state, nomor, withdrawal, problem } = letter;
      found.set(letterId, { state, nomor, withdrawal, problem });
    }
  }
  return found;
}

const NOTHING = { sisipan: null, letterId: null, nomor: null, holder: null, reason: null } as const;

function describe(
  standing: ReadonlyMap<string, Standing>,
  urut: number,
  entries: readonly NumberEntry[],
): AgendaLine {
  const base = { ...NOTHING, urut };
  const isVoid = entries.find((entry) => entry.kind === 'void');
  const issued = entries.find((entry) => entry.kind === 'issued');
  if (issued) return describeIssued(urut, issued.letterId, standing.get(issued.letterId) ?? null);
  if (isVoid) {
    const { letterId, reason } = isVoid;
    return { ...base, status: 'void', letterId, reason };
  }
  const reserved = entries.find((entry) => entry.kind === 'reserved');
  if (!reserved) return { ...base, status: 'unaccounted' };
  const { holder, reason } = reserved;
  return { ...base, status: 'reserved', holder, reason };
}

/** The letter itself knows best whether it still stands. */
function describeIssued(urut: number, letterId: string, letter: Standing | null): AgendaLine {
  const isVoid = letter?.state === 'void';
  return {
    ...NOTHING,
    urut,
    letterId,
    status: isVoid ? 'void' : 'issued',
    nomor: letter?.nomor?.text ?? null,
    reason: isVoid ? (letter.withdrawal?.reason ?? letter.problem) : null,
  };
}

function describeSisipan(entries: readonly NumberEntry[], urut: number, no: number): AgendaLine {
  const base = { ...NOTHING, urut, sisipan: no };
  for (const entry of entries) {
    if (entry.kind !== 'sisipan' || entry.sisipan !== no) continue;
    return { ...base, status: 'reserved', holder: entry.holder, reason: entry.reason };
  }
  return { ...base, status: 'unaccounted' };
}
