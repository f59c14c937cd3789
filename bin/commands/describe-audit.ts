import type { Coverage } from '#ledger/coverage.ts';
import type { Finding } from '#ledger/finding.ts';
import type { AuditReport, Verdict } from '#ledger/verify-export.ts';

/** What a person is told of an audit: the logs, how far they reach, what is wrong, and last the verdict. */
export function describeAudit(report: AuditReport): string[] {
  return [
    ...report.platforms.map(describePlatform),
    ...(report.coverage ? describeCoverage(report.coverage) : []),
    ...report.findings.map((one) => `TEMUAN ${place(one)}: ${one.message} [${one.code}]`),
    VERDICT[report.verdict](report),
  ];
}

function describePlatform({ platform, entries, letters, findings }: AuditReport['platforms'][0]) {
  const verdict = findings === 0 ? 'utuh' : `${findings} temuan`;
  return `${platform}: ${entries} entri, ${letters} surat, rantai ${verdict}`;
}

const WIB = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta',
});

function describeCoverage(coverage: Coverage): string[] {
  const { platforms, letters, signedLetters, lettersWithFiles, evidenceFiles, agendas } = coverage;
  const { period, missing } = coverage;
  const [from, to] = [period?.from, period?.to].map((at) => at && WIB.format(new Date(at)));
  return [
    `Cakupan: ${platforms} platform, ${letters} surat, ${agendas} agenda nomor`,
    `Bukti: ${evidenceFiles} berkas untuk ${lettersWithFiles} dari ${signedLetters} surat bertanda tangan`,
    period ? `Masa: ${from} s.d. ${to} WIB` : 'Masa: tidak ada langkah yang tercatat',
    ...missing.map(({ code, message }) => `TIDAK ADA ${message} [${code}]`),
    ...(missing.length === 0 ? ['Tidak ada bagian yang ditinggalkan.'] : []),
  ];
}

function place({ file, line, entry }: Finding): string {
  const at = line === null ? file : `${file} baris ${line}`;
  return entry === null ? at : `${at} (entri ${entry})`;
}

const VERDICT: Readonly<Record<Verdict, (report: AuditReport) => string>> = {
  proved: ({ files }) =>
    `SAH: ${files} berkas sesuai dengan log; tidak ada yang diubah, dihapus, atau disisipkan.`,
  partial: ({ files }) =>
    `SEBAGIAN: tidak ada yang keliru pada ${files} berkas ini, tetapi ekspornya tidak lengkap.`,
  unanchored: ({ signatures }) =>
    signatures === 'self-signed'
      ? 'BELUM TERBUKTI: tidak ada yang keliru, tetapi tanda tangannya hanya cocok dengan kunci yang dibawa ekspor itu sendiri; siapa pun dapat membuat ekspor seperti itu. Pakai --key dengan kunci yang diumumkan.'
      : 'BELUM TERBUKTI: tidak ada yang keliru, tetapi tanda tangannya tidak diperiksa karena tidak ada kunci. Pakai --key dengan kunci yang diumumkan.',
  faulty: ({ findings }) => `TIDAK SAH: ${findings.length} temuan.`,
};
