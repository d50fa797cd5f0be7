import { describe, expect, it } from 'vitest'
import type { OnePage, PageLine } from '#features/planning/analyses/one-page/contract.ts'
import type { PrintedDocument } from '#platform/docgen/model.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { noNames } from './names.fixture.ts'
import { buildSinglePageDocuments } from './one-page-document.ts'

const line = (title: string): PageLine => ({
  elementId: newId(),
  kind: 'strategic_objective',
  code: null,
  title: localized('en', title),
  state: 'running',
  accountableFunctionId: null,
})
const priority = (title: string, objectives: number) => ({
  ...line(title),
  kind: 'priority' as const,
  gain: null,
  objectives: Array.from({ length: objectives }, (_, index) => line(`Objective ${index + 1}`)),
  measures: [{ state: 'done' as const, count: 3 }],
  resources: [{ kind: 'hours' as const, service: 'police' as const, year: 2027, amount: 1200, unspecifiedCount: 0 }],
})
const head: PrintedDocument = {
  title: 'Plan',
  language: 'en',
  marking: 'TLP:GREEN',
  cover: { title: 'Plan' },
  contents: { heading: 'Contents' },
  blocks: [],
}
const sheets = (page: Partial<OnePage>, answers = new Map()) =>
  buildSinglePageDocuments({
    page: { interests: [], priorities: [], omittedCounts: { confidential: 0, withoutPriority: 0 }, ...page },
    head,
    names: noNames,
    answers,
    language: 'en',
  })
const serialiseBlocks = (document: PrintedDocument) => JSON.stringify(document.blocks)

describe('one-page summary of a plan', () => {
  it('shows measures by state, resources and answers in a line each', () => {
    const entry = priority('Drugs', 1)
    const [whole] = sheets(
      { priorities: [entry] },
      new Map([[entry.elementId, { requested: 12, carried: 9, no_answer: 2, withheldGroups: 0 }]]),
    )
    expect(whole).toMatchObject({ sheet: true })
    expect(whole?.contents).toBeUndefined()
    expect(serialiseBlocks(whole!)).toContain('3 measures: 3 done')
    expect(serialiseBlocks(whole!)).toContain('1,200 hours a year, police, 2027')
    expect(serialiseBlocks(whole!)).toContain('Included by 9 of 12, 2 without an answer')
  })

  it('states that areas with few organisations are not counted', () => {
    const entry = priority('Drugs', 1)
    const counts = { requested: 12, carried: 9, no_answer: 0, withheldGroups: 2 }
    const [whole] = sheets({ priorities: [entry] }, new Map([[entry.elementId, counts]]))
    expect(serialiseBlocks(whole!)).toContain('Included by 9 of 12, areas with few organisations not counted')
  })

  it('states in each shorter form how much is omitted', () => {
    const forms = sheets({ priorities: Array.from({ length: 16 }, (_, index) => priority(`P${index}`, 4)) })
    expect(serialiseBlocks(forms[0]!)).not.toContain('Not on this page')
    expect(serialiseBlocks(forms[2]!)).toContain('Not on this page: 16 objectives.')
    expect(serialiseBlocks(forms.at(-1)!)).toContain('Not on this page: 6 priorities; 40 objectives.')
  })

  it('cuts a title that is too long, and marks the cut', () => {
    const forms = sheets({ priorities: [priority('word '.repeat(40), 0)] })
    expect(serialiseBlocks(forms.at(-1)!)).toMatch(/word…"/)
  })
})
