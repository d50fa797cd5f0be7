import { describe, expect, it } from 'vitest'
import { findFix } from './fix.ts'

const element = {}
const result = { outcome: 'failed', data: {}, element: null, itemId: null } as const

describe('fix for an issue about the plan as a whole', () => {
  it('opens the tab with the open comments, for an element and for the plan', () => {
    expect(findFix('comments', { ...result, messageCode: 'no_answer' })).toEqual({
      action: 'open_tab',
      tab: 'comments',
    })
    expect(findFix('comments', { ...result, messageCode: 'no_answer', element })).toEqual({
      action: 'open_tab',
      tab: 'comments',
    })
    expect(findFix('comments', { ...result, messageCode: 'no_answer_to_point' })).toEqual({
      action: 'open_tab',
      tab: 'path',
    })
  })

  it('opens the resources when the plan needs more than the organisation has, and the cover for issues of the cover', () => {
    expect(findFix('resources', { ...result, messageCode: 'over_inventory' })).toEqual({
      action: 'open_tab',
      tab: 'resources',
    })
    expect(findFix('personal_data', { ...result, messageCode: 'bank_account' })).toEqual({
      action: 'open_tab',
      tab: 'file',
    })
    expect(findFix('geography', { ...result, messageCode: 'ended_before' })).toEqual({
      action: 'open_tab',
      tab: 'file',
    })
  })

  it('confirms the translations of the cover in one click', () => {
    expect(findFix('translations', { ...result, messageCode: 'out_of_date', data: { languages: ['fr'] } })).toEqual({
      action: 'confirm_translations',
      languages: ['fr'],
    })
  })

  it('records that there are no missions of a municipality, and is not offered for any other item of the law', () => {
    expect(
      findFix('required_items', { ...result, messageCode: 'not_there', element, data: { mayDeclareNone: true } }),
    ).toEqual({
      action: 'declare_none',
    })
    expect(findFix('required_items', { ...result, messageCode: 'not_there', element })).toEqual({
      action: 'open',
      target: 'words',
    })
  })

  it('is absent when no change in the plan resolves the issue', () => {
    expect(findFix('load', { ...result, messageCode: 'many_actions' })).toBeNull()
    expect(findFix('crosswalk', { ...result, messageCode: 'no_crosswalk', element })).toBeNull()
    expect(findFix('comments', { ...result, messageCode: 'no_answer', outcome: 'not_computed' })).toBeNull()
  })
})
