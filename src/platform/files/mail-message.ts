import { fileKinds } from './model.ts'
import { extensionOf } from './name.ts'

const taken = new Set<string>(Object.values(fileKinds).flatMap(({ extensions }) => [...extensions]))

/**
 * Whether a text is an electronic letter (RFC 5322) that brings nothing else along than files that are taken by themselves: its
 * head says from whom and when, and each name in it ends as such a file does.
 */
export function isMailMessage(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (!/^from:/im.test(head) || !/^date:/im.test(head) || !/^[!-9;-~]+:/.test(head)) return false
  return namesIn(text).every((name) => extensionOf(name) === '' || taken.has(extensionOf(name)))
}

/** Names of what a letter brings along, also where they are folded, cut in pieces or written in percents (RFC 2231). */
function namesIn(text: string): string[] {
  const lines = text.replaceAll(/\r?\n[ \t]+/g, ' ').match(/^content-(?:type|disposition):.*$/gim) ?? []
  return lines.flatMap((line) => {
    const whole: string[] = []
    for (const [, piece, quoted, bare] of line.matchAll(
      /[;\s](?:file)?name(\*\d*\*?)?\s*=\s*(?:"([^"]*)"|([^;\s]+))/gi,
    )) {
      const part = (quoted ?? bare ?? '').replace(/^[\w-]*'[\w-]*'/, '')
      const isNext = piece !== undefined && /^\*[1-9]/.test(piece)
      if (isNext && whole.length > 0) whole[whole.length - 1] += part
      else whole.push(part)
    }
    return whole.map((name) => name.trim())
  })
}
