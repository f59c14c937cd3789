// Ministries were renamed on 21 October 2024; a letter names them as they were called on its day.

const RENAMED = '2024-10-21';

/** The ministry in charge of electronic systems on a day. */
export function digitalMinistry(tanggal: string): string {
  return tanggal < RENAMED
    ? 'Kementerian Komunikasi dan Informatika'
    : 'Kementerian Komunikasi dan Digital';
}
