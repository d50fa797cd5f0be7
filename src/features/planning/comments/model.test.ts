import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import { makeProse, type Prose } from '#shared/prose.ts'
import type { CommentPlace } from './entities.ts'
import {
  applyProposal,
  computePlaceStatus,
  type ElementText,
  findTextAt,
  hasRequiredReasons,
  mayBeInvited,
} from './model.ts'

const prose: Prose = {
  type: 'doc',
  content: [
    ...makeProse('First.').content,
    {
      type: 'bullet_list',
      attrs: { id: 'l1' },
      content: [
        {
          type: 'list_item',
          attrs: { id: 'i1' },
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'p1' },
              content: [
                { type: 'text', text: 'Scan ' },
                { type: 'text', text: 'every', marks: [{ type: 'strong' }] },
                { type: 'text', text: ' container' },
                { type: 'hard_break' },
                { type: 'text', text: 'at night', marks: [{ type: 'em' }] },
              ],
            },
          ],
        },
      ],
    },
  ],
}
const element: ElementText = {
  title: localized('en', 'Drugs in ports'),
  gain: null,
  rationale: null,
  body: { source: 'en', text: { en: prose }, outdated: [] },
}
const place = (given: Partial<CommentPlace>): CommentPlace => ({
  elementId: 'e',
  field: 'body',
  blockId: 'p1',
  language: 'en',
  quote: null,
  ...given,
})

describe('the words on which a remark stands', () => {
  it('are found in titles and in paragraphs, those of lists among them', () => {
    expect(findTextAt(element, place({ field: 'title', blockId: null }))).toBe('Drugs in ports')
    expect(findTextAt(element, place({}))).toBe('Scan every container at night')
    expect(findTextAt(element, place({ blockId: 'b1' }))).toBe('First.')
    expect(findTextAt(element, place({ language: 'nl' }))).toBeUndefined()
  })

  it('stand, are changed, or are gone with their paragraph, language or element', () => {
    expect(computePlaceStatus(place({ quote: 'every container' }), element)).toBe('stands')
    expect(computePlaceStatus(place({ quote: 'each container' }), element)).toBe('changed')
    expect(computePlaceStatus(place({ quote: 'First.', blockId: 'gone' }), element)).toBe('gone')
    expect(computePlaceStatus(place({ quote: 'First.' }), undefined)).toBe('gone')
    expect(computePlaceStatus(place({ field: null, blockId: null, quote: 'Another title' }), element)).toBe('changed')
    expect(computePlaceStatus(place({ elementId: null, field: null, blockId: null }), undefined)).toBe('stands')
  })
})

describe('a suggestion', () => {
  it('replaces what it quotes and leaves the marks around it', () => {
    const written = applyProposal(element, place({ quote: 'container' }), 'third container')
    const list = written?.body?.text.en?.content[1]
    expect(list?.type === 'bullet_list' && list.content[0]?.content[0]?.content).toEqual([
      { type: 'text', text: 'Scan ' },
      { type: 'text', text: 'every', marks: [{ type: 'strong' }] },
      { type: 'text', text: ' third container' },
      { type: 'hard_break' },
      { type: 'text', text: 'at night', marks: [{ type: 'em' }] },
    ])
  })

  it('takes proposed words as they are, also where they look like a pattern of replacement', () => {
    const title = applyProposal(element, place({ field: 'title', blockId: null, quote: 'Drugs' }), "$& and $'")?.title
    expect(title?.text.en).toBe("$& and $' in ports")
  })

  it('finds nothing to write on where the words have changed', () => {
    expect(applyProposal(element, place({ quote: 'each container' }), 'x')).toBeUndefined()
    expect(applyProposal(element, place({ field: 'gain', blockId: null, quote: 'x' }), 'y')).toBeUndefined()
  })
})

it('an answer has reasons, except for followed', () => {
  expect(hasRequiredReasons('followed', null)).toBe(true)
  expect(hasRequiredReasons('partly_followed', null)).toBe(false)
  expect(hasRequiredReasons('not_followed', localized('en', ' '))).toBe(false)
  expect(hasRequiredReasons('not_followed', localized('en', 'No means.'))).toBe(true)
})

it.each<[Marking, string[]]>([
  ['TLP:CLEAR', ['issuer', 'partner', 'other', 'person']],
  ['TLP:GREEN', ['issuer', 'partner', 'other', 'person']],
  ['TLP:AMBER', ['issuer', 'partner']],
  ['TLP:AMBER+STRICT', ['issuer']],
  ['TLP:RED', []],
])('a plan marked %s may be laid before %j', (marking, allowed) => {
  const plan = { marking, issuingBodyIds: ['issuer'], partnerIds: ['partner'] }
  const all = ['issuer', 'partner', 'other', 'person']
  expect(all.filter((value) => mayBeInvited(plan, value === 'person' ? null : value))).toEqual(allowed)
})
