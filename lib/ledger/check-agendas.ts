import { type Agenda, AgendaSchema } from './agenda.ts';
import type { LogCheck } from './check-exported-log.ts';
import { type ExportContext, textOf } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { AGENDA_FOLDER } from './manifest.ts';

/** Every agenda is without a gap and says of each letter what its log says. */
export function checkAgendas(context: ExportContext, logs: readonly LogCheck[]): Finding[] {
  const logged = numbersInLogs(logs);
  const files = [...context.files.keys()].filter((path) => path.startsWith(AGENDA_FOLDER));
  const read = files.map((file) => ({ file, agenda: readAgenda(context, file) }));
  return read.flatMap(({ file, agenda }) =>
    agenda === null
      ? [finding('AGENDA_UNREADABLE', file)]
      : [
          ...checkGaps(file, agenda),
          ...checkSisipan(file, agenda),
          ...checkLetters(file, agenda, logged),
        ],
  );
}

export function readAgenda(context: Pick<ExportContext, 'files'>, file: string): Agenda | null {
  const text = textOf({ ...context, sha256: () => '', verifier: null, stage: '' }, file);
  try {
    return AgendaSchema.safeParse(JSON.parse(text ?? '')).data ?? null;
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
  const repeated = uruts.filter((urut, at) => uruts.indexOf(urut) !== at);
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

function checkLetters(
  file: string,
  { lines }: Agenda,
  logged: ReadonlyMap<string, string>,
): Finding[] {
  return lines.flatMap(({ letterId, nomor }) => {
    const own = letterId === null ? undefined : logged.get(letterId);
    if (own === undefined || nomor === null || own === nomor) return [];
    return [finding('NOMOR_DIFFERS', file, { detail: `${nomor}, menurut log ${own}.` })];
  });
}

function numbersInLogs(logs: readonly LogCheck[]): Map<string, string> {
  const entries = logs.flatMap(({ links }) => links.map(({ entry }) => entry));
  return new Map(entries.flatMap(({ subject, nomor }) => (nomor ? [[subject.id, nomor]] : [])));
}
