export const KERNELS: readonly string[]
export function generated(kernel: string): Promise<string>
