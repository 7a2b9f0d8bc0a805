import type { ParquetColumn } from './toParquetColumns'

/** What the file says of itself beside its columns. */
export type ParquetNotes = Readonly<Record<string, string>>

/** A Parquet file. The library is fetched with the first file only. */
export async function makeParquet(columns: readonly ParquetColumn[], notes: ParquetNotes): Promise<ArrayBuffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  return parquetWriteBuffer({
    columnData: columns.map((column) => ({ ...column, nullable: true })),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
  })
}
