import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const folder = path.join(import.meta.dirname, 'src/gql')

/**
 * Puts each query where it is asked, in place of the generated dictionary of all queries: that stands in the first
 * script whole, however few of them the first page asks. In development the dictionary does.
 */
export function inlineDocuments(): Plugin {
  let documentOf: ReadonlyMap<string, string>
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documentOf = readDocuments()
    },
    transform(code, id) {
      if (!/\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(`')) return null
      return {
        code: code.replace(/graphql\(`([^`]*)`\)/g, (_, text: string) => {
          const document = documentOf.get(text)
          if (document === undefined) throw new Error(`${id} asks what npm run codegen does not know yet`)
          // A call again, so that a line which begins with it does not join the line before.
          return `Object(${document})`
        }),
        map: null,
      }
    },
  }
}

/** Text of each query, as it stands in the code, to its document as a literal. */
function readDocuments(): ReadonlyMap<string, string> {
  const literals = new Map([...readFileSync(path.join(folder, 'graphql.ts'), 'utf8').matchAll(/^export const (\w+) = (\{.*\}) as unknown as /gm)].map(([, name = '', literal = '']) => [name, literal]))
  const entries = readFileSync(path.join(folder, 'gql.ts'), 'utf8').matchAll(/^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm)
  return new Map([...entries].flatMap(([, text = '', name = '']) => {
    const literal = literals.get(name)
    return literal === undefined ? [] : [[JSON.parse(text) as string, literal] as const]
  }))
}
