import type { Language, Texts } from '#cases/pages.ts';
import { TeguranError } from '#errors.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const ZONE = { timeZone: 'Asia/Jakarta' } as const;

/** Says nothing rather than something wrong: an unknown key or an empty place is an error. */
export function createTexts(catalogue: Catalogue): Texts {
  const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
  const days = perLanguage(
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const instants = perLanguage(
    (locale) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...ZONE }),
  );
  return {
    keys: Object.keys(catalogue),
    has: (key) => Object.hasOwn(catalogue, key),
    say: (key, language, values = {}) => {
      const text = Object.hasOwn(catalogue, key) ? catalogue[key]?.[language] : undefined;
      if (!text) throw new TeguranError('TEMPLATE_FIELD_MISSING', { field: key });
      return text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new TeguranError('TEMPLATE_FIELD_MISSING', { field: key });
        return typeof value === 'number' ? numbers[language].format(value) : value;
      });
    },
    number: (value, language) => numbers[language].format(value),
    day: (day, language) => days[language].format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    instant: (instant, language) => `${instants[language].format(new Date(instant))} WIB`,
  };
}

function perLanguage<T>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  return { id: make(LOCALE.id), en: make(LOCALE.en) };
}
