import { describe, expect, it } from 'vitest'
import type { Element, Plan } from '#features/planning/plans/contract.ts'
import { toCoverPatch, toPatch, toPlanText, toReversePatch } from './fix-patch.ts'

const outdatedText = { source: 'nl', text: { nl: 'Nieuw', fr: 'Ancien', de: 'Alt' }, outdated: ['fr', 'de'] }
const need = { kind: 'resources', organisationId: null, text: outdatedText, onDate: null }
const element = {
  title: outdatedText,
  body: null,
  gain: { ...outdatedText, outdated: [] },
  rationale: null,
  details: { question: outdatedText, extraPayment: 12 },
  needs: [
    { ...need, status: 'needed' },
    { ...need, status: 'agreed' },
  ],
  periodFrom: '2025-01-01',
  periodTo: '2040-01-01',
} as unknown as Element

describe('fix patch', () => {
  it('moves a date to the limit of the plan, and keeps the other date', () => {
    expect(toPatch({ action: 'set_dates', periodTo: '2032-01-01' }, element)).toEqual({ periodTo: '2032-01-01' })
  })

  it('marks the needs as requested, and keeps all other values', () => {
    const { needs } = toPatch({ action: 'mark_asked' }, element)
    expect(needs?.map((entry) => entry.status)).toEqual(['asked', 'agreed'])
    expect(toPatch({ action: 'mark_asked' }, { ...element, needs: [] })).toEqual({})
  })

  it('confirms translations in the texts and languages that are outdated', () => {
    expect(toPatch({ action: 'confirm_translations', languages: ['fr'] }, element)).toEqual({
      title: { ...outdatedText, outdated: ['de'] },
      details: { question: { ...outdatedText, outdated: ['de'] }, extraPayment: 12 },
    })
  })

  it('is undone with the previous values', () => {
    expect(toReversePatch<Element>({ periodTo: '2032-01-01' }, element)).toEqual({ periodTo: '2040-01-01' })
  })

  it('confirms the translations of the cover of a plan, and keeps the text that is up to date', () => {
    const plan = {
      title: outdatedText,
      motto: { ...outdatedText, outdated: [] },
      shortMessage: null,
      legalBasis: null,
    } as unknown as Plan
    expect(toCoverPatch(['fr'], plan)).toEqual({ title: { ...outdatedText, outdated: ['de'] } })
    expect(toCoverPatch(['da'], plan)).toEqual({})
  })

  it('writes in the languages of the plan, with the first language as the source', () => {
    expect(toPlanText({ languages: ['fr', 'nl'] }, (language) => `none in ${language}`)).toEqual({
      source: 'fr',
      text: { fr: 'none in fr', nl: 'none in nl' },
      outdated: [],
    })
  })
})
