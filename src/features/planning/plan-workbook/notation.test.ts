import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeProse, Prose } from '#shared/prose.ts'
import { parseNotation, writeNotation } from './notation.ts'

const marks = fc.uniqueArray(
  fc.constantFrom(
    { type: 'strong' as const },
    { type: 'em' as const },
    { type: 'link' as const, attrs: { href: 'https://voorbeeld.be/a(1)' } },
  ),
)
const textArbitrary = fc.oneof(
  fc.constantFrom('woord', 'a b', '*', '**', '[x](https://y.be)', '\\', '- punt', '1. stap', '2 * 3', ' ', '<b>', 'é'),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ab *[]()\\-1. '.split('')) }),
)
const text = fc
  .tuple(textArbitrary, marks)
  .map(([text, marks]) => ({ type: 'text' as const, text, ...(marks.length > 0 && { marks }) }))
const inline = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant({ type: 'hard_break' as const }) },
)
let ids = 0
const attrs = fc.constant(null).map(() => {
  ids += 1
  return { id: `x${ids}` }
})
const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  attrs,
  content: fc.array(inline, { minLength: 1, maxLength: 4 }),
})
const list = fc.record({
  type: fc.constantFrom('bullet_list' as const, 'ordered_list' as const),
  attrs,
  content: fc.array(
    fc.record({
      type: fc.constant('list_item' as const),
      attrs,
      content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const prose = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list }), { minLength: 1, maxLength: 5 })
  .map((content): Prose => ({ type: 'doc', content }))

const makeTestProse = (...content: Prose['content']): Prose => ({ type: 'doc', content })
const line = (
  id: string,
  ...content: NonNullable<Extract<Prose['content'][number], { type: 'paragraph' }>['content']>
) => ({ type: 'paragraph', attrs: { id }, content }) as const
const item = (id: string, ...words: string[]) => ({
  type: 'list_item' as const,
  attrs: { id },
  content: words.map((text, index) => line(`${id}-${index}`, { type: 'text', text })),
})

describe('Rich text in a cell', () => {
  it('writes emphasis, links, lists and line breaks in common notation', () => {
    const before = makeTestProse(
      line(
        'a',
        { type: 'text', text: 'Minder ' },
        { type: 'text', text: 'overlast', marks: [{ type: 'strong' }] },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'zie hier', marks: [{ type: 'link', attrs: { href: 'https://voorbeeld.be/' } }] },
        { type: 'hard_break' },
        { type: 'text', text: 'en', marks: [{ type: 'em' }] },
        { type: 'text', text: ' daar' },
      ),
      { type: 'bullet_list', attrs: { id: 'l' }, content: [item('i', 'een', 'ook een'), item('j', 'twee')] },
      { type: 'ordered_list', attrs: { id: 'm' }, content: [item('k', 'eerst'), item('n', 'dan')] },
    )
    expect(writeNotation(before)).toBe(
      'Minder **overlast**, [zie hier](https://voorbeeld.be/)\\\n*en* daar\n- een\n  ook een\n- twee\n1. eerst\n2. dan',
    )
  })

  it('returns the same text with the same block ids when unchanged', () => {
    let checkedCount = 0
    fc.assert(
      fc.property(prose, (before) => {
        const cell = writeNotation(before)
        if (cell === undefined) return
        checkedCount += 1
        const again = parseNotation(cell, before)
        expect(Prose.safeParse(again).success).toBe(true)
        expect(writeNotation(again)).toBe(cell)
        const ids = new Set(before.content.map((block) => block.attrs.id))
        expect(again.content.every((block) => ids.has(block.attrs.id))).toBe(true)
      }),
      { seed: 20261128, numRuns: 1_000 },
    )
    expect(checkedCount).toBeGreaterThan(300)
  })

  it('returns text with the same content and formatting without the previous text', () => {
    fc.assert(
      fc.property(prose, (before) => {
        const cell = writeNotation(before)
        if (cell !== undefined) expect(writeNotation(parseNotation(cell, undefined))).toBe(cell)
      }),
    )
  })

  it('keeps the ids of remaining paragraphs, and assigns new ids to the others', () => {
    const before = makeProse('Een', 'Twee', 'Drie')
    const ids = (input: Prose) => input.content.map((block) => block.attrs.id)
    expect(ids(parseNotation('Een\nTussen\nDrie', before))).toEqual(['b1', 'b4', 'b3'])
    expect(ids(parseNotation('Een\nTwee en meer\n- Drie', before))).toEqual(['b1', 'b4', 'b5'])
  })

  it('reads unpaired symbols literally', () => {
    for (const source of ['2 * 3 = 6', 'een [haakje', '[geen link](foo)', 'a ** b', 'C:\\map', '**half']) {
      expect(parseNotation(source, undefined).content).toMatchObject([{ content: [{ text: source }] }])
    }
  })

  it('is omitted when a cell cannot represent it', () => {
    const inner = makeTestProse({
      type: 'bullet_list',
      attrs: { id: 'l' },
      content: [item('i', ' met spaties ervoor')],
    })
    const broken = makeTestProse(line('a', { type: 'text', text: 'een\ntwee' }))
    expect([writeNotation(broken), writeNotation(inner)]).toEqual([undefined, '-  met spaties ervoor'])
  })
})
