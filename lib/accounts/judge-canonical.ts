import type { Canonical } from '#platforms/canonical.ts';
import type { RowFacts } from './row-code.ts';
import type { RowCode } from './row-codes.ts';

export interface Judgement {
  readonly code: RowCode;
  readonly facts: RowFacts;
}

const INVALID: Readonly<Record<string, RowCode>> = {
  scheme_not_allowed: 'LINK_SCHEME_NOT_ALLOWED',
  redirector_target_not_http: 'LINK_SCHEME_NOT_ALLOWED',
  handle_non_ascii: 'HANDLE_NOT_ASCII',
  handle_invalid: 'HANDLE_INVALID',
  control_character: 'TEXT_CONTROL_CHARACTER',
  lone_surrogate: 'TEXT_LONE_SURROGATE',
};

/** Why the text may not become an item, or null when it may. */
export function refuseCanonical(read: Canonical, declaredWebsite: boolean): Judgement | null {
  const facts = { value: read.input };
  switch (read.status) {
    case 'ok':
    case 'review':
      return null;
    case 'needs_resolution':
      return read.platform === null ? { code: 'LINK_SHORTENED', facts } : null;
    case 'website':
      return declaredWebsite
        ? null
        : { code: 'PLATFORM_UNKNOWN', facts: { value: read.id ?? read.input } };
    case 'unsupported':
      return { code: 'LINK_NOT_AN_ACCOUNT', facts };
    case 'suspicious':
      return {
        code: read.warnings.includes('ip_host') ? 'LINK_IP_ADDRESS' : 'LINK_LOOKALIKE',
        facts,
      };
    case 'invalid':
      return { code: invalidCode(read.warnings), facts };
    default:
      return read.status satisfies never;
  }
}

/** What a person must look at although the row is accepted. */
export function reviewCanonical(read: Canonical): Judgement[] {
  const found: Judgement[] = [];
  const { warnings } = read;
  if (warnings.includes('leading_zero_restored')) {
    found.push({
      code: 'PHONE_ZERO_RESTORED',
      facts: { value: read.input, read: read.id ?? '' },
    });
  } else if (read.status === 'review') {
    const why = warnings.length > 0 ? warnings.join(', ') : 'review';
    found.push({ code: 'LINK_NEEDS_REVIEW', facts: { why: describe(why) } });
  }
  if (read.status === 'needs_resolution') found.push({ code: 'LINK_NEEDS_RESOLUTION', facts: {} });
  if (warnings.includes('built_from_handle')) {
    found.push({ code: 'URL_BUILT_FROM_HANDLE', facts: { value: read.canonicalUrl ?? '' } });
  }
  return found;
}

const WORDS: Readonly<Record<string, string>> = {
  foreign_market: 'pasar negara lain',
  service_closed: 'layanan sudah ditutup',
  userinfo: 'ada nama pengguna di depan alamat',
  port: 'porta tidak lazim',
  double_encoded: 'sandi alamat ganda',
  archived_copy: 'salinan arsip',
  redirector_unwrapped: 'melalui pengalih',
  merchant_code_missing: 'kode penjual tidak ada',
  private_chat_link: 'tautan percakapan tertutup',
  root_slug_may_be_category: 'mungkin halaman kategori',
  missing_at_sign: 'tanda @ tidak ada',
};

function describe(why: string): string {
  return why
    .split(', ')
    .map((word) => WORDS[word] ?? word)
    .join(', ');
}

function invalidCode(warnings: readonly string[]): RowCode {
  const known = warnings.map((warning) => INVALID[warning]).find((code) => code !== undefined);
  return known ?? 'LINK_INVALID';
}
