const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ä|ae/g, 'a'],
  [/ö|oe/g, 'o'],
  [/ü|ue/g, 'u'],
  [/æ/g, 'a'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
]

/**
 * A word as it is compared: lower case, ß as ss, umlauts and their spellings ae, oe, ue as the plain vowel, other
 * diacritics dropped, so that Lüchow, Luechow and Luchow are one. Both the stored and the asked text are folded.
 */
export function fold(text: string): string {
  let folded = text.normalize('NFC').toLowerCase()
  for (const [pattern, plain] of GERMAN) folded = folded.replace(pattern, plain)
  return folded.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** The words of a text, folded: letters and digits only. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
