import type { LetterKind } from '#law/kind.ts';
import { type Field, fieldsOf } from './follow-up-fields.ts';
import type { Form } from './read-form.ts';

type Node = { [name: string]: Node | string | null };

const OFFSETS: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** What was typed, in the form in which a letter must know it. */
export function readFollowUp(form: Form, kind: LetterKind): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(kind).flatMap((group) => group.fields);
  const typed: Node = {};
  for (const field of fields) put(typed, field.name.split('.'), typedIn(form, field));
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, settle(name, value)]),
  );
}

/** Times are those of Jakarta, but a meeting's are those of its place. */
function typedIn(form: Form, { name, type }: Field): string | null {
  const text = form.text(name).trim();
  if (text === '') return null;
  if (type !== 'moment') return text;
  const zone = name.startsWith('acara.') ? form.text('acara.zona') : 'WIB';
  return `${text.slice(0, 16)}:00${OFFSETS[zone] ?? OFFSETS['WIB']}`;
}

function put(node: Node, [first = '', ...rest]: readonly string[], value: string | null): void {
  if (rest.length === 0) {
    node[first] = value;
    return;
  }
  const inner = node[first];
  const next: Node = typeof inner === 'object' && inner !== null ? inner : {};
  node[first] = next;
  put(next, rest, value);
}

/** A part that was left empty altogether is not there; reasons are a list. */
function settle(name: string, value: Node[string] | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (name === 'alasan') return Object.values(value).filter((one) => !isEmpty(one));
  return isEmpty(value) ? null : value;
}

/** A choice alone says nothing: the browser always sends one. */
function isEmpty(value: Node[string] | undefined): boolean {
  if (typeof value !== 'object' || value === null) return value === null;
  return Object.entries(value).every(([name, one]) => name === 'bentuk' || isEmpty(one));
}
