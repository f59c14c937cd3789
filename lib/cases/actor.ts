/** The four groups of people; a person may be in several. */
export const GROUPS = ['penyusun', 'pemeriksa', 'penandatangan', 'auditor'] as const;
export type Group = (typeof GROUPS)[number];

/** Who acts: a person known by the opaque subject of their token, or the system itself. */
export interface Actor {
  readonly sub: string;
  readonly groups: readonly Group[];
}

export const SYSTEM: Actor = { sub: 'sistem', groups: [] };

export type Permission =
  | 'upload'
  | 'submit'
  | 'return'
  | 'approve'
  | 'sign'
  | 'release'
  | 'hand-in'
  | 'answer'
  | 'withdraw'
  | 'decide'
  | 'read'
  | 'export-log'
  | 'settings';

const ALLOWED: Readonly<Record<Permission, readonly Group[]>> = {
  upload: ['penyusun'],
  submit: ['penyusun'],
  return: ['pemeriksa', 'penandatangan'],
  approve: ['pemeriksa', 'penandatangan'],
  sign: ['penandatangan'],
  release: ['pemeriksa', 'penandatangan'],
  'hand-in': ['penyusun', 'pemeriksa', 'penandatangan'],
  answer: ['penyusun', 'pemeriksa', 'penandatangan'],
  withdraw: ['penyusun', 'pemeriksa', 'penandatangan'],
  decide: ['pemeriksa', 'penandatangan'],
  read: ['penyusun', 'pemeriksa', 'penandatangan', 'auditor'],
  'export-log': ['auditor', 'pemeriksa', 'penandatangan'],
  settings: ['pemeriksa', 'penandatangan'],
};

/** Denies by default: no group, no permission. */
export function may(actor: Actor, permission: Permission): boolean {
  return ALLOWED[permission].some((group) => actor.groups.includes(group));
}
