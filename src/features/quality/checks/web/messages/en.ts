import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as checks } from '../../messages/en.ts'

const issue = 'Issue'

export const en = {
  neverChecked: 'This plan has not been checked yet',
  neverCheckedText: 'It will be checked at its next change and before a version is frozen.',
  computedAt: (moment: string) => `Checked ${moment}`,
  issue,
  severity: headings.severity,
  computed: (count: number) => `${count} ${plural('en', count, 'rule', 'rules')} checked`,
  orderReasonHint: 'At least 10 characters. Readers of the version must understand the reason.',
  exceptionText: 'You take responsibility for leaving this issue open until the date that you enter.',
  exceptionRequested: 'Exception requested',
  exceptionGranted: 'Exception granted',
  withdrawn: 'Exception withdrawn',
  until: (date: string) => `until ${date}`,
  excepted: (date: string) => `exception until ${date}`,
  fix: {
    set_dates: (date: string) => `Set to ${date}`,
    mark_asked: 'Mark as requested',
    confirm_translations: 'Confirm translation',
    declare_none: 'Declare that there are none',
    noMissions: 'No municipality-specific missions',
    open: actions.fix,
    answer: 'Answer',
    fixed: (about: string) => `Fixed: ${about}`,
    undone: (about: string) => `Undone: ${about}`,
    undo: actions.undo,
  },
  overview: {
    intro: 'Issues in the plans for which you are accountable, by plan and rule, each with the action that fixes it.',
    scope: labels.plans,
    own: 'Plans of my organisations',
    all: 'All plans visible to me',
    severity: headings.severity,
    rule: headings.rule,
    plan: labels.plan,
    any: statuses.standalone.all,
    mine: 'Only elements for which I am accountable',
    count: (w: { errors: string; warnings: string; hints: string; notComputed: string; plans: string }) =>
      `Errors: ${w.errors} · warnings: ${w.warnings} · hints: ${w.hints} · not computed: ${w.notComputed} · plans: ${w.plans}`,
    clean: checks.empty,
    trend: (w: { version: string; on: string; came: string; solved: string; remaining: string }) =>
      `Since version ${w.version} (${w.on}): ${w.came} new, ${w.solved} fixed, ${w.remaining} still open`,
    noTrend: 'Trend not computed: no version contains stored checks',
    rest: (count: string) => `${count} more in this plan`,
    restOfRule: (count: string, rule: string) => `${count} more of ${rule}`,
    noMatches: 'No issues match these filters',
    noneFoundText: 'Change or clear the filters to see other issues.',
    clear: actions.clearFilters,
    cleanText: 'All applicable rules were checked for your plans. No issues were found.',
    noPlan: 'You are not accountable for any plan yet',
    noPlanText:
      'The issues of a plan appear here as soon as an organisation in which you have a role has a plan. You can also view all plans that are visible to you.',
  },
  export: {
    act: actions.exportAsCsv,
    busy: (count: string) => `${count} read`,
    truncated: (limit: string) =>
      `The file contains the first ${limit} issues. Narrow the filters to export the others.`,
    file: 'checks',
    columns: {
      planCode: 'Plan code',
      plan: labels.plan,
      rule: headings.rule,
      ruleName: 'Rule name',
      severity: headings.severity,
      elementCode: 'Element code',
      element: labels.element,
      issue,
      fix: checks.fix,
      basis: labels.basis,
      exception: 'Exception',
      exceptionEnds: 'Exception valid until',
    },
  },
}
