import { CsvError, parse } from 'csv-parse/sync';

const OPTIONS = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
};

/** Hands over record by record; answers where a record could not be read, if one could not. */
export function eachRecord(
  text: string,
  delimiter: string,
  options: { to?: number; take: (record: string[]) => void },
): { readonly line: number; readonly isOpenQuote: boolean } | null {
  let lines = 0;
  try {
    parse(text, {
      ...OPTIONS,
      delimiter,
      ...(options.to === undefined ? {} : { to: options.to }),
      on_record: (record: string[], context) => {
        lines = context.lines;
        options.take(record);
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: lines + 1, isOpenQuote: error.code === 'CSV_QUOTE_NOT_CLOSED' };
  }
}
