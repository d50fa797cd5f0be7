import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './word-diff.ts'

const join = (parts: ReturnType<typeof diffWords>, without: 'removed' | 'added') =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('')

describe('difference of two texts', () => {
  it('names the replaced word and keeps the rest', () => {
    expect(diffWords('Reduce the harm of cocaine.', 'Reduce the damage of cocaine.')).toEqual([
      { kind: 'same', text: 'Reduce the ' },
      { kind: 'removed', text: 'harm' },
      { kind: 'added', text: 'damage' },
      { kind: 'same', text: ' of cocaine.' },
    ])
  })

  it('is one unchanged part between equal texts, and empty between empty texts', () => {
    expect(diffWords('één tekst', 'één tekst')).toEqual([{ kind: 'same', text: 'één tekst' }])
    expect(diffWords('', '')).toEqual([])
  })

  it('reproduces any two texts', () => {
    const arbitrary = fc.array(fc.constantFrom('plan', 'zone', ' ', ' ', ',', 'é', '\n'), { maxLength: 40 })
    fc.assert(
      fc.property(arbitrary, arbitrary, (left, other) => {
        const [before, after] = [left.join(''), other.join('')]
        const parts = diffWords(before, after)
        expect(join(parts, 'added')).toBe(before)
        expect(join(parts, 'removed')).toBe(after)
      }),
    )
  })

  it('replaces the middle as a whole when two texts are too long to compare word by word', () => {
    const text = (word: string) => Array.from({ length: 2100 }, (_, index) => `${word}${index}`).join(' ')
    const parts = diffWords(`same ${text('a')} end`, `same ${text('b')} end`)
    expect(parts.map((part) => part.kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})
