import { TeguranError } from '#errors.ts';
import type { LetterKind } from '#law/kind.ts';
import {
  type Emblem,
  type Issuer,
  type IssuerRegister,
  IssuerRegisterSchema,
} from './issuer-register.ts';
import data from './issuers.json' with { type: 'json' };
import { maySign, type Signatory } from './signatory.ts';

const register = IssuerRegisterSchema.parse(data);

export const { issuers, version: issuersVersion } = register;

/** The profile of an office by its id. */
export function findIssuer(id: string): Issuer {
  const issuer = issuers.find((one) => one.id === id);
  if (issuer) return issuer;
  throw new TeguranError('ISSUER_UNKNOWN', {
    issuer: id,
    known: issuers.map((one) => one.id).join(', '),
  });
}

/** The named profile, or the one that is valid on the day; an office cannot write before it existed. */
export function issuerFor(id: string | null, tanggal: string): Issuer {
  const issuer = id === null ? issuers.find((one) => isValid(one, tanggal)) : findIssuer(id);
  if (!issuer) throw new TeguranError('ISSUER_NONE_ON_DATE', { tanggal });
  if (isValid(issuer, tanggal)) return issuer;
  throw new TeguranError('ISSUER_NOT_VALID_ON_DATE', {
    issuer: issuer.id,
    tanggal,
    from: issuer.validFrom,
    until: issuer.validUntil ?? 'sekarang',
  });
}

/** The office that answers for an earlier letter on a day: its own, or the one that succeeded it. */
export function answeringIssuer(
  id: string,
  tanggal: string,
  { issuers: known, penerus }: Pick<IssuerRegister, 'issuers' | 'penerus'> = register,
): Issuer {
  const own = known.find((one) => one.id === id);
  if (own && isValid(own, tanggal)) return own;
  const next = penerus[id];
  if (next !== undefined) return answeringIssuer(next, tanggal, { issuers: known, penerus });
  throw new TeguranError('ISSUER_WITHOUT_SUCCESSOR', { issuer: id, tanggal });
}

/** Who signs a letter of this kind on this day; nobody without a mandate that holds. */
export function signatoryFor(issuer: Issuer, kind: LetterKind, tanggal: string): Signatory {
  const signatory = issuer.penandaTangan.find((one) => maySign(one, kind, tanggal));
  if (signatory) return signatory;
  throw new TeguranError('MANDATE_MISSING', { issuer: issuer.id, kind, tanggal });
}

function isValid({ validFrom, validUntil }: Issuer, tanggal: string): boolean {
  return validFrom <= tanggal && (validUntil === null || tanggal <= validUntil);
}

/** The emblem of the letterhead that a signatory of this rank writes under. */
export function emblemOf({ kop }: Issuer, tingkat: Signatory['tingkat']): Emblem | null {
  return tingkat === 'menteri' ? kop.lambang : kop.logo;
}
