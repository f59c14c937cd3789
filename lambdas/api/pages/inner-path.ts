const INNER = /^\/konsol(\/[\w./~-]*)?(\?[\w=&%.+~-]*)?$/;
const CLIMBS = /\/\.{1,2}(\/|\?|$)/;

/** Only addresses of our own pages: anything else could lead people away after signing in. */
export function innerPath(wanted: string | undefined): string {
  return wanted !== undefined && INNER.test(wanted) && !CLIMBS.test(wanted) ? wanted : '/konsol';
}
