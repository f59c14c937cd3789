import type { Cases, PageApp } from './page-context.ts';

/** Files of the pages; their addresses change with their bytes, so they are kept for good. */
export function addAssetRoutes(app: PageApp, { assets }: Cases): void {
  app.get('/aset/*', (c) => {
    const asset = assets.find(c.req.path);
    if (!asset) return c.notFound();
    const packed = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    const bytes = packed ? asset.gzip : asset.bytes;
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': asset.contentType,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
  });
}
