import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import type { FixStep } from './entities.ts'

/** The data that determines a fix: the rule with the message code and data, and the subject. */
interface Mendable {
  rule: string
  says: string
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
  R17: 'means',
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
const tabs: Readonly<Record<string, Extract<FixStep, { does: 'open_tab' }>['tab']>> = {
  R14: 'priorities',
  R17: 'means',
  R24: 'file',
  R28: 'file',
}

/** Tabs for fixing findings of general rules. */
const generalRuleTabs: typeof tabs = {
  decided: 'path',
  through_before: 'path',
  motivated: 'path',
  duration: 'file',
  reviewed: 'path',
}

/** Returns the fix of a finding. Null when the plan cannot fix it, for example a missing link of the crosswalk. */
export function findFix({ rule, says, outcome, data, element, itemId }: Mendable, general?: string): FixStep | null {
  if (outcome === 'not_computed') return null
  const tab = general && generalRuleTabs[general]
  if (tab) return { does: 'open_tab', tab }
  if (general) return element === null ? null : { does: 'open', at: 'words' }
  if (itemId !== null) return { does: 'answer' }
  if (rule === 'R33') return { does: 'open_tab', tab: says === 'no_answer_to_point' ? 'path' : 'remarks' }
  if (rule === 'M05') return { does: 'confirm_translations', languages: data.tongues as Language[] }
  if (element === null) return tabs[rule] ? { does: 'open_tab', tab: tabs[rule] } : null
  if (rule === 'R06' && data.none === true) return { does: 'say_none' }
  if (rule === 'M03') return { does: 'mark_asked' }
  if (says === 'begins_outside') return { does: 'set_dates', periodFrom: data.bound as LegalDate }
  if (says === 'ends_outside') return { does: 'set_dates', periodTo: data.bound as LegalDate }
  const at = places[`${rule} ${says}`] ?? places[rule]
  return at === undefined ? null : { does: 'open', at }
}
