/** Whether two plain values say the same: texts and numbers, and lists, sets and flat objects of them. */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => isSameContent(item, other[index]))
  if (one instanceof Set && other instanceof Set) return one.size === other.size && [...one].every((item) => other.has(item))
  if (!isPlainObject(one) || !isPlainObject(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && isSameContent(one[key], other[key]))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** `next`, with the very objects of `before` in all parts that say the same, so that a part has changed only if it is another object. */
export function keepSameParts<T extends object>(before: T, next: T): T {
  const kept = { ...next }
  for (const key of Object.keys(next) as (keyof T)[]) if (isSameContent(before[key], next[key])) kept[key] = before[key]
  return kept
}
