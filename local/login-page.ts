import { createHash } from 'node:crypto';
import type { DemoPerson } from './demo-people.ts';

const STYLE = `
:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-width:34rem;margin:3rem auto;padding:0 1rem}
fieldset{border:1px solid GrayText;border-radius:.4rem;margin:0 0 1rem}
label{display:block;padding:.35rem 0}
button{font:inherit;padding:.6rem 1.2rem;min-height:2.75rem}
.peringatan{border-left:.3rem solid #b45309;padding:.1rem 0 .1rem .8rem}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** `form-action` must allow the whole way back to the console, which lives at the same origin. */
export const LOGIN_PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Who wants to sign in? No password, because on this machine nothing is secret or real. */
export function loginPage(action: string, people: readonly DemoPerson[]): string {
  const choices = people.map(
    (person, at) =>
      `<label><input type="radio" name="sub" value="${escapeHtml(person.sub)}" required${at === 0 ? ' checked' : ''}> ${escapeHtml(person.name)}</label>`,
  );
  return page(
    'Masuk (latihan)',
    `<p class="peringatan">Halaman masuk ini hanya ada di komputer ini. Semua data adalah latihan; tidak ada surel yang benar-benar terkirim.</p>
<form method="post" action="${escapeHtml(action)}">
<fieldset><legend>Masuk sebagai</legend>
${choices.join('\n')}
</fieldset>
<label><input type="checkbox" name="otp" value="ya" checked> Faktor kedua diperiksa (simulasi kode sekali pakai)</label>
<p><button type="submit">Masuk</button></p>
</form>`,
  );
}

/** A question or a message of the login server, in the same clothes. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} – Teguran</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
