import { TeguranError } from '#errors.ts';
import type { PageContext } from './page-context.ts';

/** A posted form; a field that may come several times is a list. */
export interface Form {
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** The value of a field, empty when it was not sent. */
  text(name: string): string;
  all(name: string): string[];
  file(name: string): File | null;
}

const KEY = /^[A-Za-z0-9-]{8,128}$/;

/**
 * What a form names and its hidden key make one request: sent twice it is the same, and the same
 * page sent again with another choice is another.
 */
export function requestOf(form: Form, ...named: readonly string[]): string {
  const key = form.text('kunci');
  if (!KEY.test(key)) throw new TeguranError('IDEMPOTENCY_KEY_MISSING');
  return [key, ...named].join('\n');
}

/** Each box names a letter, the very PDF that stood beside it, and where it said that it goes. */
export function namedLetters(form: Form) {
  return form.all('surat').map((named) => {
    const [letterId = '', sha256 = '', tujuanSha256 = ''] = named.split(':');
    return { letterId, sha256, tujuanSha256 };
  });
}

const TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i;

/** Only what a form of ours can send: never JSON, which other pages could disguise. */
export async function readForm(c: PageContext): Promise<Form> {
  const type = c.req.header('content-type') ?? '';
  if (!TYPES.test(type)) throw new TeguranError('FORM_FOREIGN');
  const body = await c.req.parseBody({ all: true });
  const values = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  const texts = values.filter(
    (one): one is { name: string; value: string } => typeof one.value === 'string',
  );
  return {
    fields: texts,
    text: (name) => texts.find((one) => one.name === name)?.value ?? '',
    all: (name) => texts.filter((one) => one.name === name).map((one) => one.value),
    file: (name) => {
      const found = values.find((one) => one.name === name && typeof one.value !== 'string');
      return found && typeof found.value !== 'string' ? found.value : null;
    },
  };
}
