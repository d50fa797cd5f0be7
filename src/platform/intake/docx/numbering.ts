import { parseXml } from './word-xml.ts'

interface Level {
  start: number
  format: string
  /** `%1.%2`: the number of the first level, a point and the number of the second level. */
  pattern: string
}

/** Counts the list items of a document in reading order. */
export interface Numbering {
  /**
   * Returns the number of the next item of that list at that level. Empty for a bullet, undefined when the list does
   * not exist.
   */
  next: (listId: string, level: number) => string | undefined
}

const deepestLevel = 8

export function parseNumbering(bytes: Uint8Array | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>()
  if (bytes) collect(bytes, abstracts, lists)
  /** Lists that share a definition continue the same count, unless a list defines a start value. */
  const counters = new Map<string, number[]>()
  return {
    next: (listId, level) => {
      const list = lists.get(listId)
      const levels = list && abstracts.get(list.abstract)
      const own = levels?.get(level)
      if (!list || !levels || !own || level > deepestLevel) return undefined
      if (own.format === 'bullet' || own.format === 'none') return ''
      const key = list.starts.size > 0 ? `list ${listId}` : `abstract ${list.abstract}`
      const counter = counters.get(key) ?? []
      counters.set(key, counter)
      const getStartNumber = (at: number) => list.starts.get(at) ?? levels.get(at)?.start ?? 1
      for (let at = 0; at < level; at += 1) counter[at] ??= getStartNumber(at)
      counter[level] = counter[level] === undefined ? getStartNumber(level) : counter[level] + 1
      counter.length = level + 1
      return own.pattern
        .replace(/%(\d)/g, (_, digit: string) => {
          const at = Number(digit) - 1
          return formatListNumber(counter[at] ?? getStartNumber(at), levels.get(at)?.format ?? 'decimal')
        })
        .trim()
    },
  }
}

function collect(
  bytes: Uint8Array,
  abstracts: Map<string, Map<number, Level>>,
  lists: Map<string, { abstract: string; starts: Map<number, number> }>,
): void {
  let levels: Map<number, Level> | undefined
  let level: Level | undefined
  let list: { abstract: string; starts: Map<number, number> } | undefined
  let overridden = 0
  parseXml(bytes, {
    open: (name, attribute) => {
      const value = attribute('val')
      if (name === 'abstractNum') {
        levels = new Map()
        abstracts.set(attribute('abstractNumId') ?? '', levels)
      } else if (name === 'num') {
        list = { abstract: '', starts: new Map() }
        lists.set(attribute('numId') ?? '', list)
      } else if (name === 'lvl' && levels) {
        level = { start: 1, format: 'decimal', pattern: '' }
        levels.set(Number(attribute('ilvl')), level)
      } else if (name === 'start' && level) level.start = Number(value) || 0
      else if (name === 'numFmt' && level) level.format = value ?? 'decimal'
      else if (name === 'lvlText' && level) level.pattern = value ?? ''
      else if (name === 'abstractNumId' && list) list.abstract = value ?? ''
      else if (name === 'lvlOverride') overridden = Number(attribute('ilvl'))
      else if (name === 'startOverride' && list) list.starts.set(overridden, Number(value) || 0)
    },
    close: (name) => {
      if (name === 'lvl') level = undefined
      if (name === 'abstractNum') levels = undefined
      if (name === 'num') list = undefined
    },
    text: () => {},
  })
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const roman: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function formatListNumber(number: number, format: string): string {
  if (number < 1 || number > 5000) return `${number}`
  // After z follow aa and then bb.
  if (format === 'lowerLetter') return letters[(number - 1) % 26]?.repeat(Math.ceil(number / 26)) ?? `${number}`
  if (format === 'upperLetter') return formatListNumber(number, 'lowerLetter').toUpperCase()
  if (format === 'upperRoman') return formatListNumber(number, 'lowerRoman').toUpperCase()
  if (format !== 'lowerRoman') return `${number}`
  let rest = number
  let text = ''
  for (const [value, sign] of roman)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}
