import { describe, expect, it } from 'vitest'
import { problemsOf, readAll, bytesSource } from './given.js'
import { textSource } from '../../../src/modules/dataset/tableSource.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const groups = (text: string) => readAll(textSource('interestGroups.csv', text))

describe('the header', () => {
  it('names an unknown column and the one that was probably meant', async () => {
    expect(await problemsOf({ actors: 'id,nmae\na,A\n' })).toEqual([
      "actors.csv:1 column 'nmae': unknown; did you mean 'name'?",
      "actors.csv:1 column 'name': missing; this column is required",
    ])
  })

  it('lists the columns when none is close', async () => {
    expect(await problemsOf({ topics: 'id,name,xyzzy\n' })).toEqual(["topics.csv:1 column 'xyzzy': unknown; the columns are id, name, parent"])
  })

  it('tells lx from Lx', async () => {
    expect(await problemsOf({ lifeTables: 'region,period,sex,ageFrom,LX\n' })).toEqual(["lifeTables.csv:1 column 'LX': unknown; did you mean 'lx'?"])
  })

  it('reports a repeated, an empty and a missing column', async () => {
    expect(await problemsOf({ topics: 'id,id,\n' })).toEqual([
      "topics.csv:1 column 'id': there twice; keep one of the two",
      "topics.csv:1 column '': cell 3 of the first line is empty; name the column or remove it",
      "topics.csv:1 column 'name': missing; this column is required",
    ])
  })

  it('misses a header altogether', async () => {
    expect(await problemsOf({ topics: 'mobil,Mobilität\n' })).toEqual(["topics.csv:1: value 'mobil,Mobilität': the first line must name the columns, such as id,name,parent"])
    expect(await problemsOf({ topics: '' })).toEqual(['topics.csv:1: the file is empty; its first line must name the columns, such as id,name,parent'])
    expect(await problemsOf({ topics: 'id\tname\n' })).toEqual(["topics.csv:1: value 'id name': the first line must name the columns, such as id,name,parent; separate the columns with commas or semicolons, not with tabs"])
  })
})

describe('rows', () => {
  it('reads comma and semicolon, LF and CRLF, with and without a byte order mark, alike', async () => {
    const expected = [['eltern', 'Eltern, Kinder', null]]
    for (const separator of [',', ';']) {
      for (const lineEnd of ['\n', '\r\n']) {
        for (const mark of ['', '\ufeff']) {
          const text = mark + [['id', 'name', 'source'], ['eltern', '"Eltern, Kinder"', '']].map((row) => row.join(separator) + lineEnd).join('')
          const fromText = await groups(text)
          const fromBytes = await readAll(bytesSource('interestGroups.csv', utf8(text)))
          expect([fromText, fromBytes].map(({ rows, problems }) => [rows.map(({ cells }) => cells), problems])).toEqual([[expected, []], [expected, []]])
        }
      }
    }
  })

  it("understands Excel's German CSV", async () => {
    const excel = '\ufeffid;name;date;startTime;latitude;longitude;capacity\r\nk;"Konferenz ""Nord""; Teil 1";01.02.2022;15:00;54,202135;12,3;80\r\n;;;;;;\r\n'
    const { rows, problems } = await readAll(bytesSource('events.csv', utf8(excel)))
    expect(problems).toEqual([])
    expect(rows.map(({ cells }) => cells)).toEqual([['k', 'Konferenz "Nord"; Teil 1', undefined, undefined, '2022-02-01', '15:00', undefined, undefined, 54.202135, 12.3, undefined, undefined, 80, undefined]])
  })

  it('gives the physical line on which a row starts, behind cells of several lines too', async () => {
    const text = 'id,name\na,"eins\nzwei\r\ndrei"\n\nb,B\nc,\n'
    const { rows, problems } = await groups(text)
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 7])
    expect(problems).toEqual(["interestGroups.csv:7 column 'name': empty; this cell is required"])
  })

  it('reports a wrong number of cells', async () => {
    expect((await groups('id,name,source\na,A\nb,B,,\n')).problems).toEqual([
      "interestGroups.csv:2: value 'a,A': 2 cells where the first line has 3; add the missing cells, empty ones too",
      "interestGroups.csv:3: value 'b,B,,': 4 cells where the first line has 3; put a cell that holds a separator in quotes",
    ])
  })

  it('goes on behind broken quotes', async () => {
    expect((await groups('id,name\na,"A"x\nb,B"\nc,\nd,"D\n')).problems).toEqual([
      'interestGroups.csv:2: text follows a closing quote; double each quote within a quoted cell',
      'interestGroups.csv:3: a quote stands within a cell that does not start with one; put the whole cell in quotes and double each quote in it',
      "interestGroups.csv:4 column 'name': empty; this cell is required",
      'interestGroups.csv:5: a quote is opened in this row and not closed; close it with "',
    ])
  })

  it('takes a very long row for a quote that was never closed', async () => {
    const { problems } = await groups(`id,name\na,"${`${'x'.repeat(99_999)}\n`.repeat(11)}`)
    expect(problems[0]).toBe('interestGroups.csv:2: a quote is opened in this row and not closed within 1000000 characters; close it with "')
  })

  it('refuses a carriage return that stands alone, and NUL bytes', async () => {
    expect((await groups('id,name\ra,A\r')).problems).toEqual(['interestGroups.csv:1: a carriage return stands alone; end lines with LF or CRLF'])
    expect((await groups('id,name\na,A\u0000B\n')).problems).toEqual(["interestGroups.csv:2 column 'name': value 'A B': the control character U+0000 is not allowed; remove it"])
  })

  it('lists at most 1,000 problems of a file and counts the others', async () => {
    const { problems } = await groups(`id,name\n${'a,\n'.repeat(1_500)}`)
    expect(problems.length).toBe(1_001)
    expect(problems.at(-1)).toBe('interestGroups.csv:1001: 500 more problems in this file are not listed')
  })
})

describe('encodings and sizes', () => {
  it.each(['utf16le', 'utf16be'])('recognises %s, with and without a byte order mark', async (encoding) => {
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(`${mark}id,name\nhaus,Haus\n`, 'utf16le')
      const { problems } = await readAll(bytesSource('interestGroups.csv', encoding === 'utf16be' ? bytes.swap16() : bytes, 512))
      expect(problems).toEqual(['interestGroups.csv:1: the file is UTF-16 ("Unicode text"); save it as UTF-8 ("CSV UTF-8" in Excel)'])
    }
  })

  it.each([3, 4096])('names the first line that is not UTF-8 and goes on reading (pieces of %d bytes)', async (pieceSize) => {
    const bytes = Buffer.from('id,name\na,A\nb,Lüchow\nc,\n', 'latin1')
    const { problems } = await readAll(bytesSource('interestGroups.csv', bytes, pieceSize))
    expect(problems).toEqual([
      'interestGroups.csv:3: the file is not UTF-8 but probably Windows-1252 (Latin-1, "ANSI"); save it as UTF-8 ("CSV UTF-8" in Excel)',
      "interestGroups.csv:4 column 'name': empty; this cell is required",
    ])
  })

  it('states the largest size that is read', async () => {
    const { problems, rows } = await readAll(textSource('topics.csv', 'id,name\na,A\n'), 10)
    expect(rows).toEqual([])
    expect(problems).toEqual(['topics.csv:1: the file has 1 MB; at most 1 MB are read, split the data set'])
  })
})
