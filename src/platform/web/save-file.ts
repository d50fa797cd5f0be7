/** Hands a text to the browser as a file to keep. */
export const saveFile = (fileName: string, text: string, type: string): void =>
  keepFile(new File([text], fileName, { type }))

/** Hands a file that the server made to the browser, to keep. */
export function keepFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
}
