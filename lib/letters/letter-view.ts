import { TeguranError } from '#errors.ts';
import { addresseeOf } from '#law/authority.ts';
import { closeOffices } from '#law/daftar.ts';
import { komdigi } from '#law/ministries.ts';
import { annexCount } from './annex-count.ts';
import { englishView } from './english-view.ts';
import type { LetterFacts } from './facts.ts';
import { emblemOf } from './issuer.ts';
import { countAccounts, isProven, itemView } from './item-view.ts';
import { markForeign } from './mark-foreign.ts';
import { kindBehind } from './rincian.ts';
import { rincianView } from './rincian-view.ts';
import { screenshotView } from './screenshot-view.ts';
import { shareRoom } from './share-room.ts';
import { jabatanLengkap, signatureLines } from './signatory.ts';
import { formatPeriode, formatTanggal, formatWaktu } from './tanggal.ts';
import { angkaTerbilang } from './terbilang.ts';

export interface AnnexHashes {
  readonly csv: string;
  readonly json: string;
}

const SIGNED_WITH: Readonly<Record<LetterFacts['tandaTangan'], string>> = {
  uji: 'Dokumen ini ditandatangani secara elektronik dengan sertifikat uji coba dan bukan surat resmi.',
  kms: 'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik.',
  bsre: 'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara (BSSN).',
};

const UNSIGNED = 'Konsep ini belum bernomor dan belum ditandatangani.';

/** A concept has neither number nor date, and says so where they will stand. */
export function letterView(facts: LetterFacts, annexSha256: AnnexHashes) {
  checkDay(facts);
  const { issuer, tujuan, items, penandaTangan } = facts;
  const tanggal = facts.tanggal ?? facts.hukumPer;
  const seen = checkedAgain(facts);
  const enclosed = shareRoom(facts);
  return {
    kop: kopOf(facts),
    nomor: facts.nomor ?? '(diisi saat disetujui)',
    tanggal: facts.tanggal === null ? '(diisi saat disetujui)' : formatTanggal(facts.tanggal),
    sifat: facts.sifat,
    lampiran: `${angkaTerbilang(annexCount(facts.kind))} berkas`,
    hal: markForeign(facts.hal),
    tujuan: addressLines(facts),
    jabatanTujuan: tujuan.jabatan,
    sapaan: sapaanOf(facts),
    kepadaMenteri: addresseeOf(kindBehind(facts.rincian)) !== 'platform',
    entitasTujuan: tujuan.entitas.split('\n').join(', '),
    alamatTujuan: tujuan.alamat.join(', '),
    kementerian: issuer.nama,
    kementerianDigital: komdigi(tanggal).kementerian,
    menteriDigital: komdigi(tanggal).menteri,
    kemendag: kindBehind(facts.rincian) === 'rujukan-kemendag',
    penyelenggara: facts.penyelenggara,
    platform: facts.platform.nama,
    platformKapital: facts.platform.nama.toUpperCase(),
    periode: facts.periode ? formatPeriode(facts.periode.awal, facts.periode.akhir) : '',
    jumlah: angkaTerbilang(items.length),
    jumlahAkun: angkaTerbilang(countAccounts(items)),
    jumlahTautan: angkaTerbilang(items.length),
    bukti: items.every(isProven),
    points: facts.points.map(({ kalimat }) => markForeign(kalimat)),
    point: Object.fromEntries(facts.points.map(({ id, kalimat }) => [id, kalimat])),
    tenggat: `${angkaTerbilang(issuer.tenggat.angka)} ${issuer.tenggat.satuan}`,
    narahubung: issuer.narahubung,
    telepon: issuer.telepon,
    surelDinas: issuer.surelDinas,
    penandaTangan: signatureLines(penandaTangan),
    jabatan: jabatanLengkap(penandaTangan),
    nama: penandaTangan.nama,
    tembusan: closeOffices(facts.tembusan),
    tembusanTunggal: facts.tembusan.length === 1,
    kolomWaktu: items.every(({ capturedAt }) => capturedAt !== null)
      ? 'Waktu pengambilan'
      : 'Waktu temuan',
    kolomTindakan: seen === null ? 'Tindakan diminta' : 'Status',
    diperiksa: seen ?? '',
    items: items.map((item) => itemView(item, seen !== null)),
    analysis: facts.analysis.map(analysisView),
    hukumPer: formatTanggal(tanggal),
    verification: { ...facts.verification, kode: groupCode(facts.verification.code) },
    konsep: facts.nomor === null,
    kaki: facts.nomor === null ? UNSIGNED : SIGNED_WITH[facts.tandaTangan],
    annexSha256,
    rincian: rincianView(facts, enclosed),
    tangkapan: screenshotView(facts, enclosed),
    inggris: englishView(facts),
  };
}

/** How the addressee is spoken to: ministers call one another by their office. */
export function sapaanOf({ tujuan }: LetterFacts): string {
  return tujuan.jabatan.startsWith('Menteri ') ? 'Saudara Menteri' : 'Saudara';
}

/** A minister's office says its ministry; every other office needs the name below it. */
function addressLines({ tujuan: { jabatan, entitas, alamat } }: LetterFacts): string[] {
  return jabatan.startsWith('Menteri ') ? alamat : [...entitas.split('\n'), ...alamat];
}

/** A text that rests on yesterday's law, name or mandate takes no date of today. */
function checkDay({ tanggal, hukumPer, berlakuSampai }: LetterFacts): void {
  const tooLate = tanggal !== null && berlakuSampai !== null && tanggal > berlakuSampai;
  const tooEarly = tanggal !== null && tanggal < hukumPer;
  if (tooLate || tooEarly) {
    throw new TeguranError('LETTER_TEXT_EXPIRED', {
      hukumPer,
      tanggal: tanggal ?? '',
      until: berlakuSampai ?? '',
    });
  }
}

/** The minister's own letterhead has neither unit nor address. */
function kopOf({ issuer, penandaTangan: { tingkat } }: LetterFacts) {
  const { kop } = issuer;
  const emblem = emblemOf(issuer, tingkat);
  const gambar = emblem && {
    kelas: tingkat === 'menteri' ? 'lambang' : 'logo',
    sha256: emblem.sha256,
    alt: emblem.alt,
    lebar: String(emblem.lebarMm),
    tinggi: String(emblem.tinggiMm),
  };
  return tingkat === 'menteri'
    ? { gambar, instansi: kop.jabatan.split('\n'), unit: '', alamat: '' }
    : { gambar, instansi: kop.instansi.split('\n'), unit: kop.unit, alamat: kop.alamat };
}

function analysisView(part: LetterFacts['analysis'][number]) {
  const provisions = part.provisions.map((one) => ({
    ...one,
    penerapan: markForeign(one.penerapan),
  }));
  return { ...part, provisions };
}

/** When every listed account was found open again; null for letters without a second look. */
function checkedAgain({ rincian }: LetterFacts): string | null {
  return 'pemeriksaan' in rincian ? formatWaktu(rincian.pemeriksaan.pada) : null;
}

/** `ABCD-EFGH-…`: a code that a person can read from paper and type. */
function groupCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}
