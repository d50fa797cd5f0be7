import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProposedOutline } from '../entities.ts'
import { propose } from '../propose/propose.ts'
import { documentOf, frame, heading, item } from '../source.fixture.ts'
import { faultOf } from './faults.ts'
import * as model from './model.ts'

const source = documentOf(
  'Voorwoord.',
  heading(1, 'SD 1: Inbraken'),
  'Waarom.',
  heading(2, 'OD 1.1: Pakkans'),
  'Hoe.',
  heading(3, 'Acties'),
  item('Controles'),
  item('Bezoeken'),
  heading(2, 'OD 1.2: Nazorg'),
  heading(1, 'SD 2: Verkeer'),
)
const { outline, paragraphs, fields } = propose(source, frame)
const drawn = ({ elements }: ProposedOutline) => {
  const levels = model.levelsOf(elements)
  return elements.map(
    ({ id, title, paragraphs: its }) => `${'  '.repeat(levels.get(id)! - 1)}${title} ${its.join(',')}`,
  )
}
const idOf = (title: string) => outline.elements.find((one) => one.title === title)!.id

describe('an outline that one works on', () => {
  it('counts paragraphs and decisions', () => {
    const decided = model.decide(outline, model.withUnder(outline.elements, idOf('Pakkans')), 'accepted')
    expect(model.progressOf(decided)).toEqual({ placed: 8, paragraphs: 10, decided: 3, elements: 6, ready: 3 })
  })

  it('merges an element with the one before, with what stands under it', () => {
    expect(drawn(model.mergeWithPrevious(outline, idOf('Pakkans'), frame.nesting)!)).toEqual([
      'Inbraken 2,3,4,5',
      '  Controles 7',
      '  Bezoeken 8',
      '  Nazorg 9',
      'Verkeer 10',
    ])
    expect(model.mergeWithPrevious(outline, idOf('Inbraken'), frame.nesting)).toBeUndefined()
  })

  it('splits an element at a paragraph; what stood under it stands under the new one', () => {
    expect(drawn(model.splitAt(outline, idOf('Pakkans'), 5, 'Hoe.')!).slice(1, 5)).toEqual([
      '  Pakkans 4',
      '  Hoe. 5',
      '    Controles 7',
      '    Bezoeken 8',
    ])
    expect(model.splitAt(outline, idOf('Pakkans'), 4, 'x')).toBeUndefined()
  })

  it('puts an element under the one before and out again, only where it may stand', () => {
    const out = model.outdent(outline, idOf('Bezoeken'), frame.nesting)!
    expect(drawn(out).slice(1, 5)).toEqual(['  Pakkans 4,5', '    Controles 7', '  Bezoeken 8', '  Nazorg 9'])
    expect(drawn(model.indent(out, idOf('Bezoeken'), frame.nesting)!)).toEqual(drawn(outline))
    expect(model.indent(outline, idOf('Bezoeken'), frame.nesting)).toBeUndefined()
    expect(model.outdent(outline, idOf('Verkeer'), frame.nesting)).toBeUndefined()
  })

  it('offers the kinds that it may be, with what stands under it', () => {
    expect(model.kindsFor(outline, idOf('Pakkans'), frame.nesting)).toEqual([
      'operational_objective',
      'programme',
      'project',
    ])
  })

  it('takes up a paragraph without a place, where the document has it', () => {
    expect(drawn(model.takeUp(outline, 1, 'context'))[0]).toBe('null 1')
    expect(drawn(model.takeUp(outline, 6, 'context')).slice(-2)).toEqual(['null 6', 'Verkeer 10'])
  })

  it('leaves alone what stands in the plan', () => {
    const elements = outline.elements.map((one) => ({ ...one, elementId: '00000000-0000-7000-8000-000000000001' }))
    const taken = { ...outline, elements }
    expect(model.mergeWithPrevious(taken, idOf('Pakkans'), frame.nesting)).toBeUndefined()
    expect(model.decide(taken, new Set([idOf('Pakkans')]), 'rejected').elements).toEqual(elements)
  })
})

const act = fc.record({
  name: fc.constantFrom('merge', 'split', 'indent', 'outdent', 'kind', 'decide', 'takeUp'),
  at: fc.nat(20),
  paragraph: fc.nat(9),
})

it('keeps every paragraph once, and a tree in which each stands where it may, whatever one does', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let now = outline
      for (const { name, at, paragraph } of acts) {
        const { id } = now.elements[at % now.elements.length]!
        const { text, number } = paragraphs[paragraph]!
        const [kind] = model.kindsFor(now, id, frame.nesting)
        const done = {
          merge: () => model.mergeWithPrevious(now, id, frame.nesting),
          split: () => model.splitAt(now, id, number, text),
          indent: () => model.indent(now, id, frame.nesting),
          outdent: () => model.outdent(now, id, frame.nesting),
          kind: () => kind && model.setKind(now, id, kind),
          decide: () => model.decide(now, model.withUnder(now.elements, id), 'accepted'),
          takeUp: () =>
            now.notPlaced.some((one) => one.number === number) ? model.takeUp(now, number, null) : undefined,
        }[name]()
        now = done ?? now
        expect(faultOf(now, { outline, paragraphs, fields })).toBeUndefined()
        const kinds = new Map(now.elements.map((one) => [one.id, one.kind]))
        for (const one of now.elements)
          expect(frame.nesting[kinds.get(one.parentId ?? '') ?? 'root']).toContain(one.kind)
      }
    }),
    { seed: 20261128, numRuns: 300 },
  )
})
