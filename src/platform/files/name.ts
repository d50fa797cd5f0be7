/** Longest name of a stored file, in characters. */
const longest = 180

/** As much of a name as is looked at: a sender may give one of megabytes. */
const lookedAt = 1000

/** Names that an operating system keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that is safe to show, to store and to save on any computer: the last part of a path, without characters that
 * control, reorder or hide (a name that reads `…gpj.exe` backwards), and no longer than its extension allows.
 * Undefined where nothing is left.
 */
export function safeFileName(given: string): string | undefined {
  const last = given.slice(-lookedAt).normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    // Cc: control. Cf: formatting, such as a switch of direction. Co, Cs, Cn: of no agreed meaning. Zl, Zp: line ends.
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  if (clean === '') return undefined
  const extension = extensionOf(clean)
  const characters = [...clean]
  const cut =
    characters.length > longest ? `${characters.slice(0, longest - extension.length).join('')}${extension}` : clean
  return reserved.test(cut) ? `_${cut}` : cut
}

/** The extension in lower case, with its point; empty where there is none. */
export const extensionOf = (name: string): string => /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''

/** How a download names its file (RFC 6266): plain for whoever reads no more, and exactly (RFC 5987). */
export function attachmentHeader(name: string): string {
  const plain = name.replaceAll(/[^ -~]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
