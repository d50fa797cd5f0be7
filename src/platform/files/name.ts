/** Maximum length of the name of a stored file, in characters. */
const maxNameLength = 180

/** Number of characters of a name that are examined, because a sender may give a name of megabytes. */
const maxNameInput = 1000

/** Names that are reserved by an operating system. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * Returns a name that is safe to show, to store and to save on any computer: the last part of a path, shortened to the
 * maximum length. Characters that control, reorder or hide text are removed (such as a name that reads `…gpj.exe`
 * backwards). Returns undefined when no characters remain.
 */
export function safeFileName(given: string): string | undefined {
  const last = given.slice(-maxNameInput).normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    // Cc: control. Cf: formatting, such as a change of direction. Co, Cs, Cn: no agreed meaning. Zl, Zp: line ends.
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  if (clean === '') return undefined
  const extension = getExtension(clean)
  const characters = [...clean]
  const cut =
    characters.length > maxNameLength
      ? `${characters.slice(0, maxNameLength - extension.length).join('')}${extension}`
      : clean
  return reserved.test(cut) ? `_${cut}` : cut
}

/** Returns the extension in lower case with the point, or an empty string. */
export const getExtension = (name: string): string => /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''

/**
 * Returns the header with the file name of a download (RFC 6266): in plain ASCII for old clients, and exactly (RFC
 * 5987).
 */
export function attachmentHeader(name: string): string {
  const plain = name.replaceAll(/[^ -~]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (value) => `%${value.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
