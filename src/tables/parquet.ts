import type { TableFormat } from './table-format.ts';

/** Parquet: plain, or packed by Snappy, gzip, Brotli, Zstandard or LZ4. What unpacks it is loaded for the first such file. */
export const parquet: TableFormat = {
  name: 'parquet',
  extensions: ['.parquet'],
  sniff: (head) => head.startsWith('PAR1'),
  read: async (source) => (await import('./read-parquet.ts')).readParquet(source),
};
