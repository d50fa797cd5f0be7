import { expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import { localized } from '#shared/localized-text.ts'
import { formatPlanPeriod } from './format-plan-period.ts'

const plan = { periodFrom: '2023-01-01', periodTo: '2027-01-01' }
const format = (days: Omit<Parameters<typeof formatPlanPeriod>[0], keyof typeof plan>, title: string | null = null) =>
  formatPlanPeriod({ ...plan, ...days }, 'en', title === null ? null : localized('en', title)).join(', ')

it('the period says until when a plan is in force, and why, and never names an extension that it did not reach [law-131]', () => {
  expect(format({})).toBe('2023–2026')
  const extendedTo = '2027-07-01'
  expect(format({ extendedTo })).toBe('2023–2026, extended until 30 Jun 2027')
  expect(format({ extendedTo, endedOn: '2026-11-24' })).toBe('2023–2026, ended on 24 Nov 2026')
  expect(format({ extendedTo, supersededOn: '2027-03-01' })).toBe('2023–2026, replaced from 1 Mar 2027')
  expect(format({ supersededOn: '2027-01-01' }, 'Plan 2027')).toBe('2023–2026, replaced by “Plan 2027” from 1 Jan 2027')
  expect(format({ extendedTo, supersededOn: '2028-01-01' }, 'Next')).toBe(
    '2023–2026, extended until 30 Jun 2027, replaced by “Next” from 1 Jan 2028',
  )
  // The next plan was announced, and a decision ended the plan before; or the end was decided after the replacement.
  expect(format({ supersededOn: '2027-01-01', endedOn: '2026-11-24' }, 'Next')).toBe('2023–2026, ended on 24 Nov 2026')
  expect(format({ supersededOn: '2026-06-01', endedOn: '2026-11-24' })).toBe('2023–2026, replaced from 1 Jun 2026')
})

it('each language names the plan and the day', () => {
  const days = { ...plan, supersededOn: '2027-01-01' }
  expect(languages.map((language) => formatPlanPeriod(days, language, localized('en', 'Next')).at(-1))).toMatchObject(
    languages.map(() => expect.stringMatching(/^(?=.*Next)(?=.*2027)/)),
  )
  expect(
    languages.map((language) => formatPlanPeriod({ ...plan, endedOn: '2026-11-24' }, language, null).at(-1)),
  ).toMatchObject(languages.map(() => expect.stringMatching(/24.*2026/)))
})
