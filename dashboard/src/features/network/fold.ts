const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ä|ae/g, 'a'],
  [/ö|oe/g, 'o'],
  [/ü|ue/g, 'u'],
  [/æ/g, 'a'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
]

/** Folds a word as the server's search does: Lüchow, Luechow and Luchow are one. The dashboard may not import the API, hence its own copy. */
export function fold(text: string): string {
  let folded = text.normalize('NFC').toLowerCase()
  for (const [pattern, plain] of GERMAN) folded = folded.replace(pattern, plain)
  return folded.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** Every word of the query begins a word of the text: "busch v" finds Veronika Busch. Both are folded already. */
export function matchesFolded(foldedText: string, foldedQuery: string): boolean {
  const words = foldedText.match(/[\p{L}\p{N}]+/gu) ?? []
  const asked = foldedQuery.match(/[\p{L}\p{N}]+/gu) ?? []
  return asked.every((part) => words.some((word) => word.startsWith(part)))
}
