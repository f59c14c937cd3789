import { TeguranError } from '#errors.ts';

/** What objects of a view inherit: only fields that they lack are asked for here; all others are read at full speed. */
const MISSING: object = new Proxy({}, { get: refuseField });

/**
 * A view whose missing fields throw by name. Handlebars' own strict mode looks at printed values only:
 * a missing list under `each` would leave an empty place on paper.
 */
export function guardView(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(guardView);
  if (typeof value !== 'object' || value === null) return value;
  const guarded: Record<string, unknown> = Object.create(MISSING);
  for (const [key, inner] of Object.entries(value)) {
    guarded[key] = typeof inner === 'object' ? guardView(inner) : inner;
  }
  return guarded;
}

function refuseField(target: object, name: string | symbol): unknown {
  if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
  throw new TeguranError('TEMPLATE_FIELD_MISSING', { field: name });
}
