/** Part of every engine; the types of Node 20 name it without its values. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Module: new (bytes: Uint8Array) => object; Instance: new (module: object) => { readonly exports: unknown } }
}

/** What a module exports that imports nothing, given in base64. */
export function instantiate(base64: string): unknown {
  return new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))).exports
}
