/** Lüchow = Luechow = Luchow, ß = ss: the server's rule, for lists that are filtered on the page. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
}
