/** What an auditor needs to know to check an export without us. */
export function readMe(stage: string, keySha256: string): string {
  return `EKSPOR LOG TEGURAN (${stage})

Isi
  log/<platform>/log.jsonl       log, satu langkah satu baris, dirantai dengan SHA-256
  log/<platform>/log.csv, .xlsx  log yang sama sebagai tabel
  log/<platform>/checkpoint.txt  titik periksa bertanda tangan (C2SP tlog-checkpoint)
  log/sistem/                    log yang sama untuk narahubung, penghentian pengiriman, dan alamat yang
    perubahan.json               dibuka kembali; di sampingnya setiap perubahan kata demi kata
  surat/<platform>/<surat>/      surat, lampiran, dan surel persis seperti dikirim (bila disertakan)
    jawaban-<sidik>.json         jawaban platform yang dicatat; berkas aslinya bernama serupa bila ada
  nomor/<seri>.json              agenda nomor satu penerbit satu tahun: terbit, batal, dicadangkan
  manifest.json, manifest.sig    daftar semua berkas dengan sidik SHA-256, bertanda tangan
  kunci-publik.pem               kunci publik penanda tangan log

Cara memeriksa, tanpa jaringan
  Dari folder program Teguran:
    npm run --silent teguran -- audit FOLDER --key KUNCI.pem [--since FOLDER-LAMA]
  KUNCI.pem diambil dari sumber lain yang Anda percayai, bukan dari folder ini.
  Tanpa --key tidak ada yang terbukti: siapa pun dapat membuat ekspor dengan kuncinya sendiri.
  Simpan ekspor yang pernah diperiksa: dengan --since, log yang ditulis ulang sesudahnya ketahuan.
  Sidik SHA-256 kunci (DER SubjectPublicKeyInfo): ${keySha256}

Cara memeriksa dengan alat umum
  1. Sidik tiap berkas: sha256sum BERKAS, bandingkan dengan manifest.json.
  2. Rantai: "prev" tiap baris log.jsonl adalah SHA-256 baris sebelumnya tanpa karakter baris baru;
     "prev" baris pertama adalah 64 angka nol. Contoh baris 5:
       sed -n 5p log.jsonl | tr -d '\\n' | sha256sum
  3. Titik periksa: baris 1 nama log, baris 2 jumlah entri, baris 3 akar Merkle RFC 6962 (base64).
     Tanda tangan mencakup ketiga baris itu. Empat bita pertama tanda tangan adalah pengenal kunci.
       tail -1 checkpoint.txt | cut -d' ' -f3 | base64 -d | tail -c +5 > ttd.bin
       head -3 checkpoint.txt | openssl dgst -sha256 -verify KUNCI.pem -signature ttd.bin
  4. Daftar berkas: baris 2 manifest.sig adalah SHA-256 manifest.json; tanda tangannya diperiksa
     dengan cara yang sama (head -2).

Jawaban platform dalam log: langkah "close" memutuskan semua akun, "answer" masih menyisakan yang
terbuka, "acknowledge" hanya tanda terima otomatis. "hashes.answer" adalah sidik catatannya,
"hashes.answerPdf" dan sejenisnya sidik berkas yang diterima; yang terakhir dicatat berlaku.

Log hanya memuat pengenal; nama orang, akun, dan alamat tidak ada di dalam rantai.
`;
}
