import { phoneDigits } from './phone.ts';

/** Named groups of a matched rule; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string>>;

const SLOT = /\{([a-z]+)((?::[a-z]+)*)\}/g;

function transform(value: string, name: string): string | null {
  switch (name) {
    case 'lower':
      return value.toLowerCase();
    case 'upper':
      return value.toUpperCase();
    case 'nodots':
      return value.replaceAll('.', '');
    case 'nfc':
      return value.normalize('NFC');
    case 'enc':
      return encodeURIComponent(value);
    case 'phone':
      return phoneDigits(value);
    default:
      throw new RangeError(`Transform "${name}" is unknown`);
  }
}

// A decoded "?" or space must not change the meaning of the URL that is written, nor may its last
// character be taken for the punctuation of a sentence when somebody pastes it again.
function encodeForUrl(value: string): string {
  return encodeURI(value).replace(/[?#'(),;]|\.$/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Fills `{group:transform:…}` slots; null if a transform finds its value impossible. */
export function fillTemplate(
  template: string,
  groups: Groups,
  form: 'text' | 'url',
): string | null {
  let impossible = false;
  const filled = template.replace(SLOT, (_slot, name: string, chain: string) => {
    const transforms = chain.split(':').filter((part) => part !== '');
    const value = applyAll(groups[name] ?? '', transforms);
    if (value === null) impossible = true;
    const text = value ?? '';
    return form === 'url' && !transforms.includes('enc') ? encodeForUrl(text) : text;
  });
  return impossible ? null : filled;
}

function applyAll(start: string, transforms: readonly string[]): string | null {
  let value: string | null = start;
  for (const step of transforms) value = value === null ? null : transform(value, step);
  return value;
}
