import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { en } from '#features/planning/plans/messages/en.ts'

type Known = keyof typeof en.issues

/** The fix of each document issue, for a user who has the file open. */
const mends: Record<Known, string> = {
  SHAPE: 'Give it the form that the schema says: integral schema.',
  TOO_LARGE: 'Split the file and import the pieces one after another.',
  SENSITIVE_TEXT: 'Take it out: plans hold no national numbers, number plates, bank accounts or classified text.',
  UNKNOWN_CODE: 'Correct the code, or import first what has it.',
  KIND_UNKNOWN: 'Take a kind of plan of this country.',
  OWNER_MISSING: 'Name the owner in the plan, or give --owner.',
  NOT_YOURS: 'Let a planner of the owner import it (--as), or give --owner to register it on behalf of the issuer.',
  NOT_YOURS_TO_DECIDE: 'Leave the state and its dates out; whoever decides for the organisation sets them.',
  NOT_AN_ISSUER: 'Name a body that issues this kind of plan.',
  PLAN_NOT_EDITABLE: 'Start the next plan; an ended one stays as it is.',
  CODE_TAKEN: 'Give the plan another code.',
  KEY_TAKEN: 'Give the element a key of its own.',
  DUPLICATE_KEY: 'Give each element a key of its own.',
  ENDED_ELEMENT_ID: 'Leave the element out, or say that it was carried over.',
  DUPLICATE_VALUE: 'Say it once.',
  DUPLICATE_CODE: 'Give each plan a code of its own.',
  PARENT_UNKNOWN: 'Name a parent that is in the same plan, or the place of a part or section.',
  CYCLE: 'Let one of them stand under a section.',
  KIND_NOT_ALLOWED_HERE: 'Put it under another element, or change its kind.',
  PLACE_UNKNOWN: 'Take a part or section of this kind of plan.',
  PERIOD_ENDS_BEFORE_IT_BEGINS: 'Let the period end after it begins.',
  EXPECTATION_INVALID: 'Give each target a period and a value (a range: low and high), in order, after the baseline.',
  COMMITMENT_WITHOUT_REASON: 'Say in reason why what was promised is corrected.',
  REASON_REQUIRED: 'Say in stateReason why.',
  IN_USE: 'Keep the element in the file, or first let go of what stands on it.',
  WOULD_LOSE_ACCESS: 'Add your organisation to the readers, or take a less strict marking.',
  ILLUSTRATIVE_STAYS: 'Leave illustrative as it was.',
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
    ...(nearest ? [`    Nearest: ${nearest}`] : []),
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
