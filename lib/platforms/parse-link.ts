/** A link as the URL standard reads it, with its host in the form that the lists use. */
export interface Link {
  readonly url: URL;
  readonly host: string;
  readonly pathname: string;
}

export type LinkParse =
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'refused'; readonly warning: 'not_a_link' | 'scheme_not_allowed' };

const WEB_SCHEMES = new Set(['http', 'https']);
const APP_SCHEMES = new Set(['tg', 'whatsapp']);

/** The scheme in front of a text, lower-cased; "instagram.com:443" has none. */
export function readScheme(text: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):(?=\S)/i.exec(text)?.[1];
  return scheme === undefined || scheme.includes('.') ? null : scheme.toLowerCase();
}

export function isWebScheme(scheme: string): boolean {
  return WEB_SCHEMES.has(scheme);
}

/** Reads a link, with https put in front where a text with a dot and no space has no scheme. */
export function parseLink(text: string): LinkParse {
  const scheme = readScheme(text);
  if (scheme !== null && !isWebScheme(scheme) && !APP_SCHEMES.has(scheme)) {
    return { kind: 'refused', warning: 'scheme_not_allowed' };
  }
  const isBareHost = text.includes('.') && !text.includes(' ') && !text.startsWith('@');
  if (scheme === null && !isBareHost) return { kind: 'refused', warning: 'not_a_link' };
  const href = scheme === null ? `https://${text}` : text;
  if (!URL.canParse(href)) return { kind: 'refused', warning: 'not_a_link' };
  return { kind: 'link', link: toLink(new URL(href)) };
}

function toLink(url: URL): Link {
  const scheme = url.protocol.slice(0, -1);
  if (APP_SCHEMES.has(scheme)) {
    // tg://resolve?domain=… : what stands where a host would be is the command.
    return { url, host: url.protocol, pathname: `/${url.hostname}${url.pathname}` };
  }
  return { url, host: url.hostname.replace(/\.$/, ''), pathname: url.pathname };
}
