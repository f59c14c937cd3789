declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'sfnt';
    readonly noHinting?: boolean;
    readonly noLayoutClosure?: boolean;
    readonly dropTables?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: Options,
  ): Promise<Uint8Array>;
}
