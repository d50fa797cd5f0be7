import { type SensitiveText, screenText } from '#shared/screening.ts'
import type { FileKind } from './model.ts'

export type TextFault = { fault: 'not_json' } | { fault: 'sensitive'; found: SensitiveText[] }

const mostFindings = 50

/** Reads a text as a file of that kind: JSON must be JSON, and what must never be stored is named with its line. */
export function checkText(bytes: Uint8Array, kind: FileKind): TextFault | undefined {
  const text = new TextDecoder().decode(bytes)
  if (kind === 'json' && !isJson(text)) return { fault: 'not_json' }
  const found: SensitiveText[] = []
  let number = 0
  for (const line of text.split(/\r?\n/)) {
    number += 1
    found.push(...screenText(line, ['line', number]))
    if (found.length >= mostFindings) break
  }
  return found.length > 0 ? { fault: 'sensitive', found: found.slice(0, mostFindings) } : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
