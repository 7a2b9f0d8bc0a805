import fc from 'fast-check'

/** What tools, spreadsheets and transfers do to files, and what breaks parsers. */
const INSERTED = [
  '"', "'", ',', ';', '\n', '\r', '\r\n', '\u0000', '\ufeff', '""', '\n\n', 'NaN', '-1', '2022-02-30', '=cmd()', '\ufffd', '🙂', '\ud800', 'ä'.repeat(100), '"\n', '<', '>', '&', '&x;', '</', '<!--', '<![CDATA[', '<!DOCTYPE x [', ']]>',
  '{', '}', '[', ']', '*Vertices 999999', '*Arcs', '%', '\\', '1e999', '9'.repeat(400), 'null', '__proto__', ' '.repeat(5_000), '<a>'.repeat(500), '(1)', '...', '/', 'x',
]

/** A change of a text at a place given as a share of its length. */
export const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('delete', 'repeat', 'cut', 'insert', 'insert', 'swapHalves'),
  length: fc.integer({ min: 1, max: 200 }),
  text: fc.constantFrom(...INSERTED),
})

export type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

export function mutate(text: string, { at, kind, length, text: inserted }: Mutation): string {
  const place = Math.floor(at * text.length)
  const [before, after] = [text.slice(0, place), text.slice(place)]
  switch (kind) {
    case 'delete': return before + after.slice(length)
    case 'repeat': return before + after.slice(0, length) + after
    case 'cut': return before
    case 'insert': return before + inserted + after
    default: return after + before
  }
}
