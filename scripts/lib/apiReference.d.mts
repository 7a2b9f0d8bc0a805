export const REFERENCE_MARK: string
export function apiReference(sdl: string): string
export function withReference(page: string, sdl: string): string
