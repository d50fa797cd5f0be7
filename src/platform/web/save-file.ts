/** Saves a text as a file in the browser. */
export const saveFile = (fileName: string, text: string, type: string): void =>
  saveGeneratedFile(new File([text], fileName, { type }))

/** Saves a file that the server created in the browser. */
export function saveGeneratedFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
}
