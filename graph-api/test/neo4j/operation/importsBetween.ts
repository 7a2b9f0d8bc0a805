import { expect } from 'vitest'
import { tellingAsk, type Told } from './tellingClient.js'

/** So many that an import takes a second or more. */
const ROWS = 2_000
const SAYS_TRY_AGAIN = ['NO_ANSWER', 'SERVICE_UNAVAILABLE', 'CONFLICT']

export interface Imported { readonly importDataset: { readonly applied: boolean } }

export const importFiles = (url: string, files: readonly { name: string; content: string }[]): Promise<Told<Imported>> => (
  tellingAsk<Imported>(url, 'mutation ($files: [ImportFile!]!) { importDataset(files: $files, mode: APPLY) { applied problems { message } } }', { files }))

/** Imports of one file each, with rows of its own: afterwards all rows of a file are there, or none. */
export class Imports {
  readonly acknowledged: number[] = []
  tried = 0
  private readonly codes: string[] = []

  constructor(private readonly url: () => string) {}

  async importOne(): Promise<void> {
    const number = this.tried
    this.tried += 1
    const rows = Array.from({ length: ROWS }, (_, row) => `import-${number}-${row},Import ${number} Ende,OTHER,probe`)
    const { data, codes } = await importFiles(this.url(), [{ name: 'organisations.csv', content: ['id,name,kind,source', ...rows].join('\n') }])
    if (data?.importDataset.applied) this.acknowledged.push(number)
    this.codes.push(...codes)
  }

  async expectWhole(): Promise<void> {
    expect(SAYS_TRY_AGAIN, 'only what says "try again"').toEqual(expect.arrayContaining(this.codes))
    for (let number = 0; number < this.tried; number += 1) {
      const { data } = await tellingAsk<{ organisations: { totalCount: number } }>(this.url(), 'query ($name: String!) { organisations(filter: { name: $name }, first: 1) { totalCount } }', { name: `Import ${number} Ende` })
      expect(this.acknowledged.includes(number) ? [ROWS] : [0, ROWS], `import ${number}`).toContain(data?.organisations.totalCount)
    }
    expect(this.acknowledged.length).toBeGreaterThan(0)
  }
}
