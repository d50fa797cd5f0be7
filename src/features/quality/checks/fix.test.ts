import { describe, expect, it } from 'vitest'
import { findFix } from './fix.ts'
import { rules } from './rules/index.ts'

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

  it.each(['geography', 'personal_data'])('opens the cover for each issue of the rule %s about the cover', (id) => {
    const codes = Object.keys(rules.find((rule) => rule.id === id)!.fix)
    expect(codes).toHaveLength(3)
    for (const messageCode of codes)
      expect(findFix(id, { ...result, messageCode })).toEqual({ action: 'open_tab', tab: 'file' })
  })

  it('confirms the translations of the cover in one click', () => {
    expect(findFix('translations', { ...result, messageCode: 'out_of_date', data: { languages: ['fr'] } })).toEqual({
      action: 'confirm_translations',
      languages: ['fr'],
    })
  })

  it('records that there are no missions of a municipality, and is not offered for any other item of the law', () => {
    expect(
      findFix('required_items', { ...result, messageCode: 'item_missing', element, data: { mayDeclareNone: true } }),
    ).toEqual({
      action: 'declare_none',
    })
    expect(findFix('required_items', { ...result, messageCode: 'item_missing', element })).toEqual({
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

describe('fix for an issue about an element', () => {
  const listCodes = (matches: (step: ReturnType<typeof findFix>) => boolean) =>
    rules.flatMap(({ id, fix }) =>
      Object.keys(fix)
        .filter((messageCode) => matches(findFix(id, { ...result, messageCode, element, itemId: 'item' })))
        .map((messageCode) => `${id}.${messageCode}`),
    )

  it.each([
    [
      'words',
      [
        ...['argumentation.no_objective', 'evaluation_planned.not_planned', 'marking.classified'],
        ...['marking.malformed_marking', 'personal_data.bank_account', 'personal_data.national_number'],
        ...['personal_data.number_plate', 'required_items.item_missing'],
      ],
    ],
    [
      'answerable',
      [
        ...[
          'accountability.no_function',
          'accountability.not_competent',
          'accountable_holder.no_deputy',
          'accountable_holder.no_holder',
          'competent_partner.no_competent_body',
        ],
        ...['geography.begins_after', 'geography.ended_before', 'geography.ends_within'],
      ],
    ],
    ['links', ['ad_hoc.no_priority', 'carried_out.not_carried_out', 'confidentiality.refers_to_confidential']],
    ['resources', ['resources.empty', 'resources.over']],
    ['chain', ['whole_chain.not_reached']],
    ['confidential', ['confidentiality.not_named']],
    ['marking', ['marking.less_restrictive_than_plan', 'marking.red_without_persons']],
    ['periodTo', ['ad_hoc.no_end', 'ad_hoc.past_its_end']],
    ['rationale', ['argumentation.no_source']],
    ['state', ['endings.paused_without_reason', 'endings.stopped_without_reason']],
    ['steering', ['period.due_outside']],
    ['title', ['duplicates.duplicate_title']],
  ])('opens the part %s of the panel', (target, codes) => {
    const found = listCodes((step) => step?.action === 'open' && step.target === target)
    expect(found.toSorted()).toEqual(codes)
  })

  it('opens the expected results for each issue about an indicator or the figures of a result', () => {
    const isResultRule = (code: string) => /^(additivity|ambiguity|ambition|measurement|published_figures)\./.test(code)
    expect(listCodes((step) => step?.action === 'open' && step.target === 'results')).toEqual(
      listCodes(() => true).filter(isResultRule),
    )
  })

  it('sets dates, marks needs as requested, confirms translations or opens the item to answer', () => {
    expect(listCodes((step) => step?.action === 'set_dates')).toEqual(['period.begins_outside', 'period.ends_outside'])
    expect(listCodes((step) => step?.action === 'mark_asked')).toEqual(['needs.not_asked'])
    expect(listCodes((step) => step?.action === 'confirm_translations')).toEqual([
      'translations.out_of_date',
      'required_languages.out_of_date',
    ])
    expect(listCodes((step) => step?.action === 'answer')).toEqual([
      'answers.no_answer',
      'answers.no_reasons',
      'carriers.not_carried',
    ])
  })

  it('opens the tab of the plan for each issue about a step, the period, the ranking or the resources of the plan', () => {
    const isPathRule = (code: string) => /^(decided|completed_before|reason_given|reviewed)\./.test(code)
    const inPath = listCodes((step) => step?.action === 'open_tab' && step.tab === 'path')
    expect(inPath.filter(isPathRule)).toEqual(listCodes(() => true).filter(isPathRule))
    expect(listCodes((step) => step?.action === 'open_tab' && step.tab === 'file')).toEqual([
      'duration.other_duration',
      'duration.other_start',
    ])
    expect(listCodes((step) => step?.action === 'open_tab' && step.tab === 'priorities')).toEqual([
      'argumentation.override',
      'argumentation.tie',
    ])
    expect(listCodes((step) => step?.action === 'open_tab' && step.tab === 'resources')).toEqual([
      'resources.over_inventory',
      'resources.over_inventory_budget',
    ])
  })
})
