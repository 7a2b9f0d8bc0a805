import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvSplitter, type CsvRecord } from '../../../src/modules/dataset/csvRecords.js'

function split(text: string, delimiter = ',', pieceSize = text.length + 1): CsvRecord[] {
  const splitter = new CsvSplitter(delimiter)
  const records: CsvRecord[] = []
  for (let start = 0; start < text.length; start += pieceSize) records.push(...splitter.push(text.slice(start, start + pieceSize)))
  return [...records, ...splitter.end()]
}

/** Letters that mean something in CSV, and a few that do not. */
const csvText = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r\n', ' ', '🙂'), maxLength: 40 })

describe('splitting CSV text', () => {
  it('reads what csv-parse reads, wherever that finds no fault', () => {
    fc.assert(fc.property(csvText, (text) => {
      let expected: string[][]
      try {
        expected = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] })
      } catch {
        return
      }
      const filled = expected.filter((cells) => cells.some((cell) => cell !== ''))
      expect(split(text).map(({ cells }) => cells)).toEqual(filled)
    }), { seed: 1, numRuns: 3_000 })
  })

  it('gives the same records in whatever pieces the text comes', () => {
    fc.assert(fc.property(csvText, fc.integer({ min: 1, max: 10 }), (text, pieceSize) => {
      expect(split(text, ',', pieceSize)).toEqual(split(text))
    }), { seed: 2, numRuns: 3_000 })
  })

  it('finds the fault where csv-parse finds one', () => {
    fc.assert(fc.property(csvText, (text) => {
      let isFaulty = false
      try {
        parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] })
      } catch {
        isFaulty = true
      }
      expect(split(text).some(({ fault }) => fault !== undefined)).toBe(isFaulty)
    }), { seed: 3, numRuns: 3_000 })
  })

  it('counts a CRLF within quotes as one line', () => {
    expect(split('"a\r\nb"\r\nc\r\n').map(({ line }) => line)).toEqual([1, 3])
  })

  it('passes over blank lines and lines of delimiters, which spreadsheets leave behind', () => {
    expect(split('a,b\n\n,\n\r\nc,d\n,,\n')).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 5, cells: ['c', 'd'] }])
  })
})
