import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import type { FixStep } from './entities.ts'

/** The data that determines a fix: the rule with the message code and data, and the subject. */
interface Mendable {
  rule: string
  messageCode: string
  outcome: 'failed' | 'not_computed'
  data: Readonly<Record<string, unknown>>
  element: object | null
  itemId: string | null
}

/** The part or field of the element's panel where a person decides. */
const places: Readonly<Record<string, string>> = {
  R06: 'words',
  R10: 'confidential',
  'R10 points_at_confidential': 'links',
  R14: 'rationale',
  'R14 no_objective': 'words',
  R16: 'answerable',
  R17: 'resources',
  R18: 'results',
  R19: 'results',
  R20: 'results',
  R21: 'results',
  R22: 'results',
  R23: 'marking',
  'R23 classified': 'words',
  'R23 crooked_label': 'words',
  R24: 'words',
  R28: 'answerable',
  R32: 'state',
  R34: 'periodTo',
  'R34 no_priority': 'links',
  M01: 'chain',
  M02: 'answerable',
  M06: 'links',
  M07: 'steering',
  M08: 'title',
}

/** The tab of the plan where a person decides on findings about the whole plan. */
const tabs: Readonly<Record<string, Extract<FixStep, { action: 'open_tab' }>['tab']>> = {
  R14: 'priorities',
  R17: 'resources',
  R24: 'file',
  R28: 'file',
}

/** Tabs for fixing findings of general rules. */
const generalRuleTabs: typeof tabs = {
  decided: 'path',
  completed_before: 'path',
  motivated: 'path',
  duration: 'file',
  reviewed: 'path',
}

/** Returns the fix of a finding. Null when the plan cannot fix it, for example a missing link of the crosswalk. */
export function findFix(
  { rule, messageCode, outcome, data, element, itemId }: Mendable,
  general?: string,
): FixStep | null {
  if (outcome === 'not_computed') return null
  const tab = general && generalRuleTabs[general]
  if (tab) return { action: 'open_tab', tab }
  if (general) return element === null ? null : { action: 'open', target: 'text' }
  if (itemId !== null) return { action: 'answer' }
  if (rule === 'R33') return { action: 'open_tab', tab: messageCode === 'no_answer_to_point' ? 'path' : 'comments' }
  if (rule === 'M05') return { action: 'confirm_translations', languages: data.languages as Language[] }
  if (element === null) return tabs[rule] ? { action: 'open_tab', tab: tabs[rule] } : null
  if (rule === 'R06' && data.mayDeclareNone === true) return { action: 'declare_none' }
  if (rule === 'M03') return { action: 'mark_asked' }
  if (messageCode === 'begins_outside') return { action: 'set_dates', periodFrom: data.bound as LegalDate }
  if (messageCode === 'ends_outside') return { action: 'set_dates', periodTo: data.bound as LegalDate }
  const target = places[`${rule} ${messageCode}`] ?? places[rule]
  return target === undefined ? null : { action: 'open', target }
}
