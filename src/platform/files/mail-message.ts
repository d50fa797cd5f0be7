import { fileKinds } from './model.ts'
import { getExtension } from './name.ts'

const acceptedExtensions = new Set<string>(Object.values(fileKinds).flatMap(({ extensions }) => [...extensions]))

/**
 * Checks whether a text is an e-mail message (RFC 5322) whose attachments are all of accepted kinds. The header must
 * contain sender and date, and each file name must have an accepted extension.
 */
export function isMailMessage(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (!/^from:/im.test(head) || !/^date:/im.test(head) || !/^[!-9;-~]+:/.test(head)) return false
  return parseAttachmentNames(text).every(
    (name) => getExtension(name) === '' || acceptedExtensions.has(getExtension(name)),
  )
}

/** Returns the names of attachments, including folded, split and percent-encoded names (RFC 2231). */
function parseAttachmentNames(text: string): string[] {
  const lines = text.replaceAll(/\r?\n[ \t]+/g, ' ').match(/^content-(?:type|disposition):.*$/gim) ?? []
  return lines.flatMap((line) => {
    const whole: string[] = []
    for (const [, chunk, quoted, bare] of line.matchAll(
      /[;\s](?:file)?name(\*\d*\*?)?\s*=\s*(?:"([^"]*)"|([^;\s]+))/gi,
    )) {
      const part = (quoted ?? bare ?? '').replace(/^[\w-]*'[\w-]*'/, '')
      const isNext = chunk !== undefined && /^\*[1-9]/.test(chunk)
      if (isNext && whole.length > 0) whole[whole.length - 1] += part
      else whole.push(part)
    }
    return whole.map((name) => name.trim())
  })
}
