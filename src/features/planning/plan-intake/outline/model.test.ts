import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProposedOutline } from '../entities.ts'
import { propose } from '../propose/propose.ts'
import { frame, heading, item, makeSource } from '../source.fixture.ts'
import { findOutlineIssue } from './issues.ts'
import * as model from './model.ts'

const source = makeSource(
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
  const levels = model.computeLevels(elements)
  return elements.map(
    ({ id, title, paragraphs: group }) => `${'  '.repeat(levels.get(id)! - 1)}${title} ${group.join(',')}`,
  )
}
const findElementId = (title: string) => outline.elements.find((element) => element.title === title)!.id

describe('Outline under review', () => {
  it('counts paragraphs and decisions', () => {
    const decided = model.decide(outline, model.collectSubtree(outline.elements, findElementId('Pakkans')), 'accepted')
    expect(model.computeProgress(decided)).toEqual({
      placedParagraphs: 8,
      paragraphs: 10,
      decided: 3,
      elements: 6,
      ready: 3,
    })
  })

  it('merges an element with the previous element, including the children', () => {
    expect(drawn(model.mergeWithPrevious(outline, findElementId('Pakkans'), frame.nesting)!)).toEqual([
      'Inbraken 2,3,4,5',
      '  Controles 7',
      '  Bezoeken 8',
      '  Nazorg 9',
      'Verkeer 10',
    ])
    expect(model.mergeWithPrevious(outline, findElementId('Inbraken'), frame.nesting)).toBeUndefined()
  })

  it('splits an element at a paragraph; the children move to the new element', () => {
    expect(drawn(model.splitElement(outline, findElementId('Pakkans'), 5, 'Hoe.')!).slice(1, 5)).toEqual([
      '  Pakkans 4',
      '  Hoe. 5',
      '    Controles 7',
      '    Bezoeken 8',
    ])
    expect(model.splitElement(outline, findElementId('Pakkans'), 4, 'x')).toBeUndefined()
  })

  it('indents and outdents an element only where the hierarchy allows it', () => {
    const out = model.outdent(outline, findElementId('Bezoeken'), frame.nesting)!
    expect(drawn(out).slice(1, 5)).toEqual(['  Pakkans 4,5', '    Controles 7', '  Bezoeken 8', '  Nazorg 9'])
    expect(drawn(model.indent(out, findElementId('Bezoeken'), frame.nesting)!)).toEqual(drawn(outline))
    expect(model.indent(outline, findElementId('Bezoeken'), frame.nesting)).toBeUndefined()
    expect(model.outdent(outline, findElementId('Verkeer'), frame.nesting)).toBeUndefined()
  })

  it('offers the allowed kinds, given the children', () => {
    expect(model.listAllowedKinds(outline, findElementId('Pakkans'), frame.nesting)).toEqual([
      'operational_objective',
      'programme',
      'project',
    ])
  })

  it('adds an unplaced paragraph at the position in the document', () => {
    expect(drawn(model.addFromParagraph(outline, 1, 'context'))[0]).toBe('null 1')
    expect(drawn(model.addFromParagraph(outline, 6, 'context')).slice(-2)).toEqual(['null 6', 'Verkeer 10'])
  })

  it('leaves elements in the plan unchanged', () => {
    const elements = outline.elements.map((element) => ({
      ...element,
      elementId: '00000000-0000-7000-8000-000000000001',
    }))
    const taken = { ...outline, elements }
    expect(model.mergeWithPrevious(taken, findElementId('Pakkans'), frame.nesting)).toBeUndefined()
    expect(model.decide(taken, new Set([findElementId('Pakkans')]), 'rejected').elements).toEqual(elements)
  })
})

const act = fc.record({
  name: fc.constantFrom('merge', 'split', 'indent', 'outdent', 'kind', 'decide', 'takeUp'),
  index: fc.nat(20),
  paragraph: fc.nat(9),
})

it('keeps every paragraph exactly once, and a valid hierarchy, after any sequence of actions', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let now = outline
      for (const { name, index, paragraph } of acts) {
        const { id } = now.elements[index % now.elements.length]!
        const { text, number } = paragraphs[paragraph]!
        const [kind] = model.listAllowedKinds(now, id, frame.nesting)
        const done = {
          merge: () => model.mergeWithPrevious(now, id, frame.nesting),
          split: () => model.splitElement(now, id, number, text),
          indent: () => model.indent(now, id, frame.nesting),
          outdent: () => model.outdent(now, id, frame.nesting),
          kind: () => kind && model.setKind(now, id, kind),
          decide: () => model.decide(now, model.collectSubtree(now.elements, id), 'accepted'),
          takeUp: () =>
            now.unplacedParagraphs.some((entry) => entry.number === number)
              ? model.addFromParagraph(now, number, null)
              : undefined,
        }[name]()
        now = done ?? now
        expect(findOutlineIssue(now, { outline, paragraphs, fields })).toBeUndefined()
        const kinds = new Map(now.elements.map((element) => [element.id, element.kind]))
        for (const element of now.elements)
          expect(frame.nesting[kinds.get(element.parentId ?? '') ?? 'root']).toContain(element.kind)
      }
    }),
    { seed: 20261128, numRuns: 300 },
  )
})
