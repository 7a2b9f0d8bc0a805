import { foldForSearch } from '../../app/ui/foldForSearch'

const words = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? []

/** Every word that is asked for begins a word of the name: "busch v" finds Veronika Busch, "luechow" finds Lüchow. */
export function matchesWords(foldedName: string, asked: string): boolean {
  const named = words(foldedName)
  return words(foldForSearch(asked)).every((part) => named.some((word) => word.startsWith(part)))
}
