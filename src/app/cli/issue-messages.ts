import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { en } from '#features/planning/plans/messages/en.ts'

type Known = keyof typeof en.issues

/** The fix of each document issue, for a user who has the file open. */
const mends: Record<Known, string> = {
  SHAPE: 'Use the structure of the schema: integral schema.',
  TOO_LARGE: 'Split the file and import the parts one after another.',
  SENSITIVE_TEXT:
    'Remove it: plans must not contain national register numbers, number plates, bank accounts or classified text.',
  UNKNOWN_CODE: 'Correct the code, or first import the item with this code.',
  KIND_UNKNOWN: 'Use a kind of plan of this country.',
  OWNER_MISSING: 'Specify the owner in the plan or with --owner.',
  NOT_YOURS: 'Import it as a planner of the owner (--as), or use --owner to register it on behalf of the issuer.',
  NOT_YOURS_TO_DECIDE: 'Remove the state and its dates. They are set by the decision of the organisation.',
  SECOND_PERSON_REQUIRED:
    'A document does not decide on a plan. Import the plan as a draft. Another person brings it into force with the document of its decision.',
  PLANS_OVERLAP: 'Correct the period or the day of entry into force, or end the other plan first.',
  ISSUER_NOT_ALLOWED: 'Specify an organisation that issues this kind of plan.',
  ADDENDUM_REQUIRED: 'Open an addendum, and import the decision on priorities again.',
  DATE_TOO_EARLY: 'Correct the date of the decision.',
  DATE_IN_FUTURE: 'Correct the date of the decision.',
  PLAN_ON_PATH: 'Leave out the plan, or specify a date of the decision before this instance was set up.',
  ISSUER_REGISTERS_ITSELF: 'Leave out the plan. The issuing organisation registers it.',
  REGISTRATION_NOT_CONFIRMED: 'Remove the date of sending. A second person confirms the plan first.',
  FACTS_DECIDED: 'Leave the field as it is. Withdraw the submission, extend the plan, or import the next plan.',
  AREA_NOT_OF_OWNER: 'Leave out the area, or specify that of the owner.',
  ISSUERS_NOT_AGREED: 'Remove the date of sending, or first ask the issuing organisations for their consent.',
  PLAN_NOT_EDITABLE: 'Start the next plan. A plan that has ended cannot be changed.',
  CODE_TAKEN: 'Use another code for the plan.',
  KEY_TAKEN: 'Use a unique key for the element.',
  DUPLICATE_KEY: 'Use a unique key for each element.',
  ENDED_ELEMENT_ID: 'Remove the element, or mark it as carried over.',
  DUPLICATE_VALUE: 'Remove the duplicate.',
  DUPLICATE_CODE: 'Use a unique code for each plan.',
  PARENT_UNKNOWN: 'Specify a parent in the same plan, or the position of a part or section.',
  CYCLE: 'Move one of them under a section.',
  KIND_NOT_ALLOWED_HERE: 'Move it under another element, or change its kind.',
  PLACE_UNKNOWN: 'Use a part or section of this kind of plan.',
  PERIOD_END_BEFORE_START: 'Use an end date after the start date.',
  EXPECTATION_INVALID:
    'Specify a period and a value (for a range: low and high) for each target, in order, after the baseline.',
  COMMITMENT_WITHOUT_REASON: 'Give the reason for correcting the committed result in “reason”.',
  BASELINE_DIFFERS: 'Use the recorded figure as the value of the baseline, or correct the figure first.',
  WORSE_TARGET_WITHOUT_REASON: 'Give the reason for the target in “worseTargetReason”.',
  REASON_REQUIRED: 'Give the reason in “stateReason”.',
  IN_USE: 'Keep the element in the file, or first remove the items that use it.',
  WOULD_LOSE_ACCESS: 'Add your organisation to the readers, or use a less strict marking.',
}

/** Formats an issue as lines: location, problem, similar codes and fix. */
export function describeIssue(fault: DocumentIssue, document: unknown): string {
  const { code, data } = fault
  const isKnown = code in en.issues
  const what = isKnown ? en.issues[code as Known] : code
  const named = ['code', 'key', 'kind', 'message', 'excerpt'].flatMap((name) =>
    typeof data[name] === 'string' ? [data[name]] : [],
  )
  const nearest =
    Array.isArray(data.suggestions) && data.suggestions.length > 0 ? data.suggestions.join(', ') : undefined
  return [
    `- ${fault.pointer || '/'}${formatPlace(fault.pointer, document)}`,
    `    ${what}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
    ...(nearest ? [`    Similar codes: ${nearest}`] : []),
    ...(isKnown ? [`    ${mends[code as Known]}`] : []),
  ].join('\n')
}

/** Returns the codes of the plan and element at a position in the file. */
function formatPlace(at: string, document: unknown): string {
  const [, plans, plan, elements, element] = at.split('/')
  if (plans !== 'plans' || plan === undefined) return ''
  const entry = getNested(getNested(document, 'plans'), plan)
  const planCode = getNested(getNested(entry, 'plan'), 'code') ?? getNested(entry, 'id')
  const key =
    elements === 'elements' &&
    element !== undefined &&
    getNested(getNested(getNested(entry, 'elements'), element), 'key')
  const names = [planCode && `plan ${planCode}`, key && `element ${key}`].filter(Boolean)
  return names.length > 0 ? ` (${names.join(', ')})` : ''
}

const getNested = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
