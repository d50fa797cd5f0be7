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

describe('Text that a comment refers to', () => {
  it('is found in titles and in paragraphs, including list items', () => {
    expect(findTextAt(element, place({ field: 'title', blockId: null }))).toBe('Drugs in ports')
    expect(findTextAt(element, place({}))).toBe('Scan every container at night')
    expect(findTextAt(element, place({ blockId: 'b1' }))).toBe('First.')
    expect(findTextAt(element, place({ language: 'nl' }))).toBeUndefined()
  })

  it('is unchanged, changed, or deleted with the paragraph, language or element', () => {
    expect(computePlaceStatus(place({ quote: 'every container' }), element)).toBe('stands')
    expect(computePlaceStatus(place({ quote: 'each container' }), element)).toBe('changed')
    expect(computePlaceStatus(place({ quote: 'First.', blockId: 'gone' }), element)).toBe('gone')
    expect(computePlaceStatus(place({ quote: 'First.' }), undefined)).toBe('gone')
    expect(computePlaceStatus(place({ field: null, blockId: null, quote: 'Another title' }), element)).toBe('changed')
    expect(computePlaceStatus(place({ elementId: null, field: null, blockId: null }), undefined)).toBe('stands')
  })
})

describe('Suggestion', () => {
  it('replaces the quoted text and keeps the surrounding formatting', () => {
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

  it('inserts the proposed text literally, even when it contains replacement patterns', () => {
    const title = applyProposal(element, place({ field: 'title', blockId: null, quote: 'Drugs' }), "$& and $'")?.title
    expect(title?.text.en).toBe("$& and $' in ports")
  })

  it('cannot be applied when the text has changed', () => {
    expect(applyProposal(element, place({ quote: 'each container' }), 'x')).toBeUndefined()
    expect(applyProposal(element, place({ field: 'gain', blockId: null, quote: 'x' }), 'y')).toBeUndefined()
  })
})

it('requires a reason for an answer, except for followed', () => {
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
])('opens a plan marked %s for comments only to %j', (marking, allowed) => {
  const plan = { marking, issuingBodyIds: ['issuer'], partnerIds: ['partner'] }
  const all = ['issuer', 'partner', 'other', 'person']
  expect(all.filter((value) => mayBeInvited(plan, value === 'person' ? null : value))).toEqual(allowed)
})
