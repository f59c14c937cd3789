// Made by `npm run templates:freeze`; not edited by hand.
exports.files = [
 {
  "name": "emails/pengantar.html.hbs",
  "text": "<!doctype html>\n<html lang=\"id\">\n<head><meta charset=\"utf-8\"><title>{{hal}}</title></head>\n<body>\n{{#if latihan}}<p><strong>LATIHAN – BUKAN SURAT RESMI.</strong> Surat elektronik ini dibuat dengan data rekaan.</p>{{/if}}\n<p>Yth. {{jabatanTujuan}}<br>{{entitas}}</p>\n<p>Bersama surat elektronik ini kami sampaikan surat {{pengirim}} Nomor {{nomor}} tanggal {{tanggal}} hal {{hal}}, beserta Lampiran{{#if beranalisis}} I{{/if}} berupa daftar {{jumlah}} akun dan/atau konten pada layanan {{platform}}{{#if beranalisis}} dan Lampiran II berupa analisis hukum{{/if}}.</p>\n<p>{{kaki}} Keaslian surat dapat diperiksa pada <a href=\"{{verification.url}}\">{{verification.url}}</a> dengan kode {{verification.kode}}. Apabila surat elektronik ini diterima lebih dari satu kali, seluruhnya merupakan satu surat dengan nomor yang sama.</p>\n<p>{{#if kepadaPlatform}}Kami meminta Saudara mengonfirmasi penerimaan surat ini{{else}}Kami mohon penerimaan surat ini dikonfirmasi{{/if}} dengan membalas surat elektronik ini.{{#if bertenggat}} Batas waktu tindak lanjut yang kami minta, yaitu {{tenggat}}, dihitung sejak surat elektronik ini diterima pada alamat narahubung Saudara.{{/if}}</p>\n<p>Atas perhatian dan kerja sama {{sapaan}}, kami ucapkan terima kasih.</p>\n<p>{{#each penanda}}{{this}}<br>{{/each}}{{telepon}} · {{surelDinas}}</p>\n<p>Lampiran:</p>\n<ol>\n<li>{{pdf.name}}, SHA-256 <code>{{pdf.sha256}}</code>;</li>\n<li>{{csv}}, SHA-256 <code>{{annexSha256.csv}}</code>; dan</li>\n<li>{{json}}, SHA-256 <code>{{annexSha256.json}}</code>.</li>\n</ol>\n<hr>\n<p lang=\"en\">Courtesy note in English (the Indonesian text is authoritative): Attached please find official letter No. {{nomor}} dated {{tanggalInggris}} of the {{kementerianInggris}} of the Republic of Indonesia, subject: “{{halInggris}}” ({{banyak}} on {{platform}}).{{#if bertenggat}} The requested period for action is {{tenggatInggris}} from receipt of this e-mail.{{/if}} An unofficial English translation is at the end of the PDF. Please confirm receipt by reply.{{#if latihan}} THIS IS AN EXERCISE, NOT AN OFFICIAL LETTER.{{/if}}</p>\n</body>\n</html>\n"
 },
 {
  "name": "emails/pengantar.subject.hbs",
  "text": "{{#if latihan}}[LATIHAN] {{/if}}[{{sifat}}] Surat {{singkatan}} Nomor {{nomor}} – {{hal}} – {{platform}}{{#if bertenggat}} – batas waktu {{tenggat}} sejak diterima{{/if}}\n"
 },
 {
  "name": "emails/pengantar.text.hbs",
  "text": "{{#if latihan}}\nLATIHAN – BUKAN SURAT RESMI. Surat elektronik ini dibuat dengan data rekaan.\n\n{{/if}}\nYth. {{jabatanTujuan}}\n{{entitas}}\n\nBersama surat elektronik ini kami sampaikan surat {{pengirim}} Nomor {{nomor}} tanggal {{tanggal}} hal {{hal}}, beserta Lampiran{{#if beranalisis}} I{{/if}} berupa daftar {{jumlah}} akun dan/atau konten pada layanan {{platform}}{{#if beranalisis}} dan Lampiran II berupa analisis hukum{{/if}}.\n\n{{kaki}} Keaslian surat dapat diperiksa pada {{verification.url}} dengan kode {{verification.kode}}. Apabila surat elektronik ini diterima lebih dari satu kali, seluruhnya merupakan satu surat dengan nomor yang sama.\n\n{{#if kepadaPlatform}}Kami meminta Saudara mengonfirmasi penerimaan surat ini{{else}}Kami mohon penerimaan surat ini dikonfirmasi{{/if}} dengan membalas surat elektronik ini.{{#if bertenggat}} Batas waktu tindak lanjut yang kami minta, yaitu {{tenggat}}, dihitung sejak surat elektronik ini diterima pada alamat narahubung Saudara.{{/if}}\n\nAtas perhatian dan kerja sama {{sapaan}}, kami ucapkan terima kasih.\n\n{{#each penanda}}\n{{this}}\n{{/each}}\n{{telepon}} · {{surelDinas}}\n\nLampiran:\n(1) {{pdf.name}}, SHA-256 {{pdf.sha256}};\n(2) {{csv}}, SHA-256 {{annexSha256.csv}}; dan\n(3) {{json}}, SHA-256 {{annexSha256.json}}.\n\n--\nCourtesy note in English (the Indonesian text is authoritative): Attached please find official letter No. {{nomor}} dated {{tanggalInggris}} of the {{kementerianInggris}} of the Republic of Indonesia, subject: “{{halInggris}}” ({{banyak}} on {{platform}}).{{#if bertenggat}} The requested period for action is {{tenggatInggris}} from receipt of this e-mail.{{/if}} An unofficial English translation is at the end of the PDF. Please confirm receipt by reply.{{#if latihan}} THIS IS AN EXERCISE, NOT AN OFFICIAL LETTER.{{/if}}\n"
 },
 {
  "name": "letters/partials/analisis-fakta.hbs",
  "text": "<h2>Identitas penyelenggara</h2>\n<p>{{penyelenggara}} merupakan penyelenggara sistem elektronik yang menyelenggarakan layanan {{platform}}.</p>\n<h2>Fakta</h2>\n<p>{{#if periode}}Pemantauan dilakukan pada {{periode}}. {{/if}}Pada pemeriksaan ulang pada {{rincian.pemeriksaan.pada}}, {{rincian.pemeriksaan.aktif}} akun dan/atau konten masih dapat diakses. Tautan, waktu, dan uraian setiap temuan tercantum dalam Lampiran I, tangkapan layarnya dalam Lampiran III, dan surat-menyurat dengan {{penyelenggara}} dalam Lampiran IV.</p>\n"
 },
 {
  "name": "letters/partials/analisis-simpulan.hbs",
  "text": "<h2>Analisis</h2>\n<ol class=\"angka\">\n<li>Mengenai barang, uraian setiap temuan dalam Lampiran I memuat alasan mengapa barang yang ditawarkan diduga merupakan pakaian bekas asal impor.</li>\n<li>Mengenai perbuatan, akun dan/atau konten dalam Lampiran I diduga digunakan untuk menawarkan, mengiklankan, dan/atau memperdagangkan barang yang tidak sesuai dengan ketentuan peraturan perundang-undangan.</li>\n{{#if kemendag}}\n<li>Mengenai iklan, temuan diduga merupakan iklan elektronik yang materinya bertentangan dengan ketentuan peraturan perundang-undangan, sedangkan {{penyelenggara}} diduga merupakan pihak yang menyediakan sarananya.</li>\n{{else}}\n<li>Mengenai muatan, temuan karena itu diduga tergolong informasi elektronik yang melanggar ketentuan peraturan perundang-undangan.</li>\n{{/if}}\n<li>Mengenai pengetahuan, {{penyelenggara}} mengetahui temuan beserta tautannya yang spesifik sejak surat kami Nomor {{rincian.pertama.nomor}} diterima pada {{rincian.pertama.diterima}}, tetapi temuan tersebut masih dapat diakses.</li>\n</ol>\n<h2>Simpulan dan rekomendasi</h2>\n<p>Berdasarkan uraian tersebut, terdapat alasan yang cukup untuk mengajukan permohonan sebagaimana dimuat dalam surat ini. Tindakan yang dimohonkan terbatas pada akun dan/atau konten dalam Lampiran I, bukan terhadap layanan {{platform}} secara keseluruhan.</p>\n"
 },
 {
  "name": "letters/partials/kaki.hbs",
  "text": "<footer class=\"kaki\">\n<p>{{kaki}}</p>\n<p>Keaslian surat dapat diperiksa pada {{verification.url}}<br>dengan kode <code>{{verification.kode}}</code>.</p>\n</footer>\n"
 },
 {
  "name": "letters/partials/kepala-lampiran.hbs",
  "text": "<div class=\"kepala-lampiran\">\n<p>Lampiran {{#if romawi}}{{romawi}} {{/if}}Surat {{@root.jabatan}}</p>\n<dl>\n<dt>Nomor</dt><dd>{{@root.nomor}}</dd>\n<dt>Tanggal</dt><dd>{{@root.tanggal}}</dd>\n</dl>\n</div>\n"
 },
 {
  "name": "letters/partials/kepala-terjemahan.hbs",
  "text": "<h1>UNOFFICIAL COURTESY TRANSLATION – THE INDONESIAN TEXT IS AUTHORITATIVE</h1>\n<div class=\"kepala\">\n<p class=\"tanggal\">{{inggris.tanggal}}</p>\n<dl>\n<dt>Number</dt><dd>{{inggris.nomor}}</dd>\n<dt>Priority</dt><dd>{{inggris.sifat}}</dd>\n<dt>Enclosure</dt><dd>{{inggris.lampiran}}</dd>\n<dt>Subject</dt><dd>{{inggris.hal}}</dd>\n</dl>\n</div>\n<p class=\"tanpa-inden\">To: {{#if inggris.tujuan}}{{inggris.tujuan}}{{else}}<span lang=\"id\">{{jabatanTujuan}}</span>{{/if}}, <span lang=\"id\">{{entitasTujuan}}</span>, <span lang=\"id\">{{alamatTujuan}}</span></p>\n"
 },
 {
  "name": "letters/partials/kepala.hbs",
  "text": "<div class=\"kepala\">\n<p class=\"tanggal\">{{tanggal}}</p>\n<dl>\n<dt>Nomor</dt><dd>{{nomor}}</dd>\n<dt>Sifat</dt><dd>{{sifat}}</dd>\n<dt>Lampiran</dt><dd>{{lampiran}}</dd>\n<dt>Hal</dt><dd>{{> teks hal}}</dd>\n</dl>\n</div>\n"
 },
 {
  "name": "letters/partials/kop.hbs",
  "text": "<header class=\"kop\" data-garis=\"2.25\">\n{{#if kop.gambar}}\n<img class=\"{{kop.gambar.kelas}}\" src=\"logo:{{kop.gambar.sha256}}\" alt=\"{{kop.gambar.alt}}\" data-lebar=\"{{kop.gambar.lebar}}\" data-tinggi=\"{{kop.gambar.tinggi}}\">\n{{/if}}\n{{#each kop.instansi}}\n<p class=\"kop-instansi\">{{this}}</p>\n{{/each}}\n{{#if kop.unit}}\n<p class=\"kop-unit\">{{kop.unit}}</p>\n{{/if}}\n{{#if kop.alamat}}\n<p class=\"kop-alamat\">{{kop.alamat}}</p>\n{{/if}}\n</header>\n"
 },
 {
  "name": "letters/partials/lampiran-akun.hbs",
  "text": "<section class=\"lampiran\" data-orientation=\"landscape\">\n{{> kepala-lampiran romawi=\"I\"}}\n<h1>DAFTAR AKUN DAN TAUTAN YANG DIDUGA MEMPERDAGANGKAN PAKAIAN BEKAS ASAL IMPOR PADA LAYANAN {{platformKapital}}</h1>\n<table class=\"akun\" data-lebar=\"10 32 28 * 48 24 27 26\">\n<thead>\n<tr><th>No.</th><th>Akun</th><th>ID akun</th><th>Tautan spesifik</th><th>Uraian temuan</th><th>{{kolomWaktu}}</th><th>Kode bukti</th><th>{{kolomTindakan}}</th></tr>\n</thead>\n<tbody>\n{{#each items}}\n<tr><td class=\"tengah\">{{no}}</td><td><p><code>{{akun}}</code></p>{{#if namaTampilan}}<p>{{namaTampilan}}</p>{{/if}}</td><td><code>{{id}}</code></td><td><a href=\"{{tautan}}\">{{tautan}}</a></td><td>{{uraian}}</td><td>{{waktu}}</td><td><code>{{bukti}}</code></td><td>{{tindakan}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n<p class=\"rata-kiri\">Jumlah: {{jumlahAkun}} akun, {{jumlahTautan}} tautan.{{#if diperiksa}} Waktu pemeriksaan ulang: {{diperiksa}}.{{/if}} Daftar yang sama disertakan sebagai berkas CSV dan JSON:</p>\n<p class=\"rata-kiri\">SHA-256 CSV: <code>{{annexSha256.csv}}</code><br>SHA-256 JSON: <code>{{annexSha256.json}}</code></p>\n</section>\n"
 },
 {
  "name": "letters/partials/lampiran-analisis.hbs",
  "text": "<section class=\"lampiran\">\n{{> kepala-lampiran romawi=\"II\"}}\n<h1>ANALISIS HUKUM</h1>\n<p>Ketentuan berikut dikutip menurut keadaan pada tanggal {{hukumPer}}. Tanda elipsis menunjukkan bagian kalimat yang tidak dikutip.</p>\n{{#if kepadaMenteri}}\n{{> analisis-fakta}}\n{{/if}}\n{{#each analysis}}\n<h2>{{judul}}</h2>\n<p>{{uraian}}</p>\n<ol class=\"angka\">\n{{#each provisions}}\n<li>{{citation}}{{#if quote}}: “{{quote}}”{{else}}.{{/if}}<p>{{> teks penerapan}}</p></li>\n{{/each}}\n</ol>\n{{/each}}\n{{#if kepadaMenteri}}\n{{> analisis-simpulan}}\n{{/if}}\n</section>\n"
 },
 {
  "name": "letters/partials/lampiran-bukti.hbs",
  "text": "<section class=\"lampiran\">\n{{> kepala-lampiran romawi=\"III\"}}\n<h1>TANGKAPAN LAYAR</h1>\n<table class=\"akun\" data-lebar=\"10 18 * 46 30\">\n<thead>\n<tr><th>No.</th><th>Gambar</th><th>Nilai <em lang=\"en\">hash</em> SHA-256</th><th>Berkas</th><th>Waktu pengambilan</th></tr>\n</thead>\n<tbody>\n{{#each tangkapan.daftar}}\n<tr><td class=\"tengah\">{{no}}</td><td class=\"tengah\">{{gambar}}</td><td><code>{{sha256}}</code></td><td><code>{{nama}}</code></td><td>{{waktu}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n<p class=\"tanpa-inden\">Nomor mengikuti nomor pada Lampiran I.{{#if tangkapan.dimuat}} Sebanyak {{tangkapan.dimuat}} tangkapan layar dimuat sebagai gambar pada lampiran ini, dengan nomor gambar pada kolom kedua; gambar diperkecil untuk dicetak, sedangkan nilai <em lang=\"en\">hash</em> adalah nilai berkas aslinya.{{/if}}{{#if tangkapan.dimuat}}{{#if tangkapan.tercantum}} Sebanyak {{tangkapan.tercantum}} tangkapan layar lainnya, yaitu nomor {{tangkapan.nomorTercantum}}, hanya tercantum dalam daftar.{{/if}}{{else}} Tangkapan layar hanya tercantum dalam daftar dan tidak dimuat sebagai gambar.{{/if}} Salinan elektronik berkas dapat diakses melalui <a href=\"{{rincian.salinan.url}}\">{{rincian.salinan.url}}</a> sampai dengan tanggal {{rincian.salinan.sampai}}.</p>\n{{#each tangkapan.baris}}\n<div class=\"berjajar\">\n{{#each this}}\n<figure class=\"gambar\" data-lebar=\"{{lebar}}\" data-tinggi=\"{{tinggi}}\">\n<img src=\"bukti:{{cetak}}\" width=\"{{lebarPx}}\" height=\"{{tinggiPx}}\" alt=\"{{keterangan}}\">\n<figcaption>\n<p><strong>Gambar {{nomor}}.</strong> Nomor {{no}}, akun <code>{{akun}}</code>{{#if waktu}}, {{waktu}}{{/if}}.</p>\n<p>Berkas <code>{{nama}}</code>, SHA-256 <code>{{sha256}}</code></p>\n</figcaption>\n</figure>\n{{/each}}\n</div>\n{{/each}}\n</section>\n"
 },
 {
  "name": "letters/partials/lampiran-pencabutan.hbs",
  "text": "<section class=\"lampiran\" data-orientation=\"landscape\">\n{{> kepala-lampiran romawi=\"\"}}\n<h1>DAFTAR AKUN DAN TAUTAN YANG PERMINTAANNYA DICABUT PADA LAYANAN {{platformKapital}}</h1>\n<table class=\"akun\" data-lebar=\"10 50 40 * 40\">\n<thead>\n<tr><th>No.</th><th>Akun</th><th>ID akun</th><th>Tautan spesifik</th><th>Keterangan</th></tr>\n</thead>\n<tbody>\n{{#each items}}\n<tr><td class=\"tengah\">{{no}}</td><td><code>{{akun}}</code></td><td><code>{{id}}</code></td><td><a href=\"{{tautan}}\">{{tautan}}</a></td><td>{{tindakan}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n<p class=\"rata-kiri\">Jumlah: {{jumlah}} akun dan/atau konten. Daftar yang sama disertakan sebagai berkas CSV dan JSON:</p>\n<p class=\"rata-kiri\">SHA-256 CSV: <code>{{annexSha256.csv}}</code><br>SHA-256 JSON: <code>{{annexSha256.json}}</code></p>\n</section>\n"
 },
 {
  "name": "letters/partials/lampiran-surat.hbs",
  "text": "<section class=\"lampiran\">\n{{> kepala-lampiran romawi=\"IV\"}}\n<h1>DAFTAR SURAT-MENYURAT</h1>\n<table class=\"akun\" data-lebar=\"10 40 * 32 32\">\n<thead>\n<tr><th>No.</th><th>Nomor dan tanggal</th><th>Hal</th><th>Dikirim</th><th>Diterima</th></tr>\n</thead>\n<tbody>\n{{#each rincian.surat}}\n<tr><td class=\"tengah\">{{no}}</td><td><p>{{nomor}}</p><p>{{tanggal}}</p></td><td><p>{{> teks hal}}</p>{{#if berkas}}<p>Berkas <code>{{berkas}}</code></p>{{/if}}{{#if sha256}}<p>SHA-256 <code>{{sha256}}</code></p>{{/if}}</td><td><p>{{dikirim}}</p><p>melalui {{melalui}}</p></td><td><p>{{diterima}}</p><p>{{bukti}}</p></td></tr>\n{{/each}}\n</tbody>\n</table>\n{{#if rincian.penolakan}}\n<p class=\"tanpa-inden\">Penolakan dari {{penyelenggara}} disampaikan melalui {{rincian.jawaban}}.</p>\n{{/if}}\n{{#if rincian.adaBerkas}}\n<p class=\"tanpa-inden\">Surat yang disebut dengan nama berkasnya disertakan sebagai berkas di dalam dokumen PDF surat ini, dengan nilai <em lang=\"en\">hash</em> sebagaimana tercantum.</p>\n{{/if}}\n<p class=\"tanpa-inden\">Salinan {{#if rincian.penolakan}}seluruh surat dan penolakan tersebut{{else}}seluruh surat tersebut{{/if}} disertakan bersama salinan elektronik sebagaimana disebut dalam Lampiran III.</p>\n</section>\n"
 },
 {
  "name": "letters/partials/penutup-platform.hbs",
  "text": "<p>Laporan dan koordinasi lebih lanjut dapat Saudara sampaikan kepada {{narahubung}} melalui telepon {{telepon}} atau surat elektronik {{surelDinas}}.</p>\n<p>Demikian disampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.</p>\n{{> tanda-tangan}}\n{{> tembusan}}\n"
 },
 {
  "name": "letters/partials/penutup-terjemahan.hbs",
  "text": "<p>{{inggris.hubungi}} {{inggris.narahubung}}, telephone {{telepon}}, e-mail {{surelDinas}}.</p>\n<p>Thank you for your {{inggris.atas}}.</p>\n<p>[Signature, signatory and copies as in the Indonesian letter.]</p>\n<p>[{{inggris.kaki}}]</p>\n"
 },
 {
  "name": "letters/partials/rujukan-fakta.hbs",
  "text": "<p>Dalam rangka pelindungan usaha mikro, kecil, dan menengah, {{kementerian}} telah memantau layanan {{platform}}, yang diselenggarakan oleh {{penyelenggara}}, sehubungan dengan dugaan penjualan pakaian bekas asal impor. Berdasarkan pemantauan{{#if periode}} pada {{periode}}{{else}} tersebut{{/if}}, kami menemukan akun dan/atau konten yang diduga menawarkan, mengiklankan, dan/atau memperdagangkan pakaian bekas asal impor.</p>\n{{#if rincian.langkahTunggal}}\n<p>Terhadap temuan tersebut, kami telah {{rincian.langkahTunggal}}</p>\n{{else}}\n<p>Terhadap temuan tersebut, kami telah melakukan langkah sebagai berikut:</p>\n<ol class=\"angka\">\n{{#each rincian.langkah}}\n<li>{{this}}</li>\n{{/each}}\n</ol>\n{{/if}}\n<p>Batas waktu tindak lanjut yang kami minta telah berakhir. Berdasarkan pemeriksaan ulang pada {{rincian.pemeriksaan.pada}}, dari {{rincian.pemeriksaan.semua}} akun dan/atau konten, {{rincian.pemeriksaan.turun}} sudah tidak dapat diakses, sedangkan {{rincian.pemeriksaan.aktif}} masih dapat diakses sebagaimana tercantum dalam Lampiran I.{{#if rincian.penolakan}} {{penyelenggara}} melalui {{rincian.jawaban}} menyatakan tidak bersedia menurunkan akun tersebut dengan alasan bahwa {{rincian.penolakan}}.{{/if}}</p>\n"
 },
 {
  "name": "letters/partials/rujukan-lampiran.hbs",
  "text": "<p>Sebagai kelengkapan, bersama ini kami sampaikan:</p>\n<ol class=\"angka\">\n<li>daftar akun dan tautan yang spesifik (Lampiran I);</li>\n<li>analisis hukum (Lampiran II);</li>\n<li>{{#if tangkapan.dimuat}}tangkapan layar{{else}}daftar tangkapan layar{{/if}} beserta waktu pengambilan dan nilai <em lang=\"en\">hash</em> (Lampiran III); dan</li>\n<li>{{#if rincian.adaBerkas}}daftar dan salinan{{else}}daftar{{/if}} surat-menyurat dengan {{penyelenggara}} (Lampiran IV).</li>\n</ol>\n<p>Salinan elektronik seluruh lampiran dapat diakses melalui <a href=\"{{rincian.salinan.url}}\">{{rincian.salinan.url}}</a> sampai dengan tanggal {{rincian.salinan.sampai}}. Untuk pelaksanaan teknis, {{narahubung}} dapat dihubungi melalui telepon {{telepon}} atau surat elektronik {{surelDinas}}.</p>\n<p>Demikian permohonan ini kami sampaikan. Atas perhatian dan perkenan {{sapaan}}, kami ucapkan terima kasih.</p>\n{{> tanda-tangan}}\n{{> tembusan}}\n"
 },
 {
  "name": "letters/partials/tanda-tangan.hbs",
  "text": "<div class=\"tanda-tangan\">\n{{#each penandaTangan}}\n<p>{{this}}</p>\n{{/each}}\n<div class=\"tte\" data-qr=\"{{verification.url}}\">\n{{#if konsep}}\n<p>Tempat tanda tangan<br>elektronik:</p>\n{{else}}\n<p>Ditandatangani secara<br>elektronik oleh:</p>\n{{/if}}\n<p>{{jabatan}}</p>\n<p><strong>{{nama}}</strong></p>\n</div>\n<p>{{nama}}</p>\n</div>\n"
 },
 {
  "name": "letters/partials/teks.hbs",
  "text": "{{#each this}}{{#if asing}}<em lang=\"en\">{{teks}}</em>{{else}}{{teks}}{{/if}}{{/each~}}\n"
 },
 {
  "name": "letters/partials/tembusan.hbs",
  "text": "<div class=\"tembusan\">\n<p>Tembusan:</p>\n{{#if tembusanTunggal}}\n{{#each tembusan}}\n<p>{{this}}</p>\n{{/each}}\n{{else}}\n<ol class=\"angka\">\n{{#each tembusan}}\n<li>{{this}}</li>\n{{/each}}\n</ol>\n{{/if}}\n</div>\n"
 },
 {
  "name": "letters/partials/terjemahan-pencabutan.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> kepala-terjemahan}}\n<p>We hereby give notice that {{#if inggris.rincian.penerbitAsal}}the letter{{else}}our letter{{/if}} Number {{inggris.rincian.surat.nomor}} dated {{inggris.rincian.surat.tanggal}}, {{#if inggris.rincian.surat.diterima}}sent on {{inggris.rincian.surat.dikirim}} and received on {{inggris.rincian.surat.diterima}}{{else}}released for transmission on {{inggris.rincian.surat.dikirim}} and whose receipt is not on our record{{/if}}, is withdrawn {{#if inggris.rincian.sisa}}for the {{inggris.jumlah}} listed in the Annex to this letter{{else}}as a whole{{/if}} as from {{inggris.rincian.sejak}}.{{#if inggris.rincian.penerbitAsal}} That letter was issued by the {{inggris.rincian.penerbitAsal}}; we act as the office that succeeded it.{{/if}}{{#if inggris.rincian.tujuanAsal}} That letter was addressed to {{inggris.rincian.tujuanAsal.kepada}}{{#if inggris.rincian.tujuanAsal.surel}} by e-mail to {{inggris.rincian.tujuanAsal.surel}}{{/if}} before its addressee was updated.{{/if}}</p>\n<p>{{#if inggris.rincian.alasan}}It is withdrawn because {{inggris.rincian.alasan}}.{{else}}It is withdrawn for the following consideration.{{/if}}{{#if inggris.rincian.keterangan}} (In Indonesian:) <span lang=\"id\">{{inggris.rincian.keterangan}}</span>{{/if}}</p>\n<p>In connection with this withdrawal we state the following:</p>\n<ol class=\"angka\">\n{{#if inggris.rincian.sisa}}\n<li>What {{#if inggris.rincian.penerbitAsal}}was{{else}}we{{/if}} requested in that letter concerning the accounts and/or content in the Annex no longer stands and need not be acted upon.</li>\n<li>That letter continues to stand for its other accounts and/or items of content ({{inggris.rincian.sisa}} in all).</li>\n{{else}}\n<li>Nothing that {{#if inggris.rincian.penerbitAsal}}was{{else}}we{{/if}} requested in that letter stands any longer, and none of it need be acted upon.</li>\n<li>No part of that letter remains in effect. The list of the {{inggris.jumlah}} concerned is in the Annex to this letter.</li>\n{{/if}}\n{{#if inggris.rincian.tinjau}}\n<li>Where action has been taken solely on the basis of that letter, you are welcome to review that action.</li>\n{{/if}}\n{{#if inggris.rincian.ralat}}\n<li>A corrected letter will be sent separately.</li>\n{{/if}}\n{{#unless inggris.rincian.surat.diterima}}\n<li>If you did not receive that letter, no action is needed.</li>\n{{/unless}}\n</ol>\n{{> penutup-terjemahan}}\n</section>\n"
 },
 {
  "name": "letters/partials/terjemahan-permintaan.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> kepala-terjemahan}}\n<p>To protect micro, small and medium enterprises and to prevent the circulation of goods whose import is prohibited, the {{inggris.kementerian}} has monitored trading activity on {{platform}}{{#if inggris.periode}} {{inggris.periode}}{{/if}}.</p>\n<p>As a result we found {{inggris.jumlah}} suspected of offering, advertising and/or trading in imported used clothing, as listed in Annex I of the letter. {{#if bukti}}Every finding comes with a specific link, the time of capture and the hash value of its screenshot.{{else}}Every finding comes with a specific link and a description.{{/if}}</p>\n<p>In this connection we state the following:</p>\n<ol class=\"angka\">\n{{#each inggris.points}}\n<li>{{this}}</li>\n{{/each}}\n</ol>\n<p>The legal analysis with quotations of the provisions is in Annex II. We therefore request you to:</p>\n<ol class=\"huruf\">\n<li>take down or cut off access to the accounts and content listed in Annex I no later than {{inggris.tenggat}} after receipt of this letter, as shown by the record of the mail server or an acknowledgement of receipt;</li>\n<li>take preventive steps so that the same account holders do not publish similar content again through other accounts;</li>\n<li>preserve the data relating to those accounts for supervision and law enforcement in accordance with the laws and regulations; and</li>\n<li>report in writing on the action taken for each account, quoting the number of this letter.</li>\n</ol>\n<p>If on examination you find an account that does not violate the provisions, for example one that sells only used clothing of domestic origin, we request you to give your reasons and evidence for each account within the same period so that we can examine it again.</p>\n<p>If this request is not acted upon within that period, we will send a warning and coordinate with the {{inggris.kementerianDigital}} and the Ministry of Trade so that they may act within their respective powers under the laws and regulations.</p>\n{{> penutup-terjemahan}}\n</section>\n"
 },
 {
  "name": "letters/partials/terjemahan-rujukan-fakta.hbs",
  "text": "{{> kepala-terjemahan}}\n<p>To protect micro, small and medium enterprises, the {{inggris.kementerian}} has monitored {{platform}}, which is operated by {{penyelenggara}}, with regard to the suspected sale of imported used clothing. In monitoring {{#if inggris.periode}}{{inggris.periode}} {{else}}it {{/if}}we found accounts and/or items of content that are suspected of offering, advertising and/or trading in imported used clothing.</p>\n<p>On these findings we {{inggris.rincian.langkah}}.</p>\n<p>The time for action that we requested has ended. According to a second examination on {{inggris.rincian.pemeriksaan.pada}}, of {{inggris.rincian.pemeriksaan.semua}}, {{inggris.rincian.pemeriksaan.turun}} can no longer be accessed, while {{inggris.rincian.pemeriksaan.aktif}} can still be accessed, as listed in Annex I.{{#if inggris.rincian.penolakan}} {{penyelenggara}}, by {{inggris.rincian.jawaban}}, states that it is not willing to take down those accounts because {{inggris.rincian.penolakan}}.{{/if}}</p>\n"
 },
 {
  "name": "letters/partials/terjemahan-rujukan-kemendag.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> terjemahan-rujukan-fakta}}\n<p>{{inggris.point.daftar-larangan}} {{inggris.point.pelaku-usaha}} {{inggris.point.iklan-elektronik}}</p>\n<p>{{inggris.point.dasar-permohonan}}, we respectfully ask you to supervise {{penyelenggara}} with regard to the offers listed in Annex I, to take administrative action within your powers if violations are found, and to trace the origin of the goods and their importers together with the competent agencies.</p>\n{{> terjemahan-rujukan-lampiran}}\n</section>\n"
 },
 {
  "name": "letters/partials/terjemahan-rujukan-komdigi.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> terjemahan-rujukan-fakta}}\n<p>{{inggris.point.daftar-larangan}} {{inggris.point.pelaku-usaha}} {{inggris.point.klasifikasi}} {{inggris.point.penyelenggara}}</p>\n<p>{{inggris.point.dasar-permohonan}}, we respectfully ask you to order {{penyelenggara}} to cut off access by closing the accounts and/or deleting the content listed in Annex I, and to take other action within your powers if that order is not carried out.</p>\n{{> terjemahan-rujukan-lampiran}}\n</section>\n"
 },
 {
  "name": "letters/partials/terjemahan-rujukan-lampiran.hbs",
  "text": "<p>To complete this application we enclose the list of accounts and specific links (Annex I), the legal analysis (Annex II), {{#if tangkapan.dimuat}}screenshots{{else}}the list of screenshots{{/if}} with the time of capture and hash values (Annex III) and the list {{#if rincian.adaBerkas}}and copies {{/if}}of the correspondence with {{penyelenggara}} (Annex IV). Electronic copies of all annexes can be accessed at <a href=\"{{inggris.rincian.salinan.url}}\">{{inggris.rincian.salinan.url}}</a> until {{inggris.rincian.salinan.sampai}}.</p>\n{{> penutup-terjemahan}}\n"
 },
 {
  "name": "letters/partials/terjemahan-sanggahan.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> kepala-terjemahan}}\n<p>With reference to {{inggris.rincian.penolakan}}, which in essence states that you are not willing to take down the accounts as we requested by letter Number {{inggris.rincian.surat.nomor}} dated {{inggris.rincian.surat.tanggal}}, we have studied your reasons. That letter was sent {{inggris.rincian.surat.melalui}} on {{inggris.rincian.surat.dikirim}} and received on {{inggris.rincian.surat.diterima}}. We respond as follows:</p>\n<ol class=\"angka\">\n{{#each inggris.rincian.tanggapan}}\n<li>{{mengenai}} {{pernyataan}} {{jawaban}}</li>\n{{/each}}\n</ol>\n<p>{{inggris.point.daftar-larangan}} We acknowledge that used clothing of domestic origin is not covered by that prohibition; Annex I therefore lists only {{inggris.jumlah}} suspected of trading in imported used clothing. The legal analysis with quotations of the provisions is in Annex II.</p>\n<p>For these reasons we cannot accept your grounds for refusal. We request you to carry out the request stated in our letter dated {{inggris.rincian.surat.tanggal}} for the accounts and content in Annex I no later than {{inggris.tenggat}} after receipt of this letter, as shown by the record of the mail server or an acknowledgement of receipt. If you maintain a different view, we request you to state the legal basis of the refusal for each account in writing within the same period.</p>\n<p>If no action is taken within that period, we will coordinate with the {{inggris.kementerianDigital}} and the Ministry of Trade so that they may act within their respective powers under the laws and regulations.</p>\n{{> penutup-terjemahan}}\n</section>\n"
 },
 {
  "name": "letters/partials/terjemahan-teguran.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> kepala-terjemahan}}\n<p>Further to our letter Number {{inggris.rincian.surat.nomor}} dated {{inggris.rincian.surat.tanggal}}, we state the following:</p>\n<ol class=\"angka\">\n<li>That letter was sent {{inggris.rincian.surat.melalui}} on {{inggris.rincian.surat.dikirim}} and received on {{inggris.rincian.surat.diterima}} according to {{inggris.rincian.surat.bukti}}. The time for action that we requested in it ended on {{inggris.rincian.berakhir}}.</li>\n<li>According to a second examination on {{inggris.rincian.pemeriksaan.pada}}, of the {{inggris.rincian.pemeriksaan.semua}} that we notified, {{inggris.rincian.pemeriksaan.turun}} can no longer be accessed, while {{inggris.rincian.pemeriksaan.aktif}} can still be accessed, still on suspicion of offering, advertising and/or trading in imported used clothing, as listed in Annex I of the letter.</li>\n{{#if inggris.rincian.jawaban}}\n<li>The answer that you gave through {{inggris.rincian.jawaban}} does not contain action on those accounts and/or items of content.</li>\n{{else}}\n<li>As of the date of this letter we have received no written report from you.</li>\n{{/if}}\n{{#each inggris.points}}\n<li>{{this}}</li>\n{{/each}}\n</ol>\n<p>The legal analysis with quotations of the provisions is in Annex II. We therefore give this warning and request you to:</p>\n<ol class=\"huruf\">\n<li>take down or cut off access to the accounts and content listed in Annex I no later than {{inggris.tenggat}} after receipt of this letter, as shown by the record of the mail server or an acknowledgement of receipt; and</li>\n<li>report in writing on the action taken for each account, with an explanation of the delay, quoting the number of this letter.</li>\n</ol>\n<p>If on examination you find an account that does not violate the provisions, we request you to give your reasons and evidence for each account within the same period so that we can examine it again.</p>\n<p>If this request is still not acted upon within that period, we will apply to the {{inggris.menteriDigital}} for access to be cut off and submit these findings to the Minister of Trade in accordance with the laws and regulations. This warning is not an administrative sanction; ordering access to be cut off and imposing administrative sanctions are within the powers of those two ministers, each in his or her own field.</p>\n{{> penutup-terjemahan}}\n</section>\n"
 },
 {
  "name": "letters/partials/terjemahan-undangan.hbs",
  "text": "<section class=\"terjemahan\" lang=\"en\">\n{{> kepala-terjemahan}}\n<p>Further to our letter Number {{inggris.rincian.surat.nomor}} dated {{inggris.rincian.surat.tanggal}}, we invite you to attend a meeting to be held as follows:</p>\n<dl class=\"rincian\">\n<dt>date and time</dt><dd>{{inggris.rincian.acara.mulai}}, until finished</dd>\n{{#if inggris.rincian.acara.tempat}}\n<dt>place</dt><dd><span lang=\"id\">{{inggris.rincian.acara.tempat}}</span></dd>\n{{/if}}\n{{#if inggris.rincian.acara.tautan}}\n<dt>online</dt><dd><a href=\"{{inggris.rincian.acara.tautan}}\">{{inggris.rincian.acara.tautan}}</a></dd>\n{{/if}}\n<dt>chair</dt><dd>{{inggris.rincian.acara.pimpinan}}</dd>\n<dt>subject</dt><dd>Clarification of the action taken on the request for the takedown of accounts suspected of trading in imported used clothing on {{platform}}</dd>\n</dl>\n<p>That letter was sent {{inggris.rincian.surat.melalui}} on {{inggris.rincian.surat.dikirim}} and received on {{inggris.rincian.surat.diterima}}. {{inggris.point.dasar-undangan}} The meeting will discuss {{inggris.jumlah}} listed in Annex I. The relevant provisions are in Annex II of the letter.</p>\n<p>So that the meeting can be effective, we request you to:</p>\n<ol class=\"huruf\">\n<li>attend in person or appoint an officer with the power to take decisions, with a power of attorney;</li>\n<li>prepare an explanation of the action taken on each account and item of content in Annex I;</li>\n<li>prepare an explanation of the content governance, reporting channels and preventive measures that apply to users in Indonesia; and</li>\n<li>confirm attendance with a list of participants no later than {{inggris.rincian.acara.konfirmasi}} by e-mail to {{surelDinas}}.</li>\n</ol>\n<p>{{inggris.point.bahasa}} If you need an interpreter, please say so when you confirm attendance. The outcome of the meeting will be recorded in minutes signed by the parties.</p>\n{{> penutup-terjemahan}}\n</section>\n"
 },
 {
  "name": "letters/partials/tujuan.hbs",
  "text": "<div class=\"tujuan\">\n<p>Yth. {{jabatanTujuan}}</p>\n{{#each tujuan}}\n<p>{{this}}</p>\n{{/each}}\n</div>\n"
 },
 {
  "name": "letters/pencabutan.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n<p>Dengan ini kami beritahukan bahwa surat {{#unless rincian.penerbitAsal}}kami {{/unless}}Nomor {{rincian.surat.nomor}} tanggal {{rincian.surat.tanggal}} hal {{> teks rincian.surat.hal}}, {{#if rincian.surat.diterima}}yang telah {{#if rincian.penerbitAsal}}dikirimkan{{else}}kami kirimkan{{/if}} melalui {{rincian.surat.melalui}} pada {{rincian.surat.dikirim}} dan diterima pada {{rincian.surat.diterima}}{{else}}yang {{#if rincian.penerbitAsal}}dilepas{{else}}kami lepas{{/if}} untuk disampaikan melalui {{rincian.surat.melalui}} pada {{rincian.surat.dikirim}} dan penerimaannya belum tercatat pada kami{{/if}}, kami cabut {{#if rincian.sisa}}untuk {{jumlah}} akun dan/atau konten sebagaimana tercantum dalam Lampiran surat ini{{else}}seluruhnya{{/if}} terhitung sejak {{rincian.sejak}}.{{#if rincian.penerbitAsal}} Surat tersebut diterbitkan oleh {{rincian.penerbitAsal}}; kami bertindak sebagai kantor penerusnya.{{/if}}{{#if rincian.tujuanAsal}} Surat tersebut semula ditujukan kepada {{rincian.tujuanAsal.kepada}}{{#if rincian.tujuanAsal.surel}} melalui alamat surat elektronik {{rincian.tujuanAsal.surel}}{{/if}} sebelum tujuannya diperbarui.{{/if}}</p>\n<p>{{#if rincian.alasan}}Pencabutan ini dilakukan karena {{rincian.alasan}}.{{else}}Pencabutan ini dilakukan dengan pertimbangan sebagai berikut.{{/if}}{{#if rincian.keterangan}} {{rincian.keterangan}}{{/if}}</p>\n<p>Sehubungan dengan pencabutan tersebut, kami sampaikan hal-hal sebagai berikut:</p>\n<ol class=\"angka\">\n{{#if rincian.sisa}}\n<li>Hal-hal yang {{#if rincian.penerbitAsal}}diminta{{else}}kami minta{{/if}} dalam surat tersebut mengenai akun dan/atau konten dalam Lampiran surat ini tidak berlaku lagi dan tidak perlu ditindaklanjuti.</li>\n<li>Surat tersebut tetap berlaku untuk {{rincian.sisa}} akun dan/atau konten lainnya.</li>\n{{else}}\n<li>Segala hal yang {{#if rincian.penerbitAsal}}diminta{{else}}kami minta{{/if}} dalam surat tersebut tidak berlaku lagi dan tidak perlu ditindaklanjuti.</li>\n<li>Tidak ada bagian surat tersebut yang masih berlaku. Daftar {{jumlah}} akun dan/atau konten yang dimaksud tercantum dalam Lampiran surat ini.</li>\n{{/if}}\n{{#if rincian.tinjau}}\n<li>Apabila tindakan telah diambil semata-mata berdasarkan surat tersebut, kami mempersilakan {{sapaan}} meninjau kembali tindakan itu.</li>\n{{/if}}\n{{#if rincian.ralat}}\n<li>Surat pengganti yang telah diperbaiki akan kami sampaikan secara terpisah.</li>\n{{/if}}\n{{#unless rincian.surat.diterima}}\n<li>Apabila surat tersebut tidak {{sapaan}} terima, tidak ada tindakan yang perlu diambil.</li>\n{{/unless}}\n</ol>\n<p>Untuk koordinasi lebih lanjut, {{sapaan}} dapat menghubungi {{narahubung}} melalui telepon {{telepon}} atau surat elektronik {{surelDinas}}.</p>\n<p>Demikian disampaikan. Atas perhatian dan kerja sama {{sapaan}}, kami ucapkan terima kasih.</p>\n{{> tanda-tangan}}\n{{> tembusan}}\n</section>\n{{> lampiran-pencabutan}}\n{{> terjemahan-pencabutan}}\n{{> kaki}}\n</article>\n"
 },
 {
  "name": "letters/permintaan.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n<p>Dalam rangka pelindungan usaha mikro, kecil, dan menengah serta pencegahan peredaran barang yang dilarang untuk diimpor, {{kementerian}} telah melakukan pemantauan terhadap kegiatan perdagangan pada layanan {{platform}}{{#if periode}} pada {{periode}}{{/if}}.</p>\n<p>Berdasarkan hasil pemantauan tersebut, kami menemukan {{jumlah}} akun dan/atau konten yang diduga menawarkan, mengiklankan, dan/atau memperdagangkan pakaian bekas asal impor sebagaimana tercantum dalam Lampiran I surat ini. {{#if bukti}}Setiap temuan dilengkapi dengan tautan yang spesifik, waktu pengambilan bukti, dan nilai <em lang=\"en\">hash</em> tangkapan layarnya.{{else}}Setiap temuan dilengkapi dengan tautan yang spesifik dan uraian temuan.{{/if}}</p>\n<p>Sehubungan dengan hal tersebut, kami sampaikan hal-hal sebagai berikut:</p>\n<ol class=\"angka\">\n{{#each points}}\n<li>{{> teks this}}</li>\n{{/each}}\n</ol>\n<p>Analisis hukum beserta kutipan ketentuan dimaksud tercantum dalam Lampiran II surat ini. Berkenaan dengan hal tersebut, kami meminta Saudara untuk:</p>\n<ol class=\"huruf\">\n<li>menurunkan (<em lang=\"en\">take down</em>) atau memutus akses terhadap akun dan konten sebagaimana tercantum dalam Lampiran I paling lambat {{tenggat}} sejak surat ini diterima menurut catatan peladen surat elektronik atau tanda terima;</li>\n<li>melakukan langkah pencegahan agar pemilik akun yang sama tidak memuat kembali konten serupa melalui akun lain;</li>\n<li>menjaga keutuhan data yang berkaitan dengan akun tersebut untuk kepentingan pengawasan dan penegakan hukum sesuai dengan ketentuan peraturan perundang-undangan; dan</li>\n<li>menyampaikan laporan tertulis mengenai hasil tindak lanjut untuk setiap akun dengan mencantumkan nomor surat ini.</li>\n</ol>\n<p>Apabila menurut pemeriksaan Saudara terdapat akun yang tidak melanggar ketentuan, antara lain akun yang hanya menjual pakaian bekas dari dalam negeri, kami meminta Saudara menyampaikan alasan beserta bukti untuk setiap akun dalam batas waktu yang sama agar dapat kami periksa kembali.</p>\n<p>Apabila sampai dengan batas waktu tersebut permintaan ini tidak ditindaklanjuti, kami akan menyampaikan teguran dan berkoordinasi dengan {{kementerianDigital}} serta Kementerian Perdagangan untuk mengambil tindakan sesuai dengan kewenangan masing-masing berdasarkan ketentuan peraturan perundang-undangan.</p>\n{{> penutup-platform}}\n</section>\n{{> lampiran-akun}}\n{{> lampiran-analisis}}\n{{> terjemahan-permintaan}}\n{{> kaki}}\n</article>\n"
 },
 {
  "name": "letters/rujukan-kemendag.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n{{> rujukan-fakta}}\n<p>{{point.daftar-larangan}} {{point.pelaku-usaha}} {{point.iklan-elektronik}}</p>\n<p>{{point.dasar-permohonan}}, kami mohon kiranya {{sapaan}} berkenan:</p>\n<ol class=\"huruf\">\n<li>melakukan pengawasan terhadap {{penyelenggara}} atas penawaran sebagaimana tercantum dalam Lampiran I;</li>\n<li>mengambil tindakan administratif sesuai dengan kewenangan {{sapaan}} apabila ditemukan pelanggaran; dan</li>\n<li>menelusuri asal barang dan importirnya bersama instansi yang berwenang.</li>\n</ol>\n{{> rujukan-lampiran}}\n</section>\n{{> lampiran-akun}}\n{{> lampiran-analisis}}\n{{> lampiran-bukti}}\n{{> lampiran-surat}}\n{{> terjemahan-rujukan-kemendag}}\n{{> kaki}}\n</article>\n"
 },
 {
  "name": "letters/rujukan-komdigi.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n{{> rujukan-fakta}}\n<p>{{point.daftar-larangan}} {{point.pelaku-usaha}} {{point.klasifikasi}} {{point.penyelenggara}}</p>\n<p>{{point.dasar-permohonan}}, kami mohon kiranya {{sapaan}} berkenan:</p>\n<ol class=\"huruf\">\n<li>memerintahkan {{penyelenggara}} untuk melakukan pemutusan akses berupa penutupan akun dan/atau penghapusan konten sebagaimana tercantum dalam Lampiran I; dan</li>\n<li>mengambil tindakan lain sesuai dengan kewenangan {{sapaan}} apabila perintah tersebut tidak dilaksanakan.</li>\n</ol>\n{{> rujukan-lampiran}}\n</section>\n{{> lampiran-akun}}\n{{> lampiran-analisis}}\n{{> lampiran-bukti}}\n{{> lampiran-surat}}\n{{> terjemahan-rujukan-komdigi}}\n{{> kaki}}\n</article>\n"
 },
 {
  "name": "letters/sanggahan.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n<p>Sehubungan dengan {{rincian.penolakan}} yang pada pokoknya menyatakan bahwa Saudara tidak bersedia menurunkan akun sebagaimana kami minta melalui surat Nomor {{rincian.surat.nomor}} tanggal {{rincian.surat.tanggal}} hal {{> teks rincian.surat.hal}}, kami telah mempelajari alasan Saudara. Surat tersebut telah kami kirimkan melalui {{rincian.surat.melalui}} pada {{rincian.surat.dikirim}} dan diterima pada {{rincian.surat.diterima}}. Tanggapan kami adalah sebagai berikut:</p>\n<ol class=\"angka\">\n{{#each rincian.tanggapan}}\n<li>{{mengenai}} {{pernyataan}} {{jawaban}}</li>\n{{/each}}\n</ol>\n<p>{{point.daftar-larangan}} Kami mengakui bahwa pakaian bekas dari dalam negeri tidak termasuk dalam larangan tersebut; oleh karena itu, Lampiran I hanya memuat {{jumlah}} akun dan/atau konten yang diduga memperdagangkan pakaian bekas asal impor. Analisis hukum beserta kutipan ketentuan dimaksud tercantum dalam Lampiran II surat ini.</p>\n<p>Berdasarkan uraian tersebut, alasan penolakan Saudara tidak dapat kami terima. Kami meminta Saudara untuk melaksanakan permintaan sebagaimana dinyatakan dalam surat kami tanggal {{rincian.surat.tanggal}} terhadap akun dan konten dalam Lampiran I paling lambat {{tenggat}} sejak surat ini diterima menurut catatan peladen surat elektronik atau tanda terima. Apabila Saudara tetap berpendapat lain, kami meminta Saudara menyampaikan dasar hukum penolakan untuk setiap akun secara tertulis dalam batas waktu yang sama.</p>\n<p>Apabila sampai dengan batas waktu tersebut tidak terdapat tindak lanjut, kami akan berkoordinasi dengan {{kementerianDigital}} serta Kementerian Perdagangan untuk mengambil tindakan sesuai dengan kewenangan masing-masing berdasarkan ketentuan peraturan perundang-undangan.</p>\n{{> penutup-platform}}\n</section>\n{{> lampiran-akun}}\n{{> lampiran-analisis}}\n{{> terjemahan-sanggahan}}\n{{> kaki}}\n</article>\n"
 },
 {
  "name": "letters/teguran.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n<p>Menindaklanjuti surat kami Nomor {{rincian.surat.nomor}} tanggal {{rincian.surat.tanggal}} hal {{> teks rincian.surat.hal}}, dengan ini kami sampaikan hal-hal sebagai berikut:</p>\n<ol class=\"angka\">\n<li>Surat tersebut telah kami kirimkan melalui {{rincian.surat.melalui}} pada {{rincian.surat.dikirim}} dan diterima pada {{rincian.surat.diterima}} menurut {{rincian.surat.bukti}}. Batas waktu tindak lanjut yang kami minta dalam surat itu telah berakhir pada {{rincian.berakhir}}.</li>\n<li>Berdasarkan pemeriksaan ulang pada {{rincian.pemeriksaan.pada}}, dari {{rincian.pemeriksaan.semua}} akun dan/atau konten yang kami sampaikan, {{rincian.pemeriksaan.turun}} sudah tidak dapat diakses, sedangkan {{rincian.pemeriksaan.aktif}} masih dapat diakses dan diduga masih menawarkan, mengiklankan, dan/atau memperdagangkan pakaian bekas asal impor sebagaimana tercantum dalam Lampiran I surat ini.</li>\n{{#if rincian.jawaban}}\n<li>Jawaban yang Saudara sampaikan melalui {{rincian.jawaban}} belum memuat tindak lanjut atas akun dan/atau konten tersebut.</li>\n{{else}}\n<li>Sampai dengan tanggal surat ini, kami belum menerima laporan tertulis dari Saudara.</li>\n{{/if}}\n{{#each points}}\n<li>{{> teks this}}</li>\n{{/each}}\n</ol>\n<p>Analisis hukum beserta kutipan ketentuan dimaksud tercantum dalam Lampiran II surat ini. Sehubungan dengan hal tersebut, kami menyampaikan teguran ini dan meminta Saudara untuk:</p>\n<ol class=\"huruf\">\n<li>menurunkan (<em lang=\"en\">take down</em>) atau memutus akses terhadap akun dan konten sebagaimana tercantum dalam Lampiran I paling lambat {{tenggat}} sejak surat ini diterima menurut catatan peladen surat elektronik atau tanda terima; dan</li>\n<li>menyampaikan laporan tertulis mengenai hasil tindak lanjut untuk setiap akun beserta penjelasan atas keterlambatannya dengan mencantumkan nomor surat ini.</li>\n</ol>\n<p>Apabila menurut pemeriksaan Saudara terdapat akun yang tidak melanggar ketentuan, kami meminta Saudara menyampaikan alasan beserta bukti untuk setiap akun dalam batas waktu yang sama agar dapat kami periksa kembali.</p>\n<p>Apabila sampai dengan batas waktu tersebut permintaan ini tetap tidak ditindaklanjuti, kami akan mengajukan permohonan pemutusan akses kepada {{menteriDigital}} serta menyampaikan temuan ini kepada Menteri Perdagangan sesuai dengan ketentuan peraturan perundang-undangan. Teguran ini bukan merupakan sanksi administratif; perintah pemutusan akses serta pengenaan sanksi administratif merupakan kewenangan kedua menteri tersebut menurut bidang masing-masing.</p>\n{{> penutup-platform}}\n</section>\n{{> lampiran-akun}}\n{{> lampiran-analisis}}\n{{> terjemahan-teguran}}\n{{> kaki}}\n</article>\n"
 },
 {
  "name": "letters/undangan.hbs",
  "text": "<article lang=\"id-ID\">\n<section class=\"surat\">\n{{> kop}}\n{{> kepala}}\n{{> tujuan}}\n<p>Menindaklanjuti surat kami Nomor {{rincian.surat.nomor}} tanggal {{rincian.surat.tanggal}} hal {{> teks rincian.surat.hal}}, dengan ini kami mengundang Saudara untuk hadir dalam pertemuan yang akan diselenggarakan pada:</p>\n<dl class=\"rincian\">\n<dt>hari, tanggal</dt><dd>{{rincian.acara.hari}}</dd>\n<dt>pukul</dt><dd>{{rincian.acara.pukul}}</dd>\n{{#if rincian.acara.tempat}}\n<dt>tempat</dt><dd>{{rincian.acara.tempat}}</dd>\n{{/if}}\n{{#if rincian.acara.tautan}}\n<dt>daring</dt><dd><a href=\"{{rincian.acara.tautan}}\">{{rincian.acara.tautan}}</a></dd>\n{{/if}}\n<dt>pimpinan</dt><dd>{{rincian.acara.pimpinan}}</dd>\n<dt>acara</dt><dd>Klarifikasi tindak lanjut permintaan penurunan akun yang diduga memperdagangkan pakaian bekas asal impor pada layanan {{platform}}</dd>\n</dl>\n<p>Surat tersebut telah kami kirimkan melalui {{rincian.surat.melalui}} pada {{rincian.surat.dikirim}} dan diterima pada {{rincian.surat.diterima}}. {{point.dasar-undangan}} Pertemuan membahas {{jumlah}} akun dan/atau konten sebagaimana tercantum dalam Lampiran I. Ketentuan yang berkaitan tercantum dalam Lampiran II surat ini.</p>\n<p>Agar pertemuan berjalan efektif, kami meminta Saudara untuk:</p>\n<ol class=\"huruf\">\n<li>hadir sendiri atau menugaskan pejabat yang berwenang mengambil keputusan dengan menyertakan surat kuasa;</li>\n<li>menyiapkan penjelasan mengenai tindak lanjut atas setiap akun dan konten dalam Lampiran I;</li>\n<li>menyiapkan penjelasan mengenai tata kelola konten, sarana pelaporan, dan langkah pencegahan yang berlaku bagi pengguna di Indonesia; dan</li>\n<li>menyampaikan konfirmasi kehadiran beserta daftar peserta paling lambat tanggal {{rincian.acara.konfirmasi}} melalui surat elektronik {{surelDinas}}.</li>\n</ol>\n<p>{{point.bahasa}} Apabila memerlukan juru bahasa, Saudara dapat menyampaikannya bersama konfirmasi kehadiran. Hasil pertemuan akan dituangkan dalam notula yang ditandatangani oleh para pihak.</p>\n<p>Untuk koordinasi lebih lanjut, Saudara dapat menghubungi {{narahubung}} melalui telepon {{telepon}} atau surat elektronik {{surelDinas}}.</p>\n<p>Demikian disampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.</p>\n{{> tanda-tangan}}\n{{> tembusan}}\n</section>\n{{> lampiran-akun}}\n{{> lampiran-analisis}}\n{{> terjemahan-undangan}}\n{{> kaki}}\n</article>\n"
 }
];
exports.specs = {
"emails/pengantar.html.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "<p><strong>LATIHAN – BUKAN SURAT RESMI.</strong> Surat elektronik ini dibuat dengan data rekaan.</p>";
},"1":function(container,depth0,helpers,partials,data) {
    return " I";
},"2":function(container,depth0,helpers,partials,data) {
    return " dan Lampiran II berupa analisis hukum";
},"3":function(container,depth0,helpers,partials,data) {
    return "Kami meminta Saudara mengonfirmasi penerimaan surat ini";
},"4":function(container,depth0,helpers,partials,data) {
    return "Kami mohon penerimaan surat ini dikonfirmasi";
},"5":function(container,depth0,helpers,partials,data) {
    return " Batas waktu tindak lanjut yang kami minta, yaitu "
    + container.escapeExpression(container.lambda(container.strict(depth0, "tenggat", {"start":{"line":9,"column":247},"end":{"line":9,"column":254}} ), depth0))
    + ", dihitung sejak surat elektronik ini diterima pada alamat narahubung Saudara.";
},"6":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(depth0, depth0))
    + "<br>";
},"7":function(container,depth0,helpers,partials,data) {
    return " The requested period for action is "
    + container.escapeExpression(container.lambda(container.strict(depth0, "tenggatInggris", {"start":{"line":19,"column":325},"end":{"line":19,"column":339}} ), depth0))
    + " from receipt of this e-mail.";
},"8":function(container,depth0,helpers,partials,data) {
    return " THIS IS AN EXERCISE, NOT AN OFFICIAL LETTER.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"id\">\n<head><meta charset=\"utf-8\"><title>"
    + alias3(alias2(alias1(depth0, "hal", {"start":{"line":3,"column":37},"end":{"line":3,"column":40}} ), depth0))
    + "</title></head>\n<body>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"latihan"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":122}}})) != null ? stack1 : "")
    + "\n<p>Yth. "
    + alias3(alias2(alias1(depth0, "jabatanTujuan", {"start":{"line":6,"column":10},"end":{"line":6,"column":23}} ), depth0))
    + "<br>"
    + alias3(alias2(alias1(depth0, "entitas", {"start":{"line":6,"column":31},"end":{"line":6,"column":38}} ), depth0))
    + "</p>\n<p>Bersama surat elektronik ini kami sampaikan surat "
    + alias3(alias2(alias1(depth0, "pengirim", {"start":{"line":7,"column":55},"end":{"line":7,"column":63}} ), depth0))
    + " Nomor "
    + alias3(alias2(alias1(depth0, "nomor", {"start":{"line":7,"column":74},"end":{"line":7,"column":79}} ), depth0))
    + " tanggal "
    + alias3(alias2(alias1(depth0, "tanggal", {"start":{"line":7,"column":92},"end":{"line":7,"column":99}} ), depth0))
    + " hal "
    + alias3(alias2(alias1(depth0, "hal", {"start":{"line":7,"column":108},"end":{"line":7,"column":111}} ), depth0))
    + ", beserta Lampiran"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"beranalisis"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":131},"end":{"line":7,"column":159}}})) != null ? stack1 : "")
    + " berupa daftar "
    + alias3(alias2(alias1(depth0, "jumlah", {"start":{"line":7,"column":176},"end":{"line":7,"column":182}} ), depth0))
    + " akun dan/atau konten pada layanan "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":7,"column":221},"end":{"line":7,"column":229}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"beranalisis"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":231},"end":{"line":7,"column":295}}})) != null ? stack1 : "")
    + ".</p>\n<p>"
    + alias3(alias2(alias1(depth0, "kaki", {"start":{"line":8,"column":5},"end":{"line":8,"column":9}} ), depth0))
    + " Keaslian surat dapat diperiksa pada <a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"verification"), "url", {"start":{"line":8,"column":59},"end":{"line":8,"column":75}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"verification"), "url", {"start":{"line":8,"column":81},"end":{"line":8,"column":97}} ), depth0))
    + "</a> dengan kode "
    + alias3(alias2(alias1(lookupProperty(depth0,"verification"), "kode", {"start":{"line":8,"column":118},"end":{"line":8,"column":135}} ), depth0))
    + ". Apabila surat elektronik ini diterima lebih dari satu kali, seluruhnya merupakan satu surat dengan nomor yang sama.</p>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"kepadaPlatform"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":139}}})) != null ? stack1 : "")
    + " dengan membalas surat elektronik ini."
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"bertenggat"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":177},"end":{"line":9,"column":341}}})) != null ? stack1 : "")
    + "</p>\n<p>Atas perhatian dan kerja sama "
    + alias3(alias2(alias1(depth0, "sapaan", {"start":{"line":10,"column":35},"end":{"line":10,"column":41}} ), depth0))
    + ", kami ucapkan terima kasih.</p>\n<p>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"penanda"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":3},"end":{"line":11,"column":41}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "telepon", {"start":{"line":11,"column":43},"end":{"line":11,"column":50}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "surelDinas", {"start":{"line":11,"column":57},"end":{"line":11,"column":67}} ), depth0))
    + "</p>\n<p>Lampiran:</p>\n<ol>\n<li>"
    + alias3(alias2(alias1(lookupProperty(depth0,"pdf"), "name", {"start":{"line":14,"column":6},"end":{"line":14,"column":14}} ), depth0))
    + ", SHA-256 <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"pdf"), "sha256", {"start":{"line":14,"column":34},"end":{"line":14,"column":44}} ), depth0))
    + "</code>;</li>\n<li>"
    + alias3(alias2(alias1(depth0, "csv", {"start":{"line":15,"column":6},"end":{"line":15,"column":9}} ), depth0))
    + ", SHA-256 <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"annexSha256"), "csv", {"start":{"line":15,"column":29},"end":{"line":15,"column":44}} ), depth0))
    + "</code>; dan</li>\n<li>"
    + alias3(alias2(alias1(depth0, "json", {"start":{"line":16,"column":6},"end":{"line":16,"column":10}} ), depth0))
    + ", SHA-256 <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"annexSha256"), "json", {"start":{"line":16,"column":30},"end":{"line":16,"column":46}} ), depth0))
    + "</code>.</li>\n</ol>\n<hr>\n<p lang=\"en\">Courtesy note in English (the Indonesian text is authoritative): Attached please find official letter No. "
    + alias3(alias2(alias1(depth0, "nomor", {"start":{"line":19,"column":121},"end":{"line":19,"column":126}} ), depth0))
    + " dated "
    + alias3(alias2(alias1(depth0, "tanggalInggris", {"start":{"line":19,"column":137},"end":{"line":19,"column":151}} ), depth0))
    + " of the "
    + alias3(alias2(alias1(depth0, "kementerianInggris", {"start":{"line":19,"column":163},"end":{"line":19,"column":181}} ), depth0))
    + " of the Republic of Indonesia, subject: “"
    + alias3(alias2(alias1(depth0, "halInggris", {"start":{"line":19,"column":226},"end":{"line":19,"column":236}} ), depth0))
    + "” ("
    + alias3(alias2(alias1(depth0, "banyak", {"start":{"line":19,"column":243},"end":{"line":19,"column":249}} ), depth0))
    + " on "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":19,"column":257},"end":{"line":19,"column":265}} ), depth0))
    + ")."
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"bertenggat"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":269},"end":{"line":19,"column":377}}})) != null ? stack1 : "")
    + " An unofficial English translation is at the end of the PDF. Please confirm receipt by reply."
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"latihan"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":470},"end":{"line":19,"column":537}}})) != null ? stack1 : "")
    + "</p>\n</body>\n</html>\n";
},"useData":true},
"emails/pengantar.subject.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "[LATIHAN] ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " – batas waktu "
    + ((stack1 = container.lambda(container.strict(depth0, "tenggat", {"start":{"line":1,"column":139},"end":{"line":1,"column":146}} ), depth0)) != null ? stack1 : "")
    + " sejak diterima";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"latihan"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":32}}})) != null ? stack1 : "")
    + "["
    + ((stack1 = alias3(alias2(depth0, "sifat", {"start":{"line":1,"column":35},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "")
    + "] Surat "
    + ((stack1 = alias3(alias2(depth0, "singkatan", {"start":{"line":1,"column":52},"end":{"line":1,"column":61}} ), depth0)) != null ? stack1 : "")
    + " Nomor "
    + ((stack1 = alias3(alias2(depth0, "nomor", {"start":{"line":1,"column":72},"end":{"line":1,"column":77}} ), depth0)) != null ? stack1 : "")
    + " – "
    + ((stack1 = alias3(alias2(depth0, "hal", {"start":{"line":1,"column":84},"end":{"line":1,"column":87}} ), depth0)) != null ? stack1 : "")
    + " – "
    + ((stack1 = alias3(alias2(depth0, "platform", {"start":{"line":1,"column":94},"end":{"line":1,"column":102}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bertenggat"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":104},"end":{"line":1,"column":170}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"emails/pengantar.text.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "LATIHAN – BUKAN SURAT RESMI. Surat elektronik ini dibuat dengan data rekaan.\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " I";
},"2":function(container,depth0,helpers,partials,data) {
    return " dan Lampiran II berupa analisis hukum";
},"3":function(container,depth0,helpers,partials,data) {
    return "Kami meminta Saudara mengonfirmasi penerimaan surat ini";
},"4":function(container,depth0,helpers,partials,data) {
    return "Kami mohon penerimaan surat ini dikonfirmasi";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Batas waktu tindak lanjut yang kami minta, yaitu "
    + ((stack1 = container.lambda(container.strict(depth0, "tenggat", {"start":{"line":12,"column":244},"end":{"line":12,"column":251}} ), depth0)) != null ? stack1 : "")
    + ", dihitung sejak surat elektronik ini diterima pada alamat narahubung Saudara.";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " The requested period for action is "
    + ((stack1 = container.lambda(container.strict(depth0, "tenggatInggris", {"start":{"line":27,"column":312},"end":{"line":27,"column":326}} ), depth0)) != null ? stack1 : "")
    + " from receipt of this e-mail.";
},"8":function(container,depth0,helpers,partials,data) {
    return " THIS IS AN EXERCISE, NOT AN OFFICIAL LETTER.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"latihan"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "Yth. "
    + ((stack1 = alias3(alias2(depth0, "jabatanTujuan", {"start":{"line":5,"column":7},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias3(alias2(depth0, "entitas", {"start":{"line":6,"column":2},"end":{"line":6,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\nBersama surat elektronik ini kami sampaikan surat "
    + ((stack1 = alias3(alias2(depth0, "pengirim", {"start":{"line":8,"column":52},"end":{"line":8,"column":60}} ), depth0)) != null ? stack1 : "")
    + " Nomor "
    + ((stack1 = alias3(alias2(depth0, "nomor", {"start":{"line":8,"column":71},"end":{"line":8,"column":76}} ), depth0)) != null ? stack1 : "")
    + " tanggal "
    + ((stack1 = alias3(alias2(depth0, "tanggal", {"start":{"line":8,"column":89},"end":{"line":8,"column":96}} ), depth0)) != null ? stack1 : "")
    + " hal "
    + ((stack1 = alias3(alias2(depth0, "hal", {"start":{"line":8,"column":105},"end":{"line":8,"column":108}} ), depth0)) != null ? stack1 : "")
    + ", beserta Lampiran"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"beranalisis"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":128},"end":{"line":8,"column":156}}})) != null ? stack1 : "")
    + " berupa daftar "
    + ((stack1 = alias3(alias2(depth0, "jumlah", {"start":{"line":8,"column":173},"end":{"line":8,"column":179}} ), depth0)) != null ? stack1 : "")
    + " akun dan/atau konten pada layanan "
    + ((stack1 = alias3(alias2(depth0, "platform", {"start":{"line":8,"column":218},"end":{"line":8,"column":226}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"beranalisis"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":228},"end":{"line":8,"column":292}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = alias3(alias2(depth0, "kaki", {"start":{"line":10,"column":2},"end":{"line":10,"column":6}} ), depth0)) != null ? stack1 : "")
    + " Keaslian surat dapat diperiksa pada "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"verification"), "url", {"start":{"line":10,"column":47},"end":{"line":10,"column":63}} ), depth0)) != null ? stack1 : "")
    + " dengan kode "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"verification"), "kode", {"start":{"line":10,"column":80},"end":{"line":10,"column":97}} ), depth0)) != null ? stack1 : "")
    + ". Apabila surat elektronik ini diterima lebih dari satu kali, seluruhnya merupakan satu surat dengan nomor yang sama.\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kepadaPlatform"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":136}}})) != null ? stack1 : "")
    + " dengan membalas surat elektronik ini."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bertenggat"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":174},"end":{"line":12,"column":338}}})) != null ? stack1 : "")
    + "\n\nAtas perhatian dan kerja sama "
    + ((stack1 = alias3(alias2(depth0, "sapaan", {"start":{"line":14,"column":32},"end":{"line":14,"column":38}} ), depth0)) != null ? stack1 : "")
    + ", kami ucapkan terima kasih.\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"penanda"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = alias3(alias2(depth0, "telepon", {"start":{"line":19,"column":2},"end":{"line":19,"column":9}} ), depth0)) != null ? stack1 : "")
    + " · "
    + ((stack1 = alias3(alias2(depth0, "surelDinas", {"start":{"line":19,"column":16},"end":{"line":19,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n\nLampiran:\n(1) "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"pdf"), "name", {"start":{"line":22,"column":6},"end":{"line":22,"column":14}} ), depth0)) != null ? stack1 : "")
    + ", SHA-256 "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"pdf"), "sha256", {"start":{"line":22,"column":28},"end":{"line":22,"column":38}} ), depth0)) != null ? stack1 : "")
    + ";\n(2) "
    + ((stack1 = alias3(alias2(depth0, "csv", {"start":{"line":23,"column":6},"end":{"line":23,"column":9}} ), depth0)) != null ? stack1 : "")
    + ", SHA-256 "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"annexSha256"), "csv", {"start":{"line":23,"column":23},"end":{"line":23,"column":38}} ), depth0)) != null ? stack1 : "")
    + "; dan\n(3) "
    + ((stack1 = alias3(alias2(depth0, "json", {"start":{"line":24,"column":6},"end":{"line":24,"column":10}} ), depth0)) != null ? stack1 : "")
    + ", SHA-256 "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"annexSha256"), "json", {"start":{"line":24,"column":24},"end":{"line":24,"column":40}} ), depth0)) != null ? stack1 : "")
    + ".\n\n--\nCourtesy note in English (the Indonesian text is authoritative): Attached please find official letter No. "
    + ((stack1 = alias3(alias2(depth0, "nomor", {"start":{"line":27,"column":108},"end":{"line":27,"column":113}} ), depth0)) != null ? stack1 : "")
    + " dated "
    + ((stack1 = alias3(alias2(depth0, "tanggalInggris", {"start":{"line":27,"column":124},"end":{"line":27,"column":138}} ), depth0)) != null ? stack1 : "")
    + " of the "
    + ((stack1 = alias3(alias2(depth0, "kementerianInggris", {"start":{"line":27,"column":150},"end":{"line":27,"column":168}} ), depth0)) != null ? stack1 : "")
    + " of the Republic of Indonesia, subject: “"
    + ((stack1 = alias3(alias2(depth0, "halInggris", {"start":{"line":27,"column":213},"end":{"line":27,"column":223}} ), depth0)) != null ? stack1 : "")
    + "” ("
    + ((stack1 = alias3(alias2(depth0, "banyak", {"start":{"line":27,"column":230},"end":{"line":27,"column":236}} ), depth0)) != null ? stack1 : "")
    + " on "
    + ((stack1 = alias3(alias2(depth0, "platform", {"start":{"line":27,"column":244},"end":{"line":27,"column":252}} ), depth0)) != null ? stack1 : "")
    + ")."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bertenggat"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":256},"end":{"line":27,"column":364}}})) != null ? stack1 : "")
    + " An unofficial English translation is at the end of the PDF. Please confirm receipt by reply."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"latihan"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":457},"end":{"line":27,"column":524}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"letters/partials/analisis-fakta.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "Pemantauan dilakukan pada "
    + container.escapeExpression(container.lambda(container.strict(depth0, "periode", {"start":{"line":4,"column":46},"end":{"line":4,"column":53}} ), depth0))
    + ". ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>Identitas penyelenggara</h2>\n<p>"
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":2,"column":5},"end":{"line":2,"column":18}} ), depth0))
    + " merupakan penyelenggara sistem elektronik yang menyelenggarakan layanan "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":2,"column":95},"end":{"line":2,"column":103}} ), depth0))
    + ".</p>\n<h2>Fakta</h2>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"periode"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":3},"end":{"line":4,"column":64}}})) != null ? stack1 : "")
    + "Pada pemeriksaan ulang pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "pada", {"start":{"line":4,"column":94},"end":{"line":4,"column":118}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "aktif", {"start":{"line":4,"column":124},"end":{"line":4,"column":149}} ), depth0))
    + " akun dan/atau konten masih dapat diakses. Tautan, waktu, dan uraian setiap temuan tercantum dalam Lampiran I, tangkapan layarnya dalam Lampiran III, dan surat-menyurat dengan "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":4,"column":329},"end":{"line":4,"column":342}} ), depth0))
    + " dalam Lampiran IV.</p>\n";
},"useData":true},
"letters/partials/analisis-simpulan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "<li>Mengenai iklan, temuan diduga merupakan iklan elektronik yang materinya bertentangan dengan ketentuan peraturan perundang-undangan, sedangkan "
    + container.escapeExpression(container.lambda(container.strict(depth0, "penyelenggara", {"start":{"line":6,"column":148},"end":{"line":6,"column":161}} ), depth0))
    + " diduga merupakan pihak yang menyediakan sarananya.</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<li>Mengenai muatan, temuan karena itu diduga tergolong informasi elektronik yang melanggar ketentuan peraturan perundang-undangan.</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>Analisis</h2>\n<ol class=\"angka\">\n<li>Mengenai barang, uraian setiap temuan dalam Lampiran I memuat alasan mengapa barang yang ditawarkan diduga merupakan pakaian bekas asal impor.</li>\n<li>Mengenai perbuatan, akun dan/atau konten dalam Lampiran I diduga digunakan untuk menawarkan, mengiklankan, dan/atau memperdagangkan barang yang tidak sesuai dengan ketentuan peraturan perundang-undangan.</li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kemendag"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "<li>Mengenai pengetahuan, "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":10,"column":28},"end":{"line":10,"column":41}} ), depth0))
    + " mengetahui temuan beserta tautannya yang spesifik sejak surat kami Nomor "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pertama"), "nomor", {"start":{"line":10,"column":119},"end":{"line":10,"column":140}} ), depth0))
    + " diterima pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pertama"), "diterima", {"start":{"line":10,"column":159},"end":{"line":10,"column":183}} ), depth0))
    + ", tetapi temuan tersebut masih dapat diakses.</li>\n</ol>\n<h2>Simpulan dan rekomendasi</h2>\n<p>Berdasarkan uraian tersebut, terdapat alasan yang cukup untuk mengajukan permohonan sebagaimana dimuat dalam surat ini. Tindakan yang dimohonkan terbatas pada akun dan/atau konten dalam Lampiran I, bukan terhadap layanan "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":13,"column":226},"end":{"line":13,"column":234}} ), depth0))
    + " secara keseluruhan.</p>\n";
},"useData":true},
"letters/partials/kaki.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<footer class=\"kaki\">\n<p>"
    + alias3(alias2(alias1(depth0, "kaki", {"start":{"line":2,"column":5},"end":{"line":2,"column":9}} ), depth0))
    + "</p>\n<p>Keaslian surat dapat diperiksa pada "
    + alias3(alias2(alias1(lookupProperty(depth0,"verification"), "url", {"start":{"line":3,"column":41},"end":{"line":3,"column":57}} ), depth0))
    + "<br>dengan kode <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"verification"), "kode", {"start":{"line":3,"column":83},"end":{"line":3,"column":100}} ), depth0))
    + "</code>.</p>\n</footer>\n";
},"useData":true},
"letters/partials/kepala-lampiran.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "romawi", {"start":{"line":2,"column":28},"end":{"line":2,"column":34}} ), depth0))
    + " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"kepala-lampiran\">\n<p>Lampiran "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"romawi"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":44}}})) != null ? stack1 : "")
    + "Surat "
    + alias3(alias2(alias1(lookupProperty(data,"root"), "jabatan", {"start":{"line":2,"column":52},"end":{"line":2,"column":65}} ), depth0))
    + "</p>\n<dl>\n<dt>Nomor</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(data,"root"), "nomor", {"start":{"line":4,"column":20},"end":{"line":4,"column":31}} ), depth0))
    + "</dd>\n<dt>Tanggal</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(data,"root"), "tanggal", {"start":{"line":5,"column":22},"end":{"line":5,"column":35}} ), depth0))
    + "</dd>\n</dl>\n</div>\n";
},"useData":true},
"letters/partials/kepala-terjemahan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"inggris"), "tujuan", {"start":{"line":11,"column":51},"end":{"line":11,"column":65}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return "<span lang=\"id\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "jabatanTujuan", {"start":{"line":11,"column":93},"end":{"line":11,"column":106}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h1>UNOFFICIAL COURTESY TRANSLATION – THE INDONESIAN TEXT IS AUTHORITATIVE</h1>\n<div class=\"kepala\">\n<p class=\"tanggal\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "tanggal", {"start":{"line":3,"column":21},"end":{"line":3,"column":36}} ), depth0))
    + "</p>\n<dl>\n<dt>Number</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "nomor", {"start":{"line":5,"column":21},"end":{"line":5,"column":34}} ), depth0))
    + "</dd>\n<dt>Priority</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "sifat", {"start":{"line":6,"column":23},"end":{"line":6,"column":36}} ), depth0))
    + "</dd>\n<dt>Enclosure</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "lampiran", {"start":{"line":7,"column":24},"end":{"line":7,"column":40}} ), depth0))
    + "</dd>\n<dt>Subject</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "hal", {"start":{"line":8,"column":22},"end":{"line":8,"column":33}} ), depth0))
    + "</dd>\n</dl>\n</div>\n<p class=\"tanpa-inden\">To: "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"inggris"),"tujuan"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":11,"column":27},"end":{"line":11,"column":122}}})) != null ? stack1 : "")
    + ", <span lang=\"id\">"
    + alias3(alias2(alias1(depth0, "entitasTujuan", {"start":{"line":11,"column":142},"end":{"line":11,"column":155}} ), depth0))
    + "</span>, <span lang=\"id\">"
    + alias3(alias2(alias1(depth0, "alamatTujuan", {"start":{"line":11,"column":184},"end":{"line":11,"column":196}} ), depth0))
    + "</span></p>\n";
},"useData":true},
"letters/partials/kepala.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"kepala\">\n<p class=\"tanggal\">"
    + alias3(alias2(alias1(depth0, "tanggal", {"start":{"line":2,"column":21},"end":{"line":2,"column":28}} ), depth0))
    + "</p>\n<dl>\n<dt>Nomor</dt><dd>"
    + alias3(alias2(alias1(depth0, "nomor", {"start":{"line":4,"column":20},"end":{"line":4,"column":25}} ), depth0))
    + "</dd>\n<dt>Sifat</dt><dd>"
    + alias3(alias2(alias1(depth0, "sifat", {"start":{"line":5,"column":20},"end":{"line":5,"column":25}} ), depth0))
    + "</dd>\n<dt>Lampiran</dt><dd>"
    + alias3(alias2(alias1(depth0, "lampiran", {"start":{"line":6,"column":23},"end":{"line":6,"column":31}} ), depth0))
    + "</dd>\n<dt>Hal</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(depth0,"hal"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd>\n</dl>\n</div>\n";
},"usePartial":true,"useData":true},
"letters/partials/kop.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"kop"),"gambar"), "kelas", {"start":{"line":3,"column":14},"end":{"line":3,"column":30}} ), depth0))
    + "\" src=\"logo:"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"kop"),"gambar"), "sha256", {"start":{"line":3,"column":46},"end":{"line":3,"column":63}} ), depth0))
    + "\" alt=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"kop"),"gambar"), "alt", {"start":{"line":3,"column":74},"end":{"line":3,"column":88}} ), depth0))
    + "\" data-lebar=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"kop"),"gambar"), "lebar", {"start":{"line":3,"column":106},"end":{"line":3,"column":122}} ), depth0))
    + "\" data-tinggi=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"kop"),"gambar"), "tinggi", {"start":{"line":3,"column":141},"end":{"line":3,"column":158}} ), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p class=\"kop-instansi\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"kop-unit\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"kop"), "unit", {"start":{"line":9,"column":22},"end":{"line":9,"column":30}} ), depth0))
    + "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"kop-alamat\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"kop"), "alamat", {"start":{"line":12,"column":24},"end":{"line":12,"column":34}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"kop\" data-garis=\"2.25\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kop"),"gambar"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"kop"),"instansi"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kop"),"unit"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kop"),"alamat"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "</header>\n";
},"useData":true},
"letters/partials/lampiran-akun.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"tengah\">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":10,"column":25},"end":{"line":10,"column":27}} ), depth0))
    + "</td><td><p><code>"
    + alias3(alias2(alias1(depth0, "akun", {"start":{"line":10,"column":49},"end":{"line":10,"column":53}} ), depth0))
    + "</code></p>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"namaTampilan"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":66},"end":{"line":10,"column":116}}})) != null ? stack1 : "")
    + "</td><td><code>"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":133},"end":{"line":10,"column":135}} ), depth0))
    + "</code></td><td><a href=\""
    + alias3(alias2(alias1(depth0, "tautan", {"start":{"line":10,"column":164},"end":{"line":10,"column":170}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "tautan", {"start":{"line":10,"column":176},"end":{"line":10,"column":182}} ), depth0))
    + "</a></td><td>"
    + alias3(alias2(alias1(depth0, "uraian", {"start":{"line":10,"column":199},"end":{"line":10,"column":205}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "waktu", {"start":{"line":10,"column":218},"end":{"line":10,"column":223}} ), depth0))
    + "</td><td><code>"
    + alias3(alias2(alias1(depth0, "bukti", {"start":{"line":10,"column":242},"end":{"line":10,"column":247}} ), depth0))
    + "</code></td><td>"
    + alias3(alias2(alias1(depth0, "tindakan", {"start":{"line":10,"column":267},"end":{"line":10,"column":275}} ), depth0))
    + "</td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "namaTampilan", {"start":{"line":10,"column":91},"end":{"line":10,"column":103}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    return " Waktu pemeriksaan ulang: "
    + container.escapeExpression(container.lambda(container.strict(depth0, "diperiksa", {"start":{"line":14,"column":119},"end":{"line":14,"column":128}} ), depth0))
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"lampiran\" data-orientation=\"landscape\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-lampiran"),depth0,{"name":"kepala-lampiran","hash":{"romawi":"I"},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>DAFTAR AKUN DAN TAUTAN YANG DIDUGA MEMPERDAGANGKAN PAKAIAN BEKAS ASAL IMPOR PADA LAYANAN "
    + alias3(alias2(alias1(depth0, "platformKapital", {"start":{"line":3,"column":95},"end":{"line":3,"column":110}} ), depth0))
    + "</h1>\n<table class=\"akun\" data-lebar=\"10 32 28 * 48 24 27 26\">\n<thead>\n<tr><th>No.</th><th>Akun</th><th>ID akun</th><th>Tautan spesifik</th><th>Uraian temuan</th><th>"
    + alias3(alias2(alias1(depth0, "kolomWaktu", {"start":{"line":6,"column":97},"end":{"line":6,"column":107}} ), depth0))
    + "</th><th>Kode bukti</th><th>"
    + alias3(alias2(alias1(depth0, "kolomTindakan", {"start":{"line":6,"column":139},"end":{"line":6,"column":152}} ), depth0))
    + "</th></tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n<p class=\"rata-kiri\">Jumlah: "
    + alias3(alias2(alias1(depth0, "jumlahAkun", {"start":{"line":14,"column":31},"end":{"line":14,"column":41}} ), depth0))
    + " akun, "
    + alias3(alias2(alias1(depth0, "jumlahTautan", {"start":{"line":14,"column":52},"end":{"line":14,"column":64}} ), depth0))
    + " tautan."
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"diperiksa"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":74},"end":{"line":14,"column":138}}})) != null ? stack1 : "")
    + " Daftar yang sama disertakan sebagai berkas CSV dan JSON:</p>\n<p class=\"rata-kiri\">SHA-256 CSV: <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"annexSha256"), "csv", {"start":{"line":15,"column":42},"end":{"line":15,"column":57}} ), depth0))
    + "</code><br>SHA-256 JSON: <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"annexSha256"), "json", {"start":{"line":15,"column":92},"end":{"line":15,"column":108}} ), depth0))
    + "</code></p>\n</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/lampiran-analisis.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"analisis-fakta"),depth0,{"name":"analisis-fakta","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>"
    + alias3(alias2(alias1(depth0, "judul", {"start":{"line":9,"column":6},"end":{"line":9,"column":11}} ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(depth0, "uraian", {"start":{"line":10,"column":5},"end":{"line":10,"column":11}} ), depth0))
    + "</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"provisions"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "citation", {"start":{"line":13,"column":6},"end":{"line":13,"column":14}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quote"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":13,"column":16},"end":{"line":13,"column":58}}})) != null ? stack1 : "")
    + "<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(depth0,"penerapan"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return ": “"
    + container.escapeExpression(container.lambda(container.strict(depth0, "quote", {"start":{"line":13,"column":34},"end":{"line":13,"column":39}} ), depth0))
    + "”";
},"4":function(container,depth0,helpers,partials,data) {
    return ".";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"analisis-simpulan"),depth0,{"name":"analisis-simpulan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"lampiran\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-lampiran"),depth0,{"name":"kepala-lampiran","hash":{"romawi":"II"},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>ANALISIS HUKUM</h1>\n<p>Ketentuan berikut dikutip menurut keadaan pada tanggal "
    + container.escapeExpression(container.lambda(container.strict(depth0, "hukumPer", {"start":{"line":4,"column":60},"end":{"line":4,"column":68}} ), depth0))
    + ". Tanda elipsis menunjukkan bagian kalimat yang tidak dikutip.</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kepadaMenteri"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"analysis"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kepadaMenteri"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/lampiran-bukti.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td class=\"tengah\">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":10,"column":25},"end":{"line":10,"column":27}} ), depth0))
    + "</td><td class=\"tengah\">"
    + alias3(alias2(alias1(depth0, "gambar", {"start":{"line":10,"column":55},"end":{"line":10,"column":61}} ), depth0))
    + "</td><td><code>"
    + alias3(alias2(alias1(depth0, "sha256", {"start":{"line":10,"column":80},"end":{"line":10,"column":86}} ), depth0))
    + "</code></td><td><code>"
    + alias3(alias2(alias1(depth0, "nama", {"start":{"line":10,"column":112},"end":{"line":10,"column":116}} ), depth0))
    + "</code></td><td>"
    + alias3(alias2(alias1(depth0, "waktu", {"start":{"line":10,"column":136},"end":{"line":10,"column":141}} ), depth0))
    + "</td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Sebanyak "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"tangkapan"), "dimuat", {"start":{"line":14,"column":97},"end":{"line":14,"column":113}} ), depth0))
    + " tangkapan layar dimuat sebagai gambar pada lampiran ini, dengan nomor gambar pada kolom kedua; gambar diperkecil untuk dicetak, sedangkan nilai <em lang=\"en\">hash</em> adalah nilai berkas aslinya.";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"tangkapan"),"tercantum"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":343},"end":{"line":14,"column":507}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Sebanyak "
    + alias3(alias2(alias1(lookupProperty(depth0,"tangkapan"), "tercantum", {"start":{"line":14,"column":382},"end":{"line":14,"column":401}} ), depth0))
    + " tangkapan layar lainnya, yaitu nomor "
    + alias3(alias2(alias1(lookupProperty(depth0,"tangkapan"), "nomorTercantum", {"start":{"line":14,"column":443},"end":{"line":14,"column":467}} ), depth0))
    + ", hanya tercantum dalam daftar.";
},"4":function(container,depth0,helpers,partials,data) {
    return " Tangkapan layar hanya tercantum dalam daftar dan tidak dimuat sebagai gambar.";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"berjajar\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"gambar\" data-lebar=\""
    + alias3(alias2(alias1(depth0, "lebar", {"start":{"line":18,"column":37},"end":{"line":18,"column":42}} ), depth0))
    + "\" data-tinggi=\""
    + alias3(alias2(alias1(depth0, "tinggi", {"start":{"line":18,"column":61},"end":{"line":18,"column":67}} ), depth0))
    + "\">\n<img src=\"bukti:"
    + alias3(alias2(alias1(depth0, "cetak", {"start":{"line":19,"column":18},"end":{"line":19,"column":23}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "lebarPx", {"start":{"line":19,"column":36},"end":{"line":19,"column":43}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "tinggiPx", {"start":{"line":19,"column":57},"end":{"line":19,"column":65}} ), depth0))
    + "\" alt=\""
    + alias3(alias2(alias1(depth0, "keterangan", {"start":{"line":19,"column":76},"end":{"line":19,"column":86}} ), depth0))
    + "\">\n<figcaption>\n<p><strong>Gambar "
    + alias3(alias2(alias1(depth0, "nomor", {"start":{"line":21,"column":20},"end":{"line":21,"column":25}} ), depth0))
    + ".</strong> Nomor "
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":21,"column":46},"end":{"line":21,"column":48}} ), depth0))
    + ", akun <code>"
    + alias3(alias2(alias1(depth0, "akun", {"start":{"line":21,"column":65},"end":{"line":21,"column":69}} ), depth0))
    + "</code>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"waktu"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":78},"end":{"line":21,"column":109}}})) != null ? stack1 : "")
    + ".</p>\n<p>Berkas <code>"
    + alias3(alias2(alias1(depth0, "nama", {"start":{"line":22,"column":18},"end":{"line":22,"column":22}} ), depth0))
    + "</code>, SHA-256 <code>"
    + alias3(alias2(alias1(depth0, "sha256", {"start":{"line":22,"column":49},"end":{"line":22,"column":55}} ), depth0))
    + "</code></p>\n</figcaption>\n</figure>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(container.strict(depth0, "waktu", {"start":{"line":21,"column":95},"end":{"line":21,"column":100}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"lampiran\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-lampiran"),depth0,{"name":"kepala-lampiran","hash":{"romawi":"III"},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>TANGKAPAN LAYAR</h1>\n<table class=\"akun\" data-lebar=\"10 18 * 46 30\">\n<thead>\n<tr><th>No.</th><th>Gambar</th><th>Nilai <em lang=\"en\">hash</em> SHA-256</th><th>Berkas</th><th>Waktu pengambilan</th></tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"tangkapan"),"daftar"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n<p class=\"tanpa-inden\">Nomor mengikuti nomor pada Lampiran I."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tangkapan"),"dimuat"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":61},"end":{"line":14,"column":319}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tangkapan"),"dimuat"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":14,"column":319},"end":{"line":14,"column":600}}})) != null ? stack1 : "")
    + " Salinan elektronik berkas dapat diakses melalui <a href=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"salinan"), "url", {"start":{"line":14,"column":660},"end":{"line":14,"column":679}} ), depth0))
    + "\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"salinan"), "url", {"start":{"line":14,"column":685},"end":{"line":14,"column":704}} ), depth0))
    + "</a> sampai dengan tanggal "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"salinan"), "sampai", {"start":{"line":14,"column":735},"end":{"line":14,"column":757}} ), depth0))
    + ".</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"tangkapan"),"baris"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/lampiran-pencabutan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td class=\"tengah\">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":10,"column":25},"end":{"line":10,"column":27}} ), depth0))
    + "</td><td><code>"
    + alias3(alias2(alias1(depth0, "akun", {"start":{"line":10,"column":46},"end":{"line":10,"column":50}} ), depth0))
    + "</code></td><td><code>"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":76},"end":{"line":10,"column":78}} ), depth0))
    + "</code></td><td><a href=\""
    + alias3(alias2(alias1(depth0, "tautan", {"start":{"line":10,"column":107},"end":{"line":10,"column":113}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "tautan", {"start":{"line":10,"column":119},"end":{"line":10,"column":125}} ), depth0))
    + "</a></td><td>"
    + alias3(alias2(alias1(depth0, "tindakan", {"start":{"line":10,"column":142},"end":{"line":10,"column":150}} ), depth0))
    + "</td></tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"lampiran\" data-orientation=\"landscape\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-lampiran"),depth0,{"name":"kepala-lampiran","hash":{"romawi":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>DAFTAR AKUN DAN TAUTAN YANG PERMINTAANNYA DICABUT PADA LAYANAN "
    + alias3(alias2(alias1(depth0, "platformKapital", {"start":{"line":3,"column":69},"end":{"line":3,"column":84}} ), depth0))
    + "</h1>\n<table class=\"akun\" data-lebar=\"10 50 40 * 40\">\n<thead>\n<tr><th>No.</th><th>Akun</th><th>ID akun</th><th>Tautan spesifik</th><th>Keterangan</th></tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n<p class=\"rata-kiri\">Jumlah: "
    + alias3(alias2(alias1(depth0, "jumlah", {"start":{"line":14,"column":31},"end":{"line":14,"column":37}} ), depth0))
    + " akun dan/atau konten. Daftar yang sama disertakan sebagai berkas CSV dan JSON:</p>\n<p class=\"rata-kiri\">SHA-256 CSV: <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"annexSha256"), "csv", {"start":{"line":15,"column":42},"end":{"line":15,"column":57}} ), depth0))
    + "</code><br>SHA-256 JSON: <code>"
    + alias3(alias2(alias1(lookupProperty(depth0,"annexSha256"), "json", {"start":{"line":15,"column":92},"end":{"line":15,"column":108}} ), depth0))
    + "</code></p>\n</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/lampiran-surat.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"tengah\">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":10,"column":25},"end":{"line":10,"column":27}} ), depth0))
    + "</td><td><p>"
    + alias3(alias2(alias1(depth0, "nomor", {"start":{"line":10,"column":43},"end":{"line":10,"column":48}} ), depth0))
    + "</p><p>"
    + alias3(alias2(alias1(depth0, "tanggal", {"start":{"line":10,"column":59},"end":{"line":10,"column":66}} ), depth0))
    + "</p></td><td><p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(depth0,"hal"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"berkas"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":102},"end":{"line":10,"column":160}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sha256"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":160},"end":{"line":10,"column":219}}})) != null ? stack1 : "")
    + "</td><td><p>"
    + alias3(alias2(alias1(depth0, "dikirim", {"start":{"line":10,"column":233},"end":{"line":10,"column":240}} ), depth0))
    + "</p><p>melalui "
    + alias3(alias2(alias1(depth0, "melalui", {"start":{"line":10,"column":259},"end":{"line":10,"column":266}} ), depth0))
    + "</p></td><td><p>"
    + alias3(alias2(alias1(depth0, "diterima", {"start":{"line":10,"column":286},"end":{"line":10,"column":294}} ), depth0))
    + "</p><p>"
    + alias3(alias2(alias1(depth0, "bukti", {"start":{"line":10,"column":305},"end":{"line":10,"column":310}} ), depth0))
    + "</p></td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>Berkas <code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "berkas", {"start":{"line":10,"column":134},"end":{"line":10,"column":140}} ), depth0))
    + "</code></p>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p>SHA-256 <code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "sha256", {"start":{"line":10,"column":193},"end":{"line":10,"column":199}} ), depth0))
    + "</code></p>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"tanpa-inden\">Penolakan dari "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":15,"column":40},"end":{"line":15,"column":53}} ), depth0))
    + " disampaikan melalui "
    + alias3(alias2(alias1(lookupProperty(depth0,"rincian"), "jawaban", {"start":{"line":15,"column":78},"end":{"line":15,"column":93}} ), depth0))
    + ".</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<p class=\"tanpa-inden\">Surat yang disebut dengan nama berkasnya disertakan sebagai berkas di dalam dokumen PDF surat ini, dengan nilai <em lang=\"en\">hash</em> sebagaimana tercantum.</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "seluruh surat dan penolakan tersebut";
},"6":function(container,depth0,helpers,partials,data) {
    return "seluruh surat tersebut";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"lampiran\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-lampiran"),depth0,{"name":"kepala-lampiran","hash":{"romawi":"IV"},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>DAFTAR SURAT-MENYURAT</h1>\n<table class=\"akun\" data-lebar=\"10 40 * 32 32\">\n<thead>\n<tr><th>No.</th><th>Nomor dan tanggal</th><th>Hal</th><th>Dikirim</th><th>Diterima</th></tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"surat"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"penolakan"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"adaBerkas"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"tanpa-inden\">Salinan "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"penolakan"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":20,"column":31},"end":{"line":20,"column":129}}})) != null ? stack1 : "")
    + " disertakan bersama salinan elektronik sebagaimana disebut dalam Lampiran III.</p>\n</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/penutup-platform.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Laporan dan koordinasi lebih lanjut dapat Saudara sampaikan kepada "
    + alias3(alias2(alias1(depth0, "narahubung", {"start":{"line":1,"column":72},"end":{"line":1,"column":82}} ), depth0))
    + " melalui telepon "
    + alias3(alias2(alias1(depth0, "telepon", {"start":{"line":1,"column":103},"end":{"line":1,"column":110}} ), depth0))
    + " atau surat elektronik "
    + alias3(alias2(alias1(depth0, "surelDinas", {"start":{"line":1,"column":137},"end":{"line":1,"column":147}} ), depth0))
    + ".</p>\n<p>Demikian disampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tanda-tangan"),depth0,{"name":"tanda-tangan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tembusan"),depth0,{"name":"tembusan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"letters/partials/penutup-terjemahan.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "hubungi", {"start":{"line":1,"column":5},"end":{"line":1,"column":20}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "narahubung", {"start":{"line":1,"column":25},"end":{"line":1,"column":43}} ), depth0))
    + ", telephone "
    + alias3(alias2(alias1(depth0, "telepon", {"start":{"line":1,"column":59},"end":{"line":1,"column":66}} ), depth0))
    + ", e-mail "
    + alias3(alias2(alias1(depth0, "surelDinas", {"start":{"line":1,"column":79},"end":{"line":1,"column":89}} ), depth0))
    + ".</p>\n<p>Thank you for your "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "atas", {"start":{"line":2,"column":24},"end":{"line":2,"column":36}} ), depth0))
    + ".</p>\n<p>[Signature, signatory and copies as in the Indonesian letter.]</p>\n<p>["
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "kaki", {"start":{"line":4,"column":6},"end":{"line":4,"column":18}} ), depth0))
    + "]</p>\n";
},"useData":true},
"letters/partials/rujukan-fakta.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return " pada "
    + container.escapeExpression(container.lambda(container.strict(depth0, "periode", {"start":{"line":1,"column":266},"end":{"line":1,"column":273}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return " tersebut";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Terhadap temuan tersebut, kami telah "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"rincian"), "langkahTunggal", {"start":{"line":3,"column":42},"end":{"line":3,"column":64}} ), depth0))
    + "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Terhadap temuan tersebut, kami telah melakukan langkah sebagai berikut:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rincian"),"langkah"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":12,"column":367},"end":{"line":12,"column":380}} ), depth0))
    + " melalui "
    + alias3(alias2(alias1(lookupProperty(depth0,"rincian"), "jawaban", {"start":{"line":12,"column":393},"end":{"line":12,"column":408}} ), depth0))
    + " menyatakan tidak bersedia menurunkan akun tersebut dengan alasan bahwa "
    + alias3(alias2(alias1(lookupProperty(depth0,"rincian"), "penolakan", {"start":{"line":12,"column":484},"end":{"line":12,"column":501}} ), depth0))
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Dalam rangka pelindungan usaha mikro, kecil, dan menengah, "
    + alias3(alias2(alias1(depth0, "kementerian", {"start":{"line":1,"column":64},"end":{"line":1,"column":75}} ), depth0))
    + " telah memantau layanan "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":1,"column":103},"end":{"line":1,"column":111}} ), depth0))
    + ", yang diselenggarakan oleh "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":1,"column":143},"end":{"line":1,"column":156}} ), depth0))
    + ", sehubungan dengan dugaan penjualan pakaian bekas asal impor. Berdasarkan pemantauan"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"periode"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":243},"end":{"line":1,"column":299}}})) != null ? stack1 : "")
    + ", kami menemukan akun dan/atau konten yang diduga menawarkan, mengiklankan, dan/atau memperdagangkan pakaian bekas asal impor.</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"rincian"),"langkahTunggal"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "<p>Batas waktu tindak lanjut yang kami minta telah berakhir. Berdasarkan pemeriksaan ulang pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "pada", {"start":{"line":12,"column":98},"end":{"line":12,"column":122}} ), depth0))
    + ", dari "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "semua", {"start":{"line":12,"column":133},"end":{"line":12,"column":158}} ), depth0))
    + " akun dan/atau konten, "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "turun", {"start":{"line":12,"column":185},"end":{"line":12,"column":210}} ), depth0))
    + " sudah tidak dapat diakses, sedangkan "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "aktif", {"start":{"line":12,"column":252},"end":{"line":12,"column":277}} ), depth0))
    + " masih dapat diakses sebagaimana tercantum dalam Lampiran I."
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"rincian"),"penolakan"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":339},"end":{"line":12,"column":511}}})) != null ? stack1 : "")
    + "</p>\n";
},"useData":true},
"letters/partials/rujukan-lampiran.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "tangkapan layar";
},"1":function(container,depth0,helpers,partials,data) {
    return "daftar tangkapan layar";
},"2":function(container,depth0,helpers,partials,data) {
    return "daftar dan salinan";
},"3":function(container,depth0,helpers,partials,data) {
    return "daftar";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Sebagai kelengkapan, bersama ini kami sampaikan:</p>\n<ol class=\"angka\">\n<li>daftar akun dan tautan yang spesifik (Lampiran I);</li>\n<li>analisis hukum (Lampiran II);</li>\n<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tangkapan"),"dimuat"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":80}}})) != null ? stack1 : "")
    + " beserta waktu pengambilan dan nilai <em lang=\"en\">hash</em> (Lampiran III); dan</li>\n<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"adaBerkas"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":6,"column":4},"end":{"line":6,"column":68}}})) != null ? stack1 : "")
    + " surat-menyurat dengan "
    + alias4(alias3(alias2(depth0, "penyelenggara", {"start":{"line":6,"column":93},"end":{"line":6,"column":106}} ), depth0))
    + " (Lampiran IV).</li>\n</ol>\n<p>Salinan elektronik seluruh lampiran dapat diakses melalui <a href=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"salinan"), "url", {"start":{"line":8,"column":72},"end":{"line":8,"column":91}} ), depth0))
    + "\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"salinan"), "url", {"start":{"line":8,"column":97},"end":{"line":8,"column":116}} ), depth0))
    + "</a> sampai dengan tanggal "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"salinan"), "sampai", {"start":{"line":8,"column":147},"end":{"line":8,"column":169}} ), depth0))
    + ". Untuk pelaksanaan teknis, "
    + alias4(alias3(alias2(depth0, "narahubung", {"start":{"line":8,"column":201},"end":{"line":8,"column":211}} ), depth0))
    + " dapat dihubungi melalui telepon "
    + alias4(alias3(alias2(depth0, "telepon", {"start":{"line":8,"column":248},"end":{"line":8,"column":255}} ), depth0))
    + " atau surat elektronik "
    + alias4(alias3(alias2(depth0, "surelDinas", {"start":{"line":8,"column":282},"end":{"line":8,"column":292}} ), depth0))
    + ".</p>\n<p>Demikian permohonan ini kami sampaikan. Atas perhatian dan perkenan "
    + alias4(alias3(alias2(depth0, "sapaan", {"start":{"line":9,"column":73},"end":{"line":9,"column":79}} ), depth0))
    + ", kami ucapkan terima kasih.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tanda-tangan"),depth0,{"name":"tanda-tangan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tembusan"),depth0,{"name":"tembusan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"letters/partials/tanda-tangan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>Tempat tanda tangan<br>elektronik:</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p>Ditandatangani secara<br>elektronik oleh:</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"tanda-tangan\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"penandaTangan"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "<div class=\"tte\" data-qr=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"verification"), "url", {"start":{"line":5,"column":28},"end":{"line":5,"column":44}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"konsep"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "<p>"
    + alias4(alias3(alias2(depth0, "jabatan", {"start":{"line":11,"column":5},"end":{"line":11,"column":12}} ), depth0))
    + "</p>\n<p><strong>"
    + alias4(alias3(alias2(depth0, "nama", {"start":{"line":12,"column":13},"end":{"line":12,"column":17}} ), depth0))
    + "</strong></p>\n</div>\n<p>"
    + alias4(alias3(alias2(depth0, "nama", {"start":{"line":14,"column":5},"end":{"line":14,"column":9}} ), depth0))
    + "</p>\n</div>\n";
},"useData":true},
"letters/partials/teks.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"asing"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":77}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<em lang=\"en\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "teks", {"start":{"line":1,"column":43},"end":{"line":1,"column":47}} ), depth0))
    + "</em>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "teks", {"start":{"line":1,"column":64},"end":{"line":1,"column":68}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":87}}})) != null ? stack1 : "");
},"useData":true},
"letters/partials/tembusan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tembusan"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tembusan"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"tembusan\">\n<p>Tembusan:</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tembusanTunggal"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"useData":true},
"letters/partials/terjemahan-pencabutan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "the letter";
},"1":function(container,depth0,helpers,partials,data) {
    return "our letter";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "sent on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "dikirim", {"start":{"line":3,"column":230},"end":{"line":3,"column":259}} ), depth0))
    + " and received on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "diterima", {"start":{"line":3,"column":280},"end":{"line":3,"column":310}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "released for transmission on "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "dikirim", {"start":{"line":3,"column":351},"end":{"line":3,"column":380}} ), depth0))
    + " and whose receipt is not on our record";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "for the "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"inggris"), "jumlah", {"start":{"line":3,"column":481},"end":{"line":3,"column":495}} ), depth0))
    + " listed in the Annex to this letter";
},"5":function(container,depth0,helpers,partials,data) {
    return "as a whole";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " That letter was issued by the "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "penerbitAsal", {"start":{"line":3,"column":661},"end":{"line":3,"column":689}} ), depth0))
    + "; we act as the office that succeeded it.";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " That letter was addressed to "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"tujuanAsal"), "kepada", {"start":{"line":3,"column":805},"end":{"line":3,"column":838}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"tujuanAsal"),"surel"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":840},"end":{"line":3,"column":937}}})) != null ? stack1 : "")
    + " before its addressee was updated.";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " by e-mail to "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"tujuanAsal"), "surel", {"start":{"line":3,"column":896},"end":{"line":3,"column":928}} ), depth0));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "It is withdrawn because "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "alasan", {"start":{"line":4,"column":59},"end":{"line":4,"column":81}} ), depth0))
    + ".";
},"10":function(container,depth0,helpers,partials,data) {
    return "It is withdrawn for the following consideration.";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " (In Indonesian:) <span lang=\"id\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "keterangan", {"start":{"line":4,"column":217},"end":{"line":4,"column":243}} ), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>What "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":8,"column":9},"end":{"line":8,"column":65}}})) != null ? stack1 : "")
    + " requested in that letter concerning the accounts and/or content in the Annex no longer stands and need not be acted upon.</li>\n<li>That letter continues to stand for its other accounts and/or items of content ("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "sisa", {"start":{"line":9,"column":85},"end":{"line":9,"column":105}} ), depth0))
    + " in all).</li>\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "was";
},"14":function(container,depth0,helpers,partials,data) {
    return "we";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>Nothing that "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":11,"column":17},"end":{"line":11,"column":73}}})) != null ? stack1 : "")
    + " requested in that letter stands any longer, and none of it need be acted upon.</li>\n<li>No part of that letter remains in effect. The list of the "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"inggris"), "jumlah", {"start":{"line":12,"column":64},"end":{"line":12,"column":78}} ), depth0))
    + " concerned is in the Annex to this letter.</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "<li>Where action has been taken solely on the basis of that letter, you are welcome to review that action.</li>\n";
},"17":function(container,depth0,helpers,partials,data) {
    return "<li>A corrected letter will be sent separately.</li>\n";
},"18":function(container,depth0,helpers,partials,data) {
    return "<li>If you did not receive that letter, no action is needed.</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-terjemahan"),depth0,{"name":"kepala-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>We hereby give notice that "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":3,"column":30},"end":{"line":3,"column":101}}})) != null ? stack1 : "")
    + " Number "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "nomor", {"start":{"line":3,"column":111},"end":{"line":3,"column":138}} ), depth0))
    + " dated "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "tanggal", {"start":{"line":3,"column":149},"end":{"line":3,"column":178}} ), depth0))
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"),"diterima"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":3,"column":182},"end":{"line":3,"column":428}}})) != null ? stack1 : "")
    + ", is withdrawn "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"sisa"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":3,"column":443},"end":{"line":3,"column":557}}})) != null ? stack1 : "")
    + " as from "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "sejak", {"start":{"line":3,"column":568},"end":{"line":3,"column":589}} ), depth0))
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":592},"end":{"line":3,"column":739}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"tujuanAsal"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":739},"end":{"line":3,"column":978}}})) != null ? stack1 : "")
    + "</p>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"alasan"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":4,"column":3},"end":{"line":4,"column":147}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"keterangan"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":147},"end":{"line":4,"column":259}}})) != null ? stack1 : "")
    + "</p>\n<p>In connection with this withdrawal we state the following:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"sisa"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"tinjau"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"ralat"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"),"diterima"),{"name":"unless","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":11}}})) != null ? stack1 : "")
    + "</ol>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-terjemahan"),depth0,{"name":"penutup-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-permintaan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"inggris"), "periode", {"start":{"line":3,"column":218},"end":{"line":3,"column":233}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return "Every finding comes with a specific link, the time of capture and the hash value of its screenshot.";
},"2":function(container,depth0,helpers,partials,data) {
    return "Every finding comes with a specific link and a description.";
},"3":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-terjemahan"),depth0,{"name":"kepala-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>To protect micro, small and medium enterprises and to prevent the circulation of goods whose import is prohibited, the "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "kementerian", {"start":{"line":3,"column":124},"end":{"line":3,"column":143}} ), depth0))
    + " has monitored trading activity on "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":3,"column":182},"end":{"line":3,"column":190}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"inggris"),"periode"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":192},"end":{"line":3,"column":242}}})) != null ? stack1 : "")
    + ".</p>\n<p>As a result we found "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "jumlah", {"start":{"line":4,"column":26},"end":{"line":4,"column":40}} ), depth0))
    + " suspected of offering, advertising and/or trading in imported used clothing, as listed in Annex I of the letter. "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"bukti"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":4,"column":156},"end":{"line":4,"column":342}}})) != null ? stack1 : "")
    + "</p>\n<p>In this connection we state the following:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"inggris"),"points"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>The legal analysis with quotations of the provisions is in Annex II. We therefore request you to:</p>\n<ol class=\"huruf\">\n<li>take down or cut off access to the accounts and content listed in Annex I no later than "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "tenggat", {"start":{"line":13,"column":94},"end":{"line":13,"column":109}} ), depth0))
    + " after receipt of this letter, as shown by the record of the mail server or an acknowledgement of receipt;</li>\n<li>take preventive steps so that the same account holders do not publish similar content again through other accounts;</li>\n<li>preserve the data relating to those accounts for supervision and law enforcement in accordance with the laws and regulations; and</li>\n<li>report in writing on the action taken for each account, quoting the number of this letter.</li>\n</ol>\n<p>If on examination you find an account that does not violate the provisions, for example one that sells only used clothing of domestic origin, we request you to give your reasons and evidence for each account within the same period so that we can examine it again.</p>\n<p>If this request is not acted upon within that period, we will send a warning and coordinate with the "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "kementerianDigital", {"start":{"line":19,"column":106},"end":{"line":19,"column":132}} ), depth0))
    + " and the Ministry of Trade so that they may act within their respective powers under the laws and regulations.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-terjemahan"),depth0,{"name":"penutup-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-rujukan-fakta.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"inggris"), "periode", {"start":{"line":2,"column":247},"end":{"line":2,"column":262}} ), depth0))
    + " ";
},"1":function(container,depth0,helpers,partials,data) {
    return "it ";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":4,"column":358},"end":{"line":4,"column":371}} ), depth0))
    + ", by "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "jawaban", {"start":{"line":4,"column":380},"end":{"line":4,"column":403}} ), depth0))
    + ", states that it is not willing to take down those accounts because "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "penolakan", {"start":{"line":4,"column":475},"end":{"line":4,"column":500}} ), depth0))
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-terjemahan"),depth0,{"name":"kepala-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>To protect micro, small and medium enterprises, the "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "kementerian", {"start":{"line":2,"column":57},"end":{"line":2,"column":76}} ), depth0))
    + " has monitored "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":2,"column":95},"end":{"line":2,"column":103}} ), depth0))
    + ", which is operated by "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":2,"column":130},"end":{"line":2,"column":143}} ), depth0))
    + ", with regard to the suspected sale of imported used clothing. In monitoring "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"inggris"),"periode"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":222},"end":{"line":2,"column":283}}})) != null ? stack1 : "")
    + "we found accounts and/or items of content that are suspected of offering, advertising and/or trading in imported used clothing.</p>\n<p>On these findings we "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "langkah", {"start":{"line":3,"column":26},"end":{"line":3,"column":49}} ), depth0))
    + ".</p>\n<p>The time for action that we requested has ended. According to a second examination on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "pada", {"start":{"line":4,"column":91},"end":{"line":4,"column":123}} ), depth0))
    + ", of "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "semua", {"start":{"line":4,"column":132},"end":{"line":4,"column":165}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "turun", {"start":{"line":4,"column":171},"end":{"line":4,"column":204}} ), depth0))
    + " can no longer be accessed, while "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "aktif", {"start":{"line":4,"column":242},"end":{"line":4,"column":275}} ), depth0))
    + " can still be accessed, as listed in Annex I."
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"penolakan"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":322},"end":{"line":4,"column":510}}})) != null ? stack1 : "")
    + "</p>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-rujukan-kemendag.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-rujukan-fakta"),depth0,{"name":"terjemahan-rujukan-fakta","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "daftar-larangan", {"start":{"line":3,"column":5},"end":{"line":3,"column":34}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "pelaku-usaha", {"start":{"line":3,"column":39},"end":{"line":3,"column":65}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "iklan-elektronik", {"start":{"line":3,"column":70},"end":{"line":3,"column":100}} ), depth0))
    + "</p>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "dasar-permohonan", {"start":{"line":4,"column":5},"end":{"line":4,"column":35}} ), depth0))
    + ", we respectfully ask you to supervise "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":4,"column":78},"end":{"line":4,"column":91}} ), depth0))
    + " with regard to the offers listed in Annex I, to take administrative action within your powers if violations are found, and to trace the origin of the goods and their importers together with the competent agencies.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-rujukan-lampiran"),depth0,{"name":"terjemahan-rujukan-lampiran","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-rujukan-komdigi.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-rujukan-fakta"),depth0,{"name":"terjemahan-rujukan-fakta","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "daftar-larangan", {"start":{"line":3,"column":5},"end":{"line":3,"column":34}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "pelaku-usaha", {"start":{"line":3,"column":39},"end":{"line":3,"column":65}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "klasifikasi", {"start":{"line":3,"column":70},"end":{"line":3,"column":95}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "penyelenggara", {"start":{"line":3,"column":100},"end":{"line":3,"column":127}} ), depth0))
    + "</p>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "dasar-permohonan", {"start":{"line":4,"column":5},"end":{"line":4,"column":35}} ), depth0))
    + ", we respectfully ask you to order "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":4,"column":74},"end":{"line":4,"column":87}} ), depth0))
    + " to cut off access by closing the accounts and/or deleting the content listed in Annex I, and to take other action within your powers if that order is not carried out.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-rujukan-lampiran"),depth0,{"name":"terjemahan-rujukan-lampiran","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-rujukan-lampiran.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "screenshots";
},"1":function(container,depth0,helpers,partials,data) {
    return "the list of screenshots";
},"2":function(container,depth0,helpers,partials,data) {
    return "and copies ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>To complete this application we enclose the list of accounts and specific links (Annex I), the legal analysis (Annex II), "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tangkapan"),"dimuat"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":125},"end":{"line":1,"column":198}}})) != null ? stack1 : "")
    + " with the time of capture and hash values (Annex III) and the list "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"adaBerkas"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":265},"end":{"line":1,"column":308}}})) != null ? stack1 : "")
    + "of the correspondence with "
    + alias4(alias3(alias2(depth0, "penyelenggara", {"start":{"line":1,"column":337},"end":{"line":1,"column":350}} ), depth0))
    + " (Annex IV). Electronic copies of all annexes can be accessed at <a href=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"salinan"), "url", {"start":{"line":1,"column":428},"end":{"line":1,"column":455}} ), depth0))
    + "\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"salinan"), "url", {"start":{"line":1,"column":461},"end":{"line":1,"column":488}} ), depth0))
    + "</a> until "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"salinan"), "sampai", {"start":{"line":1,"column":503},"end":{"line":1,"column":533}} ), depth0))
    + ".</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-terjemahan"),depth0,{"name":"penutup-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-sanggahan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "mengenai", {"start":{"line":6,"column":6},"end":{"line":6,"column":14}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "pernyataan", {"start":{"line":6,"column":19},"end":{"line":6,"column":29}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "jawaban", {"start":{"line":6,"column":34},"end":{"line":6,"column":41}} ), depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-terjemahan"),depth0,{"name":"kepala-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>With reference to "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "penolakan", {"start":{"line":3,"column":23},"end":{"line":3,"column":48}} ), depth0))
    + ", which in essence states that you are not willing to take down the accounts as we requested by letter Number "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "nomor", {"start":{"line":3,"column":162},"end":{"line":3,"column":189}} ), depth0))
    + " dated "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "tanggal", {"start":{"line":3,"column":200},"end":{"line":3,"column":229}} ), depth0))
    + ", we have studied your reasons. That letter was sent "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "melalui", {"start":{"line":3,"column":286},"end":{"line":3,"column":315}} ), depth0))
    + " on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "dikirim", {"start":{"line":3,"column":323},"end":{"line":3,"column":352}} ), depth0))
    + " and received on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "diterima", {"start":{"line":3,"column":373},"end":{"line":3,"column":403}} ), depth0))
    + ". We respond as follows:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"tanggapan"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "daftar-larangan", {"start":{"line":9,"column":5},"end":{"line":9,"column":34}} ), depth0))
    + " We acknowledge that used clothing of domestic origin is not covered by that prohibition; Annex I therefore lists only "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "jumlah", {"start":{"line":9,"column":157},"end":{"line":9,"column":171}} ), depth0))
    + " suspected of trading in imported used clothing. The legal analysis with quotations of the provisions is in Annex II.</p>\n<p>For these reasons we cannot accept your grounds for refusal. We request you to carry out the request stated in our letter dated "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "tanggal", {"start":{"line":10,"column":133},"end":{"line":10,"column":162}} ), depth0))
    + " for the accounts and content in Annex I no later than "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "tenggat", {"start":{"line":10,"column":221},"end":{"line":10,"column":236}} ), depth0))
    + " after receipt of this letter, as shown by the record of the mail server or an acknowledgement of receipt. If you maintain a different view, we request you to state the legal basis of the refusal for each account in writing within the same period.</p>\n<p>If no action is taken within that period, we will coordinate with the "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "kementerianDigital", {"start":{"line":11,"column":75},"end":{"line":11,"column":101}} ), depth0))
    + " and the Ministry of Trade so that they may act within their respective powers under the laws and regulations.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-terjemahan"),depth0,{"name":"penutup-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-teguran.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>The answer that you gave through "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "jawaban", {"start":{"line":8,"column":39},"end":{"line":8,"column":62}} ), depth0))
    + " does not contain action on those accounts and/or items of content.</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<li>As of the date of this letter we have received no written report from you.</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-terjemahan"),depth0,{"name":"kepala-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Further to our letter Number "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "nomor", {"start":{"line":3,"column":34},"end":{"line":3,"column":61}} ), depth0))
    + " dated "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "tanggal", {"start":{"line":3,"column":72},"end":{"line":3,"column":101}} ), depth0))
    + ", we state the following:</p>\n<ol class=\"angka\">\n<li>That letter was sent "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "melalui", {"start":{"line":5,"column":27},"end":{"line":5,"column":56}} ), depth0))
    + " on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "dikirim", {"start":{"line":5,"column":64},"end":{"line":5,"column":93}} ), depth0))
    + " and received on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "diterima", {"start":{"line":5,"column":114},"end":{"line":5,"column":144}} ), depth0))
    + " according to "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "bukti", {"start":{"line":5,"column":162},"end":{"line":5,"column":189}} ), depth0))
    + ". The time for action that we requested in it ended on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"), "berakhir", {"start":{"line":5,"column":248},"end":{"line":5,"column":272}} ), depth0))
    + ".</li>\n<li>According to a second examination on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "pada", {"start":{"line":6,"column":43},"end":{"line":6,"column":75}} ), depth0))
    + ", of the "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "semua", {"start":{"line":6,"column":88},"end":{"line":6,"column":121}} ), depth0))
    + " that we notified, "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "turun", {"start":{"line":6,"column":144},"end":{"line":6,"column":177}} ), depth0))
    + " can no longer be accessed, while "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"pemeriksaan"), "aktif", {"start":{"line":6,"column":215},"end":{"line":6,"column":248}} ), depth0))
    + " can still be accessed, still on suspicion of offering, advertising and/or trading in imported used clothing, as listed in Annex I of the letter.</li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"jawaban"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"inggris"),"points"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>The legal analysis with quotations of the provisions is in Annex II. We therefore give this warning and request you to:</p>\n<ol class=\"huruf\">\n<li>take down or cut off access to the accounts and content listed in Annex I no later than "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "tenggat", {"start":{"line":18,"column":94},"end":{"line":18,"column":109}} ), depth0))
    + " after receipt of this letter, as shown by the record of the mail server or an acknowledgement of receipt; and</li>\n<li>report in writing on the action taken for each account, with an explanation of the delay, quoting the number of this letter.</li>\n</ol>\n<p>If on examination you find an account that does not violate the provisions, we request you to give your reasons and evidence for each account within the same period so that we can examine it again.</p>\n<p>If this request is still not acted upon within that period, we will apply to the "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "menteriDigital", {"start":{"line":22,"column":86},"end":{"line":22,"column":108}} ), depth0))
    + " for access to be cut off and submit these findings to the Minister of Trade in accordance with the laws and regulations. This warning is not an administrative sanction; ordering access to be cut off and imposing administrative sanctions are within the powers of those two ministers, each in his or her own field.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-terjemahan"),depth0,{"name":"penutup-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/terjemahan-undangan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>place</dt><dd><span lang=\"id\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"), "tempat", {"start":{"line":7,"column":36},"end":{"line":7,"column":64}} ), depth0))
    + "</span></dd>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>online</dt><dd><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"), "tautan", {"start":{"line":10,"column":30},"end":{"line":10,"column":58}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"), "tautan", {"start":{"line":10,"column":64},"end":{"line":10,"column":92}} ), depth0))
    + "</a></dd>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"terjemahan\" lang=\"en\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala-terjemahan"),depth0,{"name":"kepala-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Further to our letter Number "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "nomor", {"start":{"line":3,"column":34},"end":{"line":3,"column":61}} ), depth0))
    + " dated "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "tanggal", {"start":{"line":3,"column":72},"end":{"line":3,"column":101}} ), depth0))
    + ", we invite you to attend a meeting to be held as follows:</p>\n<dl class=\"rincian\">\n<dt>date and time</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"), "mulai", {"start":{"line":5,"column":28},"end":{"line":5,"column":55}} ), depth0))
    + ", until finished</dd>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"),"tempat"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"),"tautan"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "<dt>chair</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"), "pimpinan", {"start":{"line":12,"column":20},"end":{"line":12,"column":50}} ), depth0))
    + "</dd>\n<dt>subject</dt><dd>Clarification of the action taken on the request for the takedown of accounts suspected of trading in imported used clothing on "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":13,"column":150},"end":{"line":13,"column":158}} ), depth0))
    + "</dd>\n</dl>\n<p>That letter was sent "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "melalui", {"start":{"line":15,"column":26},"end":{"line":15,"column":55}} ), depth0))
    + " on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "dikirim", {"start":{"line":15,"column":63},"end":{"line":15,"column":92}} ), depth0))
    + " and received on "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"surat"), "diterima", {"start":{"line":15,"column":113},"end":{"line":15,"column":143}} ), depth0))
    + ". "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "dasar-undangan", {"start":{"line":15,"column":149},"end":{"line":15,"column":177}} ), depth0))
    + " The meeting will discuss "
    + alias3(alias2(alias1(lookupProperty(depth0,"inggris"), "jumlah", {"start":{"line":15,"column":207},"end":{"line":15,"column":221}} ), depth0))
    + " listed in Annex I. The relevant provisions are in Annex II of the letter.</p>\n<p>So that the meeting can be effective, we request you to:</p>\n<ol class=\"huruf\">\n<li>attend in person or appoint an officer with the power to take decisions, with a power of attorney;</li>\n<li>prepare an explanation of the action taken on each account and item of content in Annex I;</li>\n<li>prepare an explanation of the content governance, reporting channels and preventive measures that apply to users in Indonesia; and</li>\n<li>confirm attendance with a list of participants no later than "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"inggris"),"rincian"),"acara"), "konfirmasi", {"start":{"line":21,"column":67},"end":{"line":21,"column":99}} ), depth0))
    + " by e-mail to "
    + alias3(alias2(alias1(depth0, "surelDinas", {"start":{"line":21,"column":117},"end":{"line":21,"column":127}} ), depth0))
    + ".</li>\n</ol>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"inggris"),"point"), "bahasa", {"start":{"line":23,"column":5},"end":{"line":23,"column":25}} ), depth0))
    + " If you need an interpreter, please say so when you confirm attendance. The outcome of the meeting will be recorded in minutes signed by the parties.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-terjemahan"),depth0,{"name":"penutup-terjemahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
"letters/partials/tujuan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"tujuan\">\n<p>Yth. "
    + container.escapeExpression(container.lambda(container.strict(depth0, "jabatanTujuan", {"start":{"line":2,"column":10},"end":{"line":2,"column":23}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tujuan"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"useData":true},
"letters/pencabutan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return "kami ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "yang telah "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":6,"column":230},"end":{"line":6,"column":296}}})) != null ? stack1 : "")
    + " melalui "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "melalui", {"start":{"line":6,"column":307},"end":{"line":6,"column":328}} ), depth0))
    + " pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "dikirim", {"start":{"line":6,"column":338},"end":{"line":6,"column":359}} ), depth0))
    + " dan diterima pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "diterima", {"start":{"line":6,"column":382},"end":{"line":6,"column":404}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    return "dikirimkan";
},"3":function(container,depth0,helpers,partials,data) {
    return "kami kirimkan";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "yang "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":6,"column":419},"end":{"line":6,"column":479}}})) != null ? stack1 : "")
    + " untuk disampaikan melalui "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "melalui", {"start":{"line":6,"column":508},"end":{"line":6,"column":529}} ), depth0))
    + " pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "dikirim", {"start":{"line":6,"column":539},"end":{"line":6,"column":560}} ), depth0))
    + " dan penerimaannya belum tercatat pada kami";
},"5":function(container,depth0,helpers,partials,data) {
    return "dilepas";
},"6":function(container,depth0,helpers,partials,data) {
    return "kami lepas";
},"7":function(container,depth0,helpers,partials,data) {
    return "untuk "
    + container.escapeExpression(container.lambda(container.strict(depth0, "jumlah", {"start":{"line":6,"column":653},"end":{"line":6,"column":659}} ), depth0))
    + " akun dan/atau konten sebagaimana tercantum dalam Lampiran surat ini";
},"8":function(container,depth0,helpers,partials,data) {
    return "seluruhnya";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Surat tersebut diterbitkan oleh "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"rincian"), "penerbitAsal", {"start":{"line":6,"column":852},"end":{"line":6,"column":872}} ), depth0))
    + "; kami bertindak sebagai kantor penerusnya.";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Surat tersebut semula ditujukan kepada "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"rincian"),"tujuanAsal"), "kepada", {"start":{"line":6,"column":992},"end":{"line":6,"column":1017}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"tujuanAsal"),"surel"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":1019},"end":{"line":6,"column":1119}}})) != null ? stack1 : "")
    + " sebelum tujuannya diperbarui.";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " melalui alamat surat elektronik "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"rincian"),"tujuanAsal"), "surel", {"start":{"line":6,"column":1086},"end":{"line":6,"column":1110}} ), depth0));
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Pencabutan ini dilakukan karena "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"rincian"), "alasan", {"start":{"line":7,"column":59},"end":{"line":7,"column":73}} ), depth0))
    + ".";
},"13":function(container,depth0,helpers,partials,data) {
    return "Pencabutan ini dilakukan dengan pertimbangan sebagai berikut.";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"rincian"), "keterangan", {"start":{"line":7,"column":181},"end":{"line":7,"column":199}} ), depth0));
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>Hal-hal yang "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":11,"column":17},"end":{"line":11,"column":77}}})) != null ? stack1 : "")
    + " dalam surat tersebut mengenai akun dan/atau konten dalam Lampiran surat ini tidak berlaku lagi dan tidak perlu ditindaklanjuti.</li>\n<li>Surat tersebut tetap berlaku untuk "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"rincian"), "sisa", {"start":{"line":12,"column":41},"end":{"line":12,"column":53}} ), depth0))
    + " akun dan/atau konten lainnya.</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "diminta";
},"17":function(container,depth0,helpers,partials,data) {
    return "kami minta";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>Segala hal yang "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":14,"column":20},"end":{"line":14,"column":80}}})) != null ? stack1 : "")
    + " dalam surat tersebut tidak berlaku lagi dan tidak perlu ditindaklanjuti.</li>\n<li>Tidak ada bagian surat tersebut yang masih berlaku. Daftar "
    + container.escapeExpression(container.lambda(container.strict(depth0, "jumlah", {"start":{"line":15,"column":65},"end":{"line":15,"column":71}} ), depth0))
    + " akun dan/atau konten yang dimaksud tercantum dalam Lampiran surat ini.</li>\n";
},"19":function(container,depth0,helpers,partials,data) {
    return "<li>Apabila tindakan telah diambil semata-mata berdasarkan surat tersebut, kami mempersilakan "
    + container.escapeExpression(container.lambda(container.strict(depth0, "sapaan", {"start":{"line":18,"column":96},"end":{"line":18,"column":102}} ), depth0))
    + " meninjau kembali tindakan itu.</li>\n";
},"20":function(container,depth0,helpers,partials,data) {
    return "<li>Surat pengganti yang telah diperbaiki akan kami sampaikan secara terpisah.</li>\n";
},"21":function(container,depth0,helpers,partials,data) {
    return "<li>Apabila surat tersebut tidak "
    + container.escapeExpression(container.lambda(container.strict(depth0, "sapaan", {"start":{"line":24,"column":35},"end":{"line":24,"column":41}} ), depth0))
    + " terima, tidak ada tindakan yang perlu diambil.</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Dengan ini kami beritahukan bahwa surat "
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"penerbitAsal"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":43},"end":{"line":6,"column":91}}})) != null ? stack1 : "")
    + "Nomor "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "nomor", {"start":{"line":6,"column":99},"end":{"line":6,"column":118}} ), depth0))
    + " tanggal "
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "tanggal", {"start":{"line":6,"column":131},"end":{"line":6,"column":152}} ), depth0))
    + " hal "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"surat"),"hal"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"surat"),"diterima"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":6,"column":189},"end":{"line":6,"column":612}}})) != null ? stack1 : "")
    + ", kami cabut "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"sisa"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":6,"column":625},"end":{"line":6,"column":754}}})) != null ? stack1 : "")
    + " terhitung sejak "
    + alias4(alias3(alias2(lookupProperty(depth0,"rincian"), "sejak", {"start":{"line":6,"column":773},"end":{"line":6,"column":786}} ), depth0))
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"penerbitAsal"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":789},"end":{"line":6,"column":924}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"tujuanAsal"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":924},"end":{"line":6,"column":1156}}})) != null ? stack1 : "")
    + "</p>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"alasan"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":152}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"keterangan"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":152},"end":{"line":7,"column":208}}})) != null ? stack1 : "")
    + "</p>\n<p>Sehubungan dengan pencabutan tersebut, kami sampaikan hal-hal sebagai berikut:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"sisa"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"tinjau"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rincian"),"ralat"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"surat"),"diterima"),{"name":"unless","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":11}}})) != null ? stack1 : "")
    + "</ol>\n<p>Untuk koordinasi lebih lanjut, "
    + alias4(alias3(alias2(depth0, "sapaan", {"start":{"line":27,"column":36},"end":{"line":27,"column":42}} ), depth0))
    + " dapat menghubungi "
    + alias4(alias3(alias2(depth0, "narahubung", {"start":{"line":27,"column":65},"end":{"line":27,"column":75}} ), depth0))
    + " melalui telepon "
    + alias4(alias3(alias2(depth0, "telepon", {"start":{"line":27,"column":96},"end":{"line":27,"column":103}} ), depth0))
    + " atau surat elektronik "
    + alias4(alias3(alias2(depth0, "surelDinas", {"start":{"line":27,"column":130},"end":{"line":27,"column":140}} ), depth0))
    + ".</p>\n<p>Demikian disampaikan. Atas perhatian dan kerja sama "
    + alias4(alias3(alias2(depth0, "sapaan", {"start":{"line":28,"column":57},"end":{"line":28,"column":63}} ), depth0))
    + ", kami ucapkan terima kasih.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tanda-tangan"),depth0,{"name":"tanda-tangan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tembusan"),depth0,{"name":"tembusan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-pencabutan"),depth0,{"name":"lampiran-pencabutan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-pencabutan"),depth0,{"name":"terjemahan-pencabutan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true},
"letters/permintaan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    return " pada "
    + container.escapeExpression(container.lambda(container.strict(depth0, "periode", {"start":{"line":6,"column":245},"end":{"line":6,"column":252}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return "Setiap temuan dilengkapi dengan tautan yang spesifik, waktu pengambilan bukti, dan nilai <em lang=\"en\">hash</em> tangkapan layarnya.";
},"2":function(container,depth0,helpers,partials,data) {
    return "Setiap temuan dilengkapi dengan tautan yang spesifik dan uraian temuan.";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),depth0,{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Dalam rangka pelindungan usaha mikro, kecil, dan menengah serta pencegahan peredaran barang yang dilarang untuk diimpor, "
    + alias3(alias2(alias1(depth0, "kementerian", {"start":{"line":6,"column":126},"end":{"line":6,"column":137}} ), depth0))
    + " telah melakukan pemantauan terhadap kegiatan perdagangan pada layanan "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":6,"column":212},"end":{"line":6,"column":220}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"periode"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":222},"end":{"line":6,"column":261}}})) != null ? stack1 : "")
    + ".</p>\n<p>Berdasarkan hasil pemantauan tersebut, kami menemukan "
    + alias3(alias2(alias1(depth0, "jumlah", {"start":{"line":7,"column":59},"end":{"line":7,"column":65}} ), depth0))
    + " akun dan/atau konten yang diduga menawarkan, mengiklankan, dan/atau memperdagangkan pakaian bekas asal impor sebagaimana tercantum dalam Lampiran I surat ini. "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"bukti"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":7,"column":227},"end":{"line":7,"column":458}}})) != null ? stack1 : "")
    + "</p>\n<p>Sehubungan dengan hal tersebut, kami sampaikan hal-hal sebagai berikut:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"points"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>Analisis hukum beserta kutipan ketentuan dimaksud tercantum dalam Lampiran II surat ini. Berkenaan dengan hal tersebut, kami meminta Saudara untuk:</p>\n<ol class=\"huruf\">\n<li>menurunkan (<em lang=\"en\">take down</em>) atau memutus akses terhadap akun dan konten sebagaimana tercantum dalam Lampiran I paling lambat "
    + alias3(alias2(alias1(depth0, "tenggat", {"start":{"line":16,"column":145},"end":{"line":16,"column":152}} ), depth0))
    + " sejak surat ini diterima menurut catatan peladen surat elektronik atau tanda terima;</li>\n<li>melakukan langkah pencegahan agar pemilik akun yang sama tidak memuat kembali konten serupa melalui akun lain;</li>\n<li>menjaga keutuhan data yang berkaitan dengan akun tersebut untuk kepentingan pengawasan dan penegakan hukum sesuai dengan ketentuan peraturan perundang-undangan; dan</li>\n<li>menyampaikan laporan tertulis mengenai hasil tindak lanjut untuk setiap akun dengan mencantumkan nomor surat ini.</li>\n</ol>\n<p>Apabila menurut pemeriksaan Saudara terdapat akun yang tidak melanggar ketentuan, antara lain akun yang hanya menjual pakaian bekas dari dalam negeri, kami meminta Saudara menyampaikan alasan beserta bukti untuk setiap akun dalam batas waktu yang sama agar dapat kami periksa kembali.</p>\n<p>Apabila sampai dengan batas waktu tersebut permintaan ini tidak ditindaklanjuti, kami akan menyampaikan teguran dan berkoordinasi dengan "
    + alias3(alias2(alias1(depth0, "kementerianDigital", {"start":{"line":22,"column":142},"end":{"line":22,"column":160}} ), depth0))
    + " serta Kementerian Perdagangan untuk mengambil tindakan sesuai dengan kewenangan masing-masing berdasarkan ketentuan peraturan perundang-undangan.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-platform"),depth0,{"name":"penutup-platform","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-akun"),depth0,{"name":"lampiran-akun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-analisis"),depth0,{"name":"lampiran-analisis","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-permintaan"),depth0,{"name":"terjemahan-permintaan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true},
"letters/rujukan-kemendag.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rujukan-fakta"),depth0,{"name":"rujukan-fakta","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "daftar-larangan", {"start":{"line":7,"column":5},"end":{"line":7,"column":26}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "pelaku-usaha", {"start":{"line":7,"column":31},"end":{"line":7,"column":49}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "iklan-elektronik", {"start":{"line":7,"column":54},"end":{"line":7,"column":76}} ), depth0))
    + "</p>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "dasar-permohonan", {"start":{"line":8,"column":5},"end":{"line":8,"column":27}} ), depth0))
    + ", kami mohon kiranya "
    + alias3(alias2(alias1(depth0, "sapaan", {"start":{"line":8,"column":52},"end":{"line":8,"column":58}} ), depth0))
    + " berkenan:</p>\n<ol class=\"huruf\">\n<li>melakukan pengawasan terhadap "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":10,"column":36},"end":{"line":10,"column":49}} ), depth0))
    + " atas penawaran sebagaimana tercantum dalam Lampiran I;</li>\n<li>mengambil tindakan administratif sesuai dengan kewenangan "
    + alias3(alias2(alias1(depth0, "sapaan", {"start":{"line":11,"column":64},"end":{"line":11,"column":70}} ), depth0))
    + " apabila ditemukan pelanggaran; dan</li>\n<li>menelusuri asal barang dan importirnya bersama instansi yang berwenang.</li>\n</ol>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rujukan-lampiran"),depth0,{"name":"rujukan-lampiran","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-akun"),depth0,{"name":"lampiran-akun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-analisis"),depth0,{"name":"lampiran-analisis","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-bukti"),depth0,{"name":"lampiran-bukti","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-surat"),depth0,{"name":"lampiran-surat","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-rujukan-kemendag"),depth0,{"name":"terjemahan-rujukan-kemendag","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true},
"letters/rujukan-komdigi.hbs": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rujukan-fakta"),depth0,{"name":"rujukan-fakta","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "daftar-larangan", {"start":{"line":7,"column":5},"end":{"line":7,"column":26}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "pelaku-usaha", {"start":{"line":7,"column":31},"end":{"line":7,"column":49}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "klasifikasi", {"start":{"line":7,"column":54},"end":{"line":7,"column":71}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "penyelenggara", {"start":{"line":7,"column":76},"end":{"line":7,"column":95}} ), depth0))
    + "</p>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "dasar-permohonan", {"start":{"line":8,"column":5},"end":{"line":8,"column":27}} ), depth0))
    + ", kami mohon kiranya "
    + alias3(alias2(alias1(depth0, "sapaan", {"start":{"line":8,"column":52},"end":{"line":8,"column":58}} ), depth0))
    + " berkenan:</p>\n<ol class=\"huruf\">\n<li>memerintahkan "
    + alias3(alias2(alias1(depth0, "penyelenggara", {"start":{"line":10,"column":20},"end":{"line":10,"column":33}} ), depth0))
    + " untuk melakukan pemutusan akses berupa penutupan akun dan/atau penghapusan konten sebagaimana tercantum dalam Lampiran I; dan</li>\n<li>mengambil tindakan lain sesuai dengan kewenangan "
    + alias3(alias2(alias1(depth0, "sapaan", {"start":{"line":11,"column":55},"end":{"line":11,"column":61}} ), depth0))
    + " apabila perintah tersebut tidak dilaksanakan.</li>\n</ol>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rujukan-lampiran"),depth0,{"name":"rujukan-lampiran","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-akun"),depth0,{"name":"lampiran-akun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-analisis"),depth0,{"name":"lampiran-analisis","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-bukti"),depth0,{"name":"lampiran-bukti","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-surat"),depth0,{"name":"lampiran-surat","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-rujukan-komdigi"),depth0,{"name":"terjemahan-rujukan-komdigi","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true},
"letters/sanggahan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "mengenai", {"start":{"line":9,"column":6},"end":{"line":9,"column":14}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "pernyataan", {"start":{"line":9,"column":19},"end":{"line":9,"column":29}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "jawaban", {"start":{"line":9,"column":34},"end":{"line":9,"column":41}} ), depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Sehubungan dengan "
    + alias3(alias2(alias1(lookupProperty(depth0,"rincian"), "penolakan", {"start":{"line":6,"column":23},"end":{"line":6,"column":40}} ), depth0))
    + " yang pada pokoknya menyatakan bahwa Saudara tidak bersedia menurunkan akun sebagaimana kami minta melalui surat Nomor "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "nomor", {"start":{"line":6,"column":163},"end":{"line":6,"column":182}} ), depth0))
    + " tanggal "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "tanggal", {"start":{"line":6,"column":195},"end":{"line":6,"column":216}} ), depth0))
    + " hal "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"surat"),"hal"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ", kami telah mempelajari alasan Saudara. Surat tersebut telah kami kirimkan melalui "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "melalui", {"start":{"line":6,"column":337},"end":{"line":6,"column":358}} ), depth0))
    + " pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "dikirim", {"start":{"line":6,"column":368},"end":{"line":6,"column":389}} ), depth0))
    + " dan diterima pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "diterima", {"start":{"line":6,"column":412},"end":{"line":6,"column":434}} ), depth0))
    + ". Tanggapan kami adalah sebagai berikut:</p>\n<ol class=\"angka\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rincian"),"tanggapan"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "daftar-larangan", {"start":{"line":12,"column":5},"end":{"line":12,"column":26}} ), depth0))
    + " Kami mengakui bahwa pakaian bekas dari dalam negeri tidak termasuk dalam larangan tersebut; oleh karena itu, Lampiran I hanya memuat "
    + alias3(alias2(alias1(depth0, "jumlah", {"start":{"line":12,"column":164},"end":{"line":12,"column":170}} ), depth0))
    + " akun dan/atau konten yang diduga memperdagangkan pakaian bekas asal impor. Analisis hukum beserta kutipan ketentuan dimaksud tercantum dalam Lampiran II surat ini.</p>\n<p>Berdasarkan uraian tersebut, alasan penolakan Saudara tidak dapat kami terima. Kami meminta Saudara untuk melaksanakan permintaan sebagaimana dinyatakan dalam surat kami tanggal "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "tanggal", {"start":{"line":13,"column":183},"end":{"line":13,"column":204}} ), depth0))
    + " terhadap akun dan konten dalam Lampiran I paling lambat "
    + alias3(alias2(alias1(depth0, "tenggat", {"start":{"line":13,"column":265},"end":{"line":13,"column":272}} ), depth0))
    + " sejak surat ini diterima menurut catatan peladen surat elektronik atau tanda terima. Apabila Saudara tetap berpendapat lain, kami meminta Saudara menyampaikan dasar hukum penolakan untuk setiap akun secara tertulis dalam batas waktu yang sama.</p>\n<p>Apabila sampai dengan batas waktu tersebut tidak terdapat tindak lanjut, kami akan berkoordinasi dengan "
    + alias3(alias2(alias1(depth0, "kementerianDigital", {"start":{"line":14,"column":109},"end":{"line":14,"column":127}} ), depth0))
    + " serta Kementerian Perdagangan untuk mengambil tindakan sesuai dengan kewenangan masing-masing berdasarkan ketentuan peraturan perundang-undangan.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-platform"),depth0,{"name":"penutup-platform","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-akun"),depth0,{"name":"lampiran-akun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-analisis"),depth0,{"name":"lampiran-analisis","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-sanggahan"),depth0,{"name":"terjemahan-sanggahan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true},
"letters/teguran.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>Jawaban yang Saudara sampaikan melalui "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"rincian"), "jawaban", {"start":{"line":11,"column":45},"end":{"line":11,"column":60}} ), depth0))
    + " belum memuat tindak lanjut atas akun dan/atau konten tersebut.</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<li>Sampai dengan tanggal surat ini, kami belum menerima laporan tertulis dari Saudara.</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),depth0,{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Menindaklanjuti surat kami Nomor "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "nomor", {"start":{"line":6,"column":38},"end":{"line":6,"column":57}} ), depth0))
    + " tanggal "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "tanggal", {"start":{"line":6,"column":70},"end":{"line":6,"column":91}} ), depth0))
    + " hal "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"surat"),"hal"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ", dengan ini kami sampaikan hal-hal sebagai berikut:</p>\n<ol class=\"angka\">\n<li>Surat tersebut telah kami kirimkan melalui "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "melalui", {"start":{"line":8,"column":49},"end":{"line":8,"column":70}} ), depth0))
    + " pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "dikirim", {"start":{"line":8,"column":80},"end":{"line":8,"column":101}} ), depth0))
    + " dan diterima pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "diterima", {"start":{"line":8,"column":124},"end":{"line":8,"column":146}} ), depth0))
    + " menurut "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "bukti", {"start":{"line":8,"column":159},"end":{"line":8,"column":178}} ), depth0))
    + ". Batas waktu tindak lanjut yang kami minta dalam surat itu telah berakhir pada "
    + alias3(alias2(alias1(lookupProperty(depth0,"rincian"), "berakhir", {"start":{"line":8,"column":262},"end":{"line":8,"column":278}} ), depth0))
    + ".</li>\n<li>Berdasarkan pemeriksaan ulang pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "pada", {"start":{"line":9,"column":41},"end":{"line":9,"column":65}} ), depth0))
    + ", dari "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "semua", {"start":{"line":9,"column":76},"end":{"line":9,"column":101}} ), depth0))
    + " akun dan/atau konten yang kami sampaikan, "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "turun", {"start":{"line":9,"column":148},"end":{"line":9,"column":173}} ), depth0))
    + " sudah tidak dapat diakses, sedangkan "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"pemeriksaan"), "aktif", {"start":{"line":9,"column":215},"end":{"line":9,"column":240}} ), depth0))
    + " masih dapat diakses dan diduga masih menawarkan, mengiklankan, dan/atau memperdagangkan pakaian bekas asal impor sebagaimana tercantum dalam Lampiran I surat ini.</li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"rincian"),"jawaban"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"points"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>Analisis hukum beserta kutipan ketentuan dimaksud tercantum dalam Lampiran II surat ini. Sehubungan dengan hal tersebut, kami menyampaikan teguran ini dan meminta Saudara untuk:</p>\n<ol class=\"huruf\">\n<li>menurunkan (<em lang=\"en\">take down</em>) atau memutus akses terhadap akun dan konten sebagaimana tercantum dalam Lampiran I paling lambat "
    + alias3(alias2(alias1(depth0, "tenggat", {"start":{"line":21,"column":145},"end":{"line":21,"column":152}} ), depth0))
    + " sejak surat ini diterima menurut catatan peladen surat elektronik atau tanda terima; dan</li>\n<li>menyampaikan laporan tertulis mengenai hasil tindak lanjut untuk setiap akun beserta penjelasan atas keterlambatannya dengan mencantumkan nomor surat ini.</li>\n</ol>\n<p>Apabila menurut pemeriksaan Saudara terdapat akun yang tidak melanggar ketentuan, kami meminta Saudara menyampaikan alasan beserta bukti untuk setiap akun dalam batas waktu yang sama agar dapat kami periksa kembali.</p>\n<p>Apabila sampai dengan batas waktu tersebut permintaan ini tetap tidak ditindaklanjuti, kami akan mengajukan permohonan pemutusan akses kepada "
    + alias3(alias2(alias1(depth0, "menteriDigital", {"start":{"line":25,"column":147},"end":{"line":25,"column":161}} ), depth0))
    + " serta menyampaikan temuan ini kepada Menteri Perdagangan sesuai dengan ketentuan peraturan perundang-undangan. Teguran ini bukan merupakan sanksi administratif; perintah pemutusan akses serta pengenaan sanksi administratif merupakan kewenangan kedua menteri tersebut menurut bidang masing-masing.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"penutup-platform"),depth0,{"name":"penutup-platform","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-akun"),depth0,{"name":"lampiran-akun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-analisis"),depth0,{"name":"lampiran-analisis","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-teguran"),depth0,{"name":"terjemahan-teguran","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true},
