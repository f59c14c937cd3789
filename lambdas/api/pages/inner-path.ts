/** Only addresses of our own pages: anything else could lead people away after signing in. */
export function innerPath(wanted: string | undefined): string {
  const fits = wanted !== undefined && /^\/konsol(\/[\w./~-]*)?(\?[\w=&%.+~-]*)?$/.test(wanted);
  return fits ? wanted : '/konsol';
}
