import { diffArrays } from 'diff'

export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Splits a text into words, spaces and punctuation marks. Joining them gives the original text. */
const splitTokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []

/**
 * Maximum number of edits. With more edits, the differing part counts as replaced, because a word-by-word comparison
 * would be unreadable.
 */
const maxEdits = 2_000

/**
 * Returns the changes from `before` to `after`, word by word. The parts that are not `added` join to `before`, those
 * that are not `removed` to `after`. A removal precedes the addition that replaces it.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = splitTokens(before)
  const b = splitTokens(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1
  const [old, fresh] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const changes = diffArrays(old, fresh, { maxEditLength: maxEdits }) ?? [
    { value: old, removed: true, added: false },
    { value: fresh, removed: false, added: true },
  ]
  const parts: DiffPart[] = []
  const add = (kind: DiffPart['kind'], pieces: readonly string[]) => {
    const text = pieces.join('')
    const last = parts.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  add('same', a.slice(0, head))
  for (const { value, removed, added } of changes) add(removed ? 'removed' : added ? 'added' : 'same', value)
  add('same', a.slice(a.length - tail))
  return parts
}
