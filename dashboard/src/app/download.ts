/** Hands a file to the person at the browser. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export function downloadCsv(name: string, csv: string): void {
  downloadFile(name, csv, 'text/csv;charset=utf-8')
}
