export interface StartOption { flag: string; variable: string; value?: string; help: string; repeatable?: boolean; commandOnly?: boolean }
export interface ParsedOptions { variables: Record<string, string>; rest: string[]; help: boolean; problem?: undefined }
export interface OptionProblem { problem: string; variables?: undefined; rest?: undefined; help?: undefined }

export const START_OPTIONS: readonly StartOption[]
export function helpText(): string
export function parseOptions(commandLine: readonly string[], allowed?: readonly string[]): ParsedOptions | OptionProblem
export function problemOfValues(environment: Readonly<Record<string, string | undefined>>): string | null
export const SERVER_VARIABLES: readonly (readonly [variable: string, help: string])[]
export const VARIABLES: readonly string[]
