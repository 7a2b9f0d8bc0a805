/** The same plain value with its typed arrays in memory that all threads see: handing it to a thread copies nothing. */
export function share<Value>(value: Value): Value {
  return shareAny(value) as Value
}

function shareAny(value: unknown): unknown {
  if (value instanceof Int32Array) return copyInto(value, new Int32Array(new SharedArrayBuffer(value.byteLength)))
  if (value instanceof Float64Array) return copyInto(value, new Float64Array(new SharedArrayBuffer(value.byteLength)))
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shareAny(part)]))
}

function copyInto(from: ArrayLike<number>, to: Int32Array | Float64Array): Int32Array | Float64Array {
  to.set(from)
  return to
}
