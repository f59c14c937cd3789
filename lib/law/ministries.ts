// Ministries were renamed and split on 21 October 2024; a letter names them as on its day.
import { register } from './register.ts';

const RENAMED = '2024-10-21';

/** From this day the unit that watches over electronic systems has its present name. */
const RUANG_DIGITAL = register
  .flatMap(({ provisions }) => provisions)
  .find(({ id }) => id === 'perpres-174-2024.ditjen')?.in_force_from;

export interface Offices {
  readonly menteri: string;
  readonly menteriInggris: string;
  readonly direkturJenderal: string;
  readonly direkturJenderalInggris: string;
  readonly kementerian: string;
  readonly kementerianInggris: string;
}

/** Who orders platforms to cut off access, by the names of the day. */
export function komdigi(tanggal: string): Offices {
  const [urusan, affairs] =
    tanggal < RENAMED
      ? ['Komunikasi dan Informatika', 'Communication and Informatics']
      : ['Komunikasi dan Digital', 'Communication and Digital Affairs'];
  const [unit, unitInggris] =
    tanggal < (RUANG_DIGITAL ?? RENAMED)
      ? ['Aplikasi Informatika', 'Informatics Applications']
      : ['Pengawasan Ruang Digital', 'Digital Space Supervision'];
  return {
    menteri: `Menteri ${urusan}`,
    menteriInggris: `Minister of ${affairs}`,
    direkturJenderal: `Direktur Jenderal ${unit}`,
    direkturJenderalInggris: `Director General of ${unitInggris}`,
    kementerian: `Kementerian ${urusan}`,
    kementerianInggris: `Ministry of ${affairs}`,
  };
}

/** Who supervises and sanctions electronic trade. */
export function kemendag(): Offices {
  return {
    menteri: 'Menteri Perdagangan',
    menteriInggris: 'Minister of Trade',
    direkturJenderal: 'Direktur Jenderal Perlindungan Konsumen dan Tertib Niaga',
    direkturJenderalInggris: 'Director General of Consumer Protection and Trade Order',
    kementerian: 'Kementerian Perdagangan',
    kementerianInggris: 'Ministry of Trade',
  };
}

/** Names that a ministry no longer, or not yet, bears on a day. */
export function foreignNames(tanggal: string): readonly string[] {
  const before = [
    'Kementerian Koperasi dan Usaha Kecil dan Menengah',
    'Menteri Koperasi dan Usaha Kecil dan Menengah',
    'Kementerian Koperasi dan UKM',
    'KemenKopUKM',
    'Kementerian Komunikasi dan Informatika',
    'Menteri Komunikasi dan Informatika',
    'Kemenkominfo',
    'Kominfo',
  ];
  const after = [
    'Kementerian Usaha Mikro, Kecil, dan Menengah',
    'Menteri Usaha Mikro, Kecil, dan Menengah',
    'Kementerian UMKM',
    'Kementerian Komunikasi dan Digital',
    'Menteri Komunikasi dan Digital',
    'Komdigi',
  ];
  return tanggal < RENAMED ? after : before;
}
