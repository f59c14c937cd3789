/** Somebody who may sign in on this machine: an office, never a person. */
export interface DemoPerson {
  readonly sub: string;
  readonly name: string;
  readonly groups: readonly string[];
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { sub: 'penyusun-latihan', name: 'Penyusun (latihan)', groups: ['penyusun'] },
  { sub: 'pemeriksa-latihan', name: 'Pemeriksa (latihan)', groups: ['pemeriksa'] },
  { sub: 'penanda-tangan-latihan', name: 'Penanda tangan (latihan)', groups: ['penandatangan'] },
  { sub: 'auditor-latihan', name: 'Auditor (latihan)', groups: ['auditor'] },
  {
    sub: 'rangkap-latihan',
    name: 'Penyusun merangkap pemeriksa (latihan)',
    groups: ['penyusun', 'pemeriksa'],
  },
];

export function findDemoPerson(sub: string): DemoPerson | undefined {
  return DEMO_PEOPLE.find((person) => person.sub === sub);
}
