import { type Agenda, AgendaSchema } from './agenda.ts';
import { type AgendaGround, checkAgendaLine } from './check-agenda-line.ts';
import { type ExportContext, textOf } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { AGENDA_FOLDER, logPath } from './manifest.ts';

export interface ReadAgenda {
  readonly file: string;
  /** Null where it cannot be read. */
  readonly agenda: Agenda | null;
}

export function readAgendas(context: Pick<ExportContext, 'files'>): ReadAgenda[] {
  const files = [...context.files.keys()].filter((path) => path.startsWith(AGENDA_FOLDER));
  return files.map((file) => ({ file, agenda: readAgenda(context, file) }));
}

/** Every agenda is without a gap and says of each letter what its log says, and the other way round. */
export function checkAgendas(read: readonly ReadAgenda[], ground: AgendaGround): Finding[] {
  const own = read.flatMap(({ file, agenda }) =>
    agenda === null
      ? [finding('AGENDA_UNREADABLE', file)]
      : [
          ...checkGaps(file, agenda),
          ...checkSisipan(file, agenda),
          ...agenda.lines.flatMap((line) => checkAgendaLine(file, line, ground)),
        ],
  );
  return [...own, ...checkNumbered(read, ground)];
}

function readAgenda(context: Pick<ExportContext, 'files'>, file: string): Agenda | null {
  try {
    return AgendaSchema.safeParse(JSON.parse(textOf(context, file) ?? '')).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function checkGaps(file: string, { last, lines }: Agenda): Finding[] {
  const accounted = lines.filter((one) => one.sisipan === null && one.status !== 'unaccounted');
  const uruts = accounted.map(({ urut }) => urut);
  const present = new Set(uruts);
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((n) => !present.has(n));
  const seen = new Set<number>();
  const repeated = uruts.filter((urut) => seen.size === seen.add(urut).size);
  return [
    ...missing.map((urut) => finding('NOMOR_UNACCOUNTED', file, { detail: `Nomor ${urut}.` })),
    ...repeated.map((urut) => finding('NOMOR_REPEATED', file, { detail: `Nomor ${urut}.` })),
  ];
}

/** Numbers that were inserted under another begin at one and leave none out either. */
function checkSisipan(file: string, { lines }: Agenda): Finding[] {
  const under = Map.groupBy(
    lines.filter(({ sisipan }) => sisipan !== null),
    ({ urut }) => urut,
  );
  return [...under].flatMap(([urut, own]) => {
    const accounted = own.filter(({ status }) => status !== 'unaccounted');
    const present = new Set(accounted.map(({ sisipan }) => sisipan));
    const last = Math.max(...own.map(({ sisipan }) => sisipan ?? 0));
    return Array.from({ length: last }, (_, at) => at + 1)
      .filter((no) => !present.has(no))
      .map((no) => finding('NOMOR_UNACCOUNTED', file, { detail: `Nomor ${urut} sisipan ${no}.` }));
  });
}

/** A number that a log gave is in an agenda, under the same letter. */
function checkNumbered(
  read: readonly ReadAgenda[],
  { letters, exportedAt }: AgendaGround,
): Finding[] {
  const lines = read.flatMap(({ agenda }) => agenda?.lines ?? []);
  const known = new Set(lines.map(({ letterId, nomor }) => `${letterId} ${nomor}`));
  const absent = [...letters].flatMap(([letterId, { platform, nomor, numbered }]) => {
    const isDue = numbered !== null && numbered.at < exportedAt;
    if (!isDue || known.has(`${letterId} ${nomor}`)) return [];
    const where = { entry: numbered.entry, detail: `${nomor}.` };
    return [finding('NOMOR_NOT_IN_AGENDA', logPath(platform), where)];
  });
  const isNone = read.length === 0 && absent.length > 0;
  return isNone ? [finding('AGENDA_MISSING', AGENDA_FOLDER)] : absent;
}
