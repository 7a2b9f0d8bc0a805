/** The bytes of a file in base64, as the API takes them: the server knows the encodings of the offices. */
export async function readBytes(file: Blob): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error(reader.error?.message ?? 'the file cannot be read'))
    reader.readAsDataURL(file)
  })
  return address.slice(address.indexOf(',') + 1)
}
