import { describe, expect, it } from 'vitest'
import { findFix } from './fix.ts'

const element = {}
const checkResult = { messageCode: 'any', outcome: 'failed', data: {}, element: null, itemId: null } as const

describe('fix for an issue about the plan as a whole', () => {
  it('opens the tab with the open comments, for an element and for the plan', () => {
    expect(findFix({ ...checkResult, rule: 'R33' })).toEqual({ action: 'open_tab', tab: 'comments' })
    expect(findFix({ ...checkResult, rule: 'R33', element })).toEqual({ action: 'open_tab', tab: 'comments' })
    expect(findFix({ ...checkResult, rule: 'R33', messageCode: 'no_answer_to_point' })).toEqual({
      action: 'open_tab',
      tab: 'path',
    })
  })

  it('opens the resources when the plan needs more than the organisation has, and the cover for issues of the cover', () => {
    expect(findFix({ ...checkResult, rule: 'R17', messageCode: 'over_inventory' })).toEqual({
      action: 'open_tab',
      tab: 'resources',
    })
    expect(findFix({ ...checkResult, rule: 'R24' })).toEqual({ action: 'open_tab', tab: 'file' })
    expect(findFix({ ...checkResult, rule: 'R28' })).toEqual({ action: 'open_tab', tab: 'file' })
  })

  it('confirms the translations of the cover in one click', () => {
    expect(findFix({ ...checkResult, rule: 'M05', data: { languages: ['fr'] } })).toEqual({
      action: 'confirm_translations',
      languages: ['fr'],
    })
  })

  it('records that there are no missions of a municipality, and is not offered for any other item of the law', () => {
    expect(findFix({ ...checkResult, rule: 'R06', element, data: { mayDeclareNone: true } })).toEqual({
      action: 'declare_none',
    })
    expect(findFix({ ...checkResult, rule: 'R06', element })).toEqual({ action: 'open', target: 'words' })
  })

  it('is absent when no change in the plan resolves the issue', () => {
    expect(findFix({ ...checkResult, rule: 'R15' })).toBeNull()
    expect(findFix({ ...checkResult, rule: 'R35', element })).toBeNull()
    expect(findFix({ ...checkResult, rule: 'R33', outcome: 'not_computed' })).toBeNull()
  })
})
