// Ministries were renamed and split on 21 October 2024; a letter names them as on its day.
import { register } from './register.ts';

const RENAMED = '2024-10-21';

/** From this day the unit that watches over electronic systems has its present name. */
const RUANG_DIGITAL = register
  .flatMap(({ provisions }) => provisions)
  .find(({ id }) => id === 'perpres-174-2024.ditjen')?.in_force_from;

/** The ministry in charge of electronic systems on a day. */
export function digitalMinistry(tanggal: string): string {
  return `Kementerian ${digital(tanggal)}`;
}

export interface Offices {
  readonly menteri: string;
  readonly direkturJenderal: string;
  readonly kementerian: string;
}

/** Who orders platforms to cut off access, by the names of the day. */
export function komdigi(tanggal: string): Offices {
  const unit =
    tanggal < (RUANG_DIGITAL ?? RENAMED) ? 'Aplikasi Informatika' : 'Pengawasan Ruang Digital';
  return {
    menteri: `Menteri ${digital(tanggal)}`,
    direkturJenderal: `Direktur Jenderal ${unit}`,
    kementerian: digitalMinistry(tanggal),
  };
}

/** Who supervises and sanctions electronic trade. */
export function kemendag(): Offices {
  return {
    menteri: 'Menteri Perdagangan',
    direkturJenderal: 'Direktur Jenderal Perlindungan Konsumen dan Tertib Niaga',
    kementerian: 'Kementerian Perdagangan',
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

function digital(tanggal: string): string {
  return tanggal < RENAMED ? 'Komunikasi dan Informatika' : 'Komunikasi dan Digital';
}
