import { digitalMinistry } from '#law/ministries.ts';
import { waktuTemuan } from './compose.ts';
import type { ItemFacts, LetterFacts } from './facts.ts';
import { formatPeriode, formatTanggal } from './tanggal.ts';
import { angkaTerbilang } from './terbilang.ts';

/** What templates print: every value is text that is ready to stand on paper. */
export type LetterView = ReturnType<typeof letterView>;

export interface AnnexHashes {
  readonly csv: string;
  readonly json: string;
}

const SIGNED_WITH: Readonly<Record<LetterFacts['tandaTangan'], string>> = {
  uji: 'Dokumen ini ditandatangani secara elektronik dengan sertifikat uji coba dan bukan surat resmi.',
  kms: 'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik.',
  bsre: 'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara (BSSN).',
};

/** The list of accounts and the legal analysis. */
const ANNEXES = 2;

/** A concept has neither number nor date, and says so where they will stand. */
export function letterView(facts: LetterFacts, annexSha256: AnnexHashes) {
  const { issuer, tujuan, items } = facts;
  return {
    kop: issuer.kop,
    nomor: facts.nomor ?? '(diisi saat disetujui)',
    tanggal: facts.tanggal === null ? '(diisi saat disetujui)' : formatTanggal(facts.tanggal),
    sifat: facts.sifat,
    lampiran: `${angkaTerbilang(ANNEXES)} berkas`,
    hal: facts.hal,
    tujuan: [...splitLines(tujuan.entitas), ...tujuan.alamat],
    jabatanTujuan: tujuan.jabatan,
    kementerian: issuer.nama,
    kementerianDigital: digitalMinistry(facts.tanggal ?? facts.hukumPer),
    platform: facts.platform.nama,
    platformKapital: facts.platform.nama.toUpperCase(),
    periode: formatPeriode(facts.periode.awal, facts.periode.akhir),
    jumlah: angkaTerbilang(items.length),
    bukti: items.every((item) => item.evidence.some((one) => one.sha256 !== null)),
    points: facts.points.map((point) => point.kalimat),
    tenggat: `${angkaTerbilang(issuer.tenggat.angka)} ${issuer.tenggat.satuan}`,
    narahubung: issuer.narahubung,
    telepon: issuer.telepon,
    surelDinas: issuer.surelDinas,
    atasNama: issuer.penandaTangan.atasNama,
    jabatan: issuer.penandaTangan.jabatan,
    nama: issuer.penandaTangan.nama,
    tembusan: issuer.tembusan.map((office, at) => closeItem(office, at, issuer.tembusan.length)),
    items: items.map(itemView),
    analysis: facts.analysis,
    hukumPer: formatTanggal(facts.tanggal ?? facts.hukumPer),
    verification: { ...facts.verification, kode: groupCode(facts.verification.code) },
    kaki: SIGNED_WITH[facts.tandaTangan],
    annexSha256,
  };
}

function itemView(item: ItemFacts) {
  return {
    no: String(item.itemNo),
    akun: item.akun,
    namaTampilan: item.displayName ?? '',
    id: item.stableId ?? '-',
    tautan: item.canonicalUrl,
    uraian: [item.uraian, item.price ?? ''].filter((part) => part !== '').join('; harga '),
    waktu: waktuTemuan(item),
    bukti: item.evidence.map(evidenceCode).join('; ') || '-',
    tindakan: item.tindakan,
  };
}

/** Enough of the hash to recognise the file; the whole of it stands in the machine annex. */
function evidenceCode({ name, sha256 }: ItemFacts['evidence'][number]): string {
  return sha256 === null ? name : `${name} (${sha256.slice(0, 12)})`;
}

function closeItem(office: string, at: number, count: number): string {
  return `${office}${at === count - 1 ? '.' : ';'}`;
}

function splitLines(text: string): string[] {
  return text.split('\n');
}

/** `ABCD-EFGH-…`: a code that a person can read from paper and type. */
function groupCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}