"letters/undangan.hbs": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>tempat</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "tempat", {"start":{"line":11,"column":21},"end":{"line":11,"column":41}} ), depth0))
    + "</dd>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>daring</dt><dd><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "tautan", {"start":{"line":14,"column":30},"end":{"line":14,"column":50}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "tautan", {"start":{"line":14,"column":56},"end":{"line":14,"column":76}} ), depth0))
    + "</a></dd>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article lang=\"id-ID\">\n<section class=\"surat\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kop"),depth0,{"name":"kop","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kepala"),depth0,{"name":"kepala","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tujuan"),depth0,{"name":"tujuan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p>Menindaklanjuti surat kami Nomor "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "nomor", {"start":{"line":6,"column":38},"end":{"line":6,"column":57}} ), depth0))
    + " tanggal "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "tanggal", {"start":{"line":6,"column":70},"end":{"line":6,"column":91}} ), depth0))
    + " hal "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"teks"),lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"surat"),"hal"),{"name":"teks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ", dengan ini kami mengundang Saudara untuk hadir dalam pertemuan yang akan diselenggarakan pada:</p>\n<dl class=\"rincian\">\n<dt>hari, tanggal</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "hari", {"start":{"line":8,"column":28},"end":{"line":8,"column":46}} ), depth0))
    + "</dd>\n<dt>pukul</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "pukul", {"start":{"line":9,"column":20},"end":{"line":9,"column":39}} ), depth0))
    + "</dd>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"acara"),"tempat"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"rincian"),"acara"),"tautan"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "<dt>pimpinan</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "pimpinan", {"start":{"line":16,"column":23},"end":{"line":16,"column":45}} ), depth0))
    + "</dd>\n<dt>acara</dt><dd>Klarifikasi tindak lanjut permintaan penurunan akun yang diduga memperdagangkan pakaian bekas asal impor pada layanan "
    + alias3(alias2(alias1(depth0, "platform", {"start":{"line":17,"column":138},"end":{"line":17,"column":146}} ), depth0))
    + "</dd>\n</dl>\n<p>Surat tersebut telah kami kirimkan melalui "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "melalui", {"start":{"line":19,"column":48},"end":{"line":19,"column":69}} ), depth0))
    + " pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "dikirim", {"start":{"line":19,"column":79},"end":{"line":19,"column":100}} ), depth0))
    + " dan diterima pada "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"surat"), "diterima", {"start":{"line":19,"column":123},"end":{"line":19,"column":145}} ), depth0))
    + ". "
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "dasar-undangan", {"start":{"line":19,"column":151},"end":{"line":19,"column":171}} ), depth0))
    + " Pertemuan membahas "
    + alias3(alias2(alias1(depth0, "jumlah", {"start":{"line":19,"column":195},"end":{"line":19,"column":201}} ), depth0))
    + " akun dan/atau konten sebagaimana tercantum dalam Lampiran I. Ketentuan yang berkaitan tercantum dalam Lampiran II surat ini.</p>\n<p>Agar pertemuan berjalan efektif, kami meminta Saudara untuk:</p>\n<ol class=\"huruf\">\n<li>hadir sendiri atau menugaskan pejabat yang berwenang mengambil keputusan dengan menyertakan surat kuasa;</li>\n<li>menyiapkan penjelasan mengenai tindak lanjut atas setiap akun dan konten dalam Lampiran I;</li>\n<li>menyiapkan penjelasan mengenai tata kelola konten, sarana pelaporan, dan langkah pencegahan yang berlaku bagi pengguna di Indonesia; dan</li>\n<li>menyampaikan konfirmasi kehadiran beserta daftar peserta paling lambat tanggal "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"rincian"),"acara"), "konfirmasi", {"start":{"line":25,"column":85},"end":{"line":25,"column":109}} ), depth0))
    + " melalui surat elektronik "
    + alias3(alias2(alias1(depth0, "surelDinas", {"start":{"line":25,"column":139},"end":{"line":25,"column":149}} ), depth0))
    + ".</li>\n</ol>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"point"), "bahasa", {"start":{"line":27,"column":5},"end":{"line":27,"column":17}} ), depth0))
    + " Apabila memerlukan juru bahasa, Saudara dapat menyampaikannya bersama konfirmasi kehadiran. Hasil pertemuan akan dituangkan dalam notula yang ditandatangani oleh para pihak.</p>\n<p>Untuk koordinasi lebih lanjut, Saudara dapat menghubungi "
    + alias3(alias2(alias1(depth0, "narahubung", {"start":{"line":28,"column":62},"end":{"line":28,"column":72}} ), depth0))
    + " melalui telepon "
    + alias3(alias2(alias1(depth0, "telepon", {"start":{"line":28,"column":93},"end":{"line":28,"column":100}} ), depth0))
    + " atau surat elektronik "
    + alias3(alias2(alias1(depth0, "surelDinas", {"start":{"line":28,"column":127},"end":{"line":28,"column":137}} ), depth0))
    + ".</p>\n<p>Demikian disampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tanda-tangan"),depth0,{"name":"tanda-tangan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tembusan"),depth0,{"name":"tembusan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-akun"),depth0,{"name":"lampiran-akun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lampiran-analisis"),depth0,{"name":"lampiran-analisis","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"terjemahan-undangan"),depth0,{"name":"terjemahan-undangan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kaki"),depth0,{"name":"kaki","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"usePartial":true,"useData":true}
};
