/** Whether a path fits one of the gateway's routes: `{name}` is one segment, `{name+}` the rest. */
export function matchesRoute(routes: readonly string[], path: string): boolean {
  return routes.some((route) => patternOf(route).test(path));
}

function patternOf(route: string): RegExp {
  const escaped = route.replace(/[.*?^$()|[\]\\]/g, '\\$&');
  const pattern = escaped.replace(/\{\w+\+\}/g, '.+').replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
}
