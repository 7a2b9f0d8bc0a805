/** The ids in the address with one added, or taken out where it is among them. */
export function toCompared(text: string, id: string): string {
  const ids = text.split(',').filter((one) => one !== '')
  return (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).sort().join(',')
}
