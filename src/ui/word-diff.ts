export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Words, the spaces between them and marks of punctuation, so that joining the pieces gives the text back. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []

/** The table of the longest common subsequence holds at most this many entries; longer middles count as wholly replaced. */
const largestTable = 4_000_000

/** Length of the longest common subsequence of the tails that start at (i, j), in one flat table of (n + 1) by (m + 1). */
function tailLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const columns = b.length + 1
  const table = new Uint16Array((a.length + 1) * columns)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * columns + j] =
        a[i] === b[j]
          ? table[(i + 1) * columns + j + 1]! + 1
          : Math.max(table[(i + 1) * columns + j]!, table[i * columns + j + 1]!)
    }
  }
  return table
}

/**
 * What to remove from `before` and add to it to get `after`, word by word. The parts that are not `added` join to `before`, those that are not `removed`
 * to `after`. A removal stands before the addition that replaces it.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = piecesOf(before)
  const b = piecesOf(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1
  const oldMiddle = a.slice(head, a.length - tail)
  const newMiddle = b.slice(head, b.length - tail)

  const parts: DiffPart[] = []
  const add = (kind: DiffPart['kind'], text: string) => {
    if (!text) return
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  add('same', a.slice(0, head).join(''))
  if (oldMiddle.length * newMiddle.length > largestTable) {
    add('removed', oldMiddle.join(''))
    add('added', newMiddle.join(''))
  } else {
    const table = tailLengths(oldMiddle, newMiddle)
    const columns = newMiddle.length + 1
    let i = 0
    let j = 0
    while (i < oldMiddle.length || j < newMiddle.length) {
      if (i < oldMiddle.length && j < newMiddle.length && oldMiddle[i] === newMiddle[j]) {
        add('same', oldMiddle[i]!)
        i += 1
        j += 1
      } else if (
        j >= newMiddle.length ||
        (i < oldMiddle.length && table[(i + 1) * columns + j]! >= table[i * columns + j + 1]!)
      ) {
        add('removed', oldMiddle[i]!)
        i += 1
      } else {
        add('added', newMiddle[j]!)
        j += 1
      }
    }
  }
  add('same', a.slice(a.length - tail).join(''))
  return parts
}
