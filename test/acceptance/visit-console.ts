import { browser, placeOf } from '../support/sign-in.ts';

/** The console as a browser without script sees it, signed in as a demo office. */
export async function visitConsole(origin: string, office: string, otp = 'ya') {
  const visit = browser();
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await visit(new URL(url, origin).href, form);
    return answer.status === 302 || answer.status === 303
      ? go(placeOf(answer, origin).href)
      : answer;
  };
  const login = await go('/masuk');
  const action = /<form[^>]+action="([^"]+)"/.exec(await login.text())?.[1] ?? login.url;
  await go(action, { sub: `${office}-latihan`, otp });

  const page = async (path: string) => {
    const answer = await go(`/konsol${path}`);
    return { status: answer.status, html: await answer.text() };
  };
  return {
    page,
    /** Sends a form of the page at `from`, with the secret that stands in it. */
    send: async (from: string, path: string, fields: Record<string, string>) => {
      const { html } = await page(from);
      const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
      const answer = await go(`/konsol${path}`, { csrf, ...fields });
      return { status: answer.status, html: await answer.text() };
    },
  };
}
