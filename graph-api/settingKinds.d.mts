export interface Setting {
  readonly key: string
  readonly variable: string
  readonly kind: 'number' | 'switch' | 'address'
  readonly help: string
}
export type Environment = Readonly<Record<string, string | undefined>>
export function problemOf(settings: readonly Setting[], environment: Environment): string | null
