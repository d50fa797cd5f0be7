import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellGlyphs, cellTones } from './cell-tone.ts'
import { colourBlindness, colourDistance, contrast, linearColour, simulateColourBlindness } from './colour-sight.ts'
import { statuses, statusGlyphs } from './status-badge.tsx'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const parseColours = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(([, name, hex]) => [name, hex]))
const lightBlock = css.slice(css.indexOf(':root {'), css.indexOf('@media screen'))
const darkBlock = css.slice(css.indexOf('@media screen'))
const schemes: Record<string, Record<string, string>> = {
  light: parseColours(lightBlock),
  dark: { ...parseColours(lightBlock), ...parseColours(darkBlock) },
}

/** All backgrounds on which ordinary text may appear. */
const grounds = ['paper', 'air', 'sunken', 'hover', 'blue-fill']

/** Text on background: each text colour with every background on which a component uses it. */
const textPairs: [text: string, ground: string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...['blue', 'blue-strong'].flatMap((text) =>
    ['paper', 'air', 'hover', 'blue-fill'].map((ground): [string, string] => [text, ground]),
  ),
  ...['teal', 'amber', 'red', 'grey'].map((text): [string, string] => [text, 'paper']),
  ...['teal-text', 'amber-text', 'red-text', 'grey-text'].flatMap((text) =>
    ['paper', 'air', 'hover', 'blue-fill'].map((ground): [string, string] => [text, ground]),
  ),
  ['teal-text', 'teal-fill'],
  ['amber-text', 'amber-fill'],
  ['red-text', 'red-fill'],
  ['grey-text', 'grey-fill'],
  ['ink-2', 'grey-fill'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['rail-ink', 'rail'],
  ['rail-ink', 'rail-on'],
  ['rail-ink-on', 'rail'],
  ['rail-ink-on', 'rail-on'],
  ['rail-ink-soft', 'rail'],
  ['on-avatar', 'avatar'],
  ['ins', 'ins-fill'],
  ['del', 'del-fill'],
  ['ink', 'selection'],
  ...cellTones.map((tone): [string, string] => [`on-tone-${tone}`, `tone-${tone}`]),
  ...[1, 2, 3, 4, 5, 6].map((step): [string, string] => [`on-step-${step}`, `step-${step}`]),
]

/** Lines and marks that have a meaning by themselves. */
const markPairs: [mark: string, ground: string][] = [
  ['line-field', 'paper'],
  ['line-field', 'air'],
  ['focus', 'paper'],
  ['focus', 'air'],
  ['focus', 'blue-fill'],
  ['blue', 'sunken'],
  ['teal', 'paper'],
  ['amber', 'sunken'],
  ['red', 'paper'],
  ['grey', 'paper'],
  ['primary', 'paper'],
]

describe.each(Object.entries(schemes))('colours of the %s scheme', (_, colours) => {
  const colour = (name: string) => {
    const hex = colours[name]
    if (!hex) throw new Error(`tokens.css has no colour --${name}`)
    return linearColour(hex)
  }

  it.each(textPairs)('give the text %s enough contrast on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(markPairs)('give the mark %s enough contrast on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(colourBlindness) as (keyof typeof colourBlindness)[])(
    'keep the steps of the scale in order of lightness with %s',
    (kind) => {
      const steps = [1, 2, 3, 4, 5, 6].map((step) => simulateColourBlindness(kind, colour(`step-${step}`)))
      const ground = simulateColourBlindness(kind, colour('paper'))
      const contrasts = steps.map((step) => contrast(step, ground))
      expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b))
      steps.slice(1).forEach((step, index) => {
        expect(colourDistance(step, steps[index]!)).toBeGreaterThan(0.05)
      })
    },
  )

  it.each(Object.keys(colourBlindness) as (keyof typeof colourBlindness)[])(
    'keep the three blue tones of a cell distinct from each other and from red with %s',
    (kind) => {
      const tones = ['strong', 'medium', 'soft', 'blush'].map((tone) =>
        simulateColourBlindness(kind, colour(`tone-${tone}`)),
      )
      tones.forEach((tone, index) => {
        for (const other of tones.slice(index + 1)) expect(colourDistance(tone, other)).toBeGreaterThan(0.05)
      })
    },
  )
})

describe('meaning without colour', () => {
  it('gives each status a distinct glyph', () => {
    expect(new Set(statuses.map((status) => statusGlyphs[status])).size).toBe(statuses.length)
  })

  it('gives each tone of a cell a glyph', () => {
    expect(cellGlyphs.length).toBeGreaterThanOrEqual(cellTones.length)
  })
})

describe('contrast and colour distance', () => {
  it('are 21 for black on white and 1 for equal colours', () => {
    expect(contrast(linearColour('#000000'), linearColour('#ffffff'))).toBeCloseTo(21)
    expect(contrast(linearColour('#0b6fb8'), linearColour('#0b6fb8'))).toBe(1)
  })

  it('are small between red and green of the same lightness for a viewer with protanopia', () => {
    const [red, green] = [linearColour('#c2362b'), linearColour('#5f7a1c')]
    const seen = colourDistance(
      simulateColourBlindness('protanopia', red),
      simulateColourBlindness('protanopia', green),
    )
    expect(seen).toBeLessThan(colourDistance(red, green) / 2)
  })
})
