import type { ReadAgenda } from './check-agendas.ts';
import { LETTERS_FOLDER, letterFolder } from './letter-files.ts';
import type { LoggedLetter, PlatformLog } from './logged-letters.ts';
import type { Manifest } from './manifest.ts';

/** How far an export reaches, whatever else is found in it; times are instants. */
export interface Coverage {
  readonly platforms: number;
  readonly letters: number;
  readonly signedLetters: number;
  /** Signed letters whose files are here. */
  readonly lettersWithFiles: number;
  readonly evidenceFiles: number;
  readonly agendas: number;
  /** The first and the last step. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** What the export does not hold; with none of it, it is whole. */
  readonly missing: readonly Gap[];
}

export interface Gap {
  readonly code: GapCode;
  readonly message: string;
}

/** What may be left out of an honest export, as auditors read it. */
const SENTENCES = {
  NOTHING_LOGGED: 'Ekspor ini tidak memuat satu langkah pun.',
  CASE_FILE: 'Ekspor ini berkas perkara: platform dan surat lain tidak disertakan.',
  FILES_LEFT_OUT: 'Surat, surel, dan bukti tidak disertakan; yang diperiksa hanya lognya.',
  LETTERS_WITHOUT_FILES: 'Berkas sebagian surat bertanda tangan tidak disertakan:',
  LETTERS_ELSEWHERE: 'Surat bernomor dalam agenda yang lognya tidak disertakan:',
} as const;

type GapCode = keyof typeof SENTENCES;

interface Held {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Manifest;
  readonly logs: readonly PlatformLog[];
  readonly letters: ReadonlyMap<string, LoggedLetter>;
  readonly agendas: readonly ReadAgenda[];
}

/** A case file never claims to be whole, however much it holds. */
export function isCaseFile({ letters }: Pick<Manifest, 'letters'>): boolean {
  return letters !== null;
}

export function measureCoverage(held: Held): Coverage {
  const { files, logs, letters } = held;
  const signed = [...letters].filter(([, { isSigned }]) => isSigned);
  const withFiles = signed.filter(([letterId, { platform }]) =>
    files.has(`${letterFolder(platform, letterId)}/surat.pdf`),
  );
  const counts = {
    platforms: logs.length,
    letters: letters.size,
    signedLetters: signed.length,
    lettersWithFiles: withFiles.length,
    evidenceFiles: [...files.keys()].filter((path) => path.startsWith(LETTERS_FOLDER)).length,
    agendas: held.agendas.length,
  };
  const period = periodOf(logs);
  return { ...counts, period, missing: findGaps(held, counts) };
}

function periodOf(logs: readonly PlatformLog[]): Coverage['period'] {
  const times = logs.flatMap(({ links }) => links.map(({ entry }) => entry.at)).sort();
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function findGaps(
  { manifest, logs, letters, agendas }: Held,
  { signedLetters, lettersWithFiles }: Pick<Coverage, 'signedLetters' | 'lettersWithFiles'>,
): Gap[] {
  const lines = agendas.flatMap(({ agenda }) => agenda?.lines ?? []);
  const elsewhere = lines.filter(({ letterId }) => letterId !== null && !letters.has(letterId));
  const without = signedLetters - lettersWithFiles;
  return [
    ...gap(
      'NOTHING_LOGGED',
      logs.every(({ links }) => links.length === 0),
    ),
    ...gap('CASE_FILE', isCaseFile(manifest)),
    ...gap('FILES_LEFT_OUT', !manifest.withFiles),
    ...gap('LETTERS_WITHOUT_FILES', without > 0, `${without} dari ${signedLetters}.`),
    ...gap('LETTERS_ELSEWHERE', elsewhere.length > 0, `${elsewhere.length}.`),
  ];
}

function gap(code: GapCode, isOpen: boolean, detail?: string): Gap[] {
  const sentence = SENTENCES[code];
  return isOpen ? [{ code, message: detail ? `${sentence} ${detail}` : sentence }] : [];
}
