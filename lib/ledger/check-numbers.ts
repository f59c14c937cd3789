import { type Finding, finding } from './finding.ts';
import type { PlatformLog } from './logged-letters.ts';
import { logPath } from './manifest.ts';

/** A letter keeps its number for good, and no other letter ever has it. */
export function checkNumbers(logs: readonly PlatformLog[]): Finding[] {
  const numberOf = new Map<string, string>();
  const letterOf = new Map<string, string>();
  return logs.flatMap(({ platform, links }) =>
    links.flatMap(({ entry }, at) => {
      const { nomor, subject } = entry;
      if (nomor === null) return [];
      const known = numberOf.get(subject.id) ?? nomor;
      const holder = letterOf.get(nomor) ?? subject.id;
      numberOf.set(subject.id, known);
      letterOf.set(nomor, holder);
      const where = { line: at + 1, entry: entry.id };
      return [
        ...numberChanged(known, nomor, logPath(platform), where),
        ...(holder === subject.id
          ? []
          : [finding('NOMOR_SHARED', logPath(platform), { ...where, detail: `${nomor}.` })]),
      ];
    }),
  );
}

function numberChanged(
  known: string,
  nomor: string,
  file: string,
  where: { line: number; entry: string },
): Finding[] {
  if (known === nomor) return [];
  return [finding('NOMOR_CHANGED', file, { ...where, detail: `${known} menjadi ${nomor}.` })];
}
