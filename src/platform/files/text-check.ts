import { type SensitiveText, screenText } from '#shared/screening.ts'
import { isMailMessage } from './mail-message.ts'
import type { FileKind } from './model.ts'

export type TextIssue = { code: 'not_json' | 'not_mail' } | { code: 'sensitive'; matches: SensitiveText[] }

const maxMatches = 50

/**
 * Checks a text as a file of that kind. JSON and e-mail messages must be valid. Forbidden content is reported with the
 * line number.
 */
export function checkText(bytes: Uint8Array, kind: FileKind): TextIssue | undefined {
  const text = new TextDecoder().decode(bytes)
  if (kind === 'json' && !isJson(text)) return { code: 'not_json' }
  if (kind === 'eml' && !isMailMessage(text)) return { code: 'not_mail' }
  const sensitiveTexts: SensitiveText[] = []
  let number = 0
  for (const line of text.split(/\r?\n/)) {
    number += 1
    sensitiveTexts.push(...screenText(line, ['line', number]))
    if (sensitiveTexts.length >= maxMatches) break
  }
  return sensitiveTexts.length > 0 ? { code: 'sensitive', matches: sensitiveTexts.slice(0, maxMatches) } : undefined
}

function isJson(text: string): boolean {
  if (isTooDeep(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * Maximum nesting depth, deeper than any real data. Parsing a level takes sixty times the input size in memory: 50 MB
 * of `[` would take 3 GB.
 */
const deepest = 500

function isTooDeep(text: string): boolean {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === '[' || character === '{')) depth += 1
    else if (!isQuoted && (character === ']' || character === '}')) depth -= 1
    if (depth > deepest) return true
  }
  return false
}
