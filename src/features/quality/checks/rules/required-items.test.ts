import { describe, expect, it } from 'vitest'
import { element, kindWithAnnex, makeFacts } from '../facts.fixture.ts'
import { requiredItems } from './required-items.ts'

const kind = {
  ...kindWithAnnex,
  requiredItems: [
    { names: { en: 'objectives' }, section: 'aims', kinds: ['priority', 'strategic_objective'] as const },
    { names: { en: 'capacity' }, section: 'capacity' },
    { names: { en: 'missions' }, section: 'missions', kinds: ['municipality_mission'] as const },
  ],
}
const sections = ['aims', 'capacity', 'missions'].map((place) => element(place, { kind: 'section', place }))
const check = (...elements: Parameters<typeof element>[]) =>
  requiredItems.check(makeFacts({ kind, elements: [...sections, ...elements.map((entry) => element(...entry))] }), {})

describe('required_items', () => {
  it('passes when the plan contains each item, and accepts a mission stated as "none"', () => {
    const { issues, nextCheckOn } = check(
      ['1', { kind: 'priority', parent: 'aims' }],
      ['2', { kind: 'text', parent: 'capacity', hasBody: true }],
      ['3', { kind: 'municipality_mission', parent: 'missions' }],
    )
    expect([issues, nextCheckOn]).toEqual([[], null])
  })

  it('fails for each missing item, in the section of the item, and does not accept an empty text or a stopped element', () => {
    const { issues } = check(
      ['1', { kind: 'strategic_objective', parent: 'aims', state: 'stopped' }],
      ['2', { kind: 'text', parent: 'capacity' }],
      ['3', { kind: 'text', parent: 'missions', hasBody: true }],
    )
    expect(issues).toEqual([
      { element: 'aims', messageCode: 'item_missing', data: { required: { en: 'objectives' } } },
      { element: 'capacity', messageCode: 'item_missing', data: { required: { en: 'capacity' } } },
      // The plan may declare that these do not exist.
      {
        element: 'missions',
        messageCode: 'item_missing',
        data: { required: { en: 'missions' }, mayDeclareNone: true },
      },
    ])
  })

  it('fails for the plan as a whole when the section is absent too', () => {
    const { issues } = requiredItems.check(makeFacts({ kind, elements: [] }), {})
    expect(issues.map((issue) => issue.element)).toEqual([null, null, null])
  })

  it('ignores a plan kind without items required by law', () => {
    expect(requiredItems.check(makeFacts({ kind: kindWithAnnex, elements: [] }), {}).issues).toEqual([])
  })

  it('accepts work as the content of a section, but no stopped work', () => {
    const kindWithCapacity = { ...kindWithAnnex, requiredItems: [{ names: { en: 'capacity' }, section: 'capacity' }] }
    const listIssues = (given: Parameters<typeof element>[1]) =>
      requiredItems.check(
        makeFacts({ kind: kindWithCapacity, elements: [...sections, element('1', { parent: 'capacity', ...given })] }),
        {},
      ).issues
    expect(listIssues({ kind: 'action' })).toEqual([])
    expect(listIssues({ kind: 'action', state: 'stopped' })).toMatchObject([{ element: 'capacity' }])
  })

  it('refers to the section, and not to a part with the same code', () => {
    const { issues } = check(['part', { kind: 'part', place: 'capacity' }])
    expect(issues.map((issue) => issue.element)).toEqual(['aims', 'capacity', 'missions'])
  })
})
