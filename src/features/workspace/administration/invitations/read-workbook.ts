import { z } from 'zod'
import { findOverlappingHolder } from '#features/country/registry/index.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { getTable, type TableRow } from '#platform/workbook/table/read-table.ts'
import { References } from '#platform/workbook/table/references.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { type InvitationColumn, knownColumns, languageChoices, neededColumns, roleChoices } from './columns.ts'
import type { InvitationIssue, invitationIssueCodes } from './contract.ts'
import type { FunctionToHold, OrganisationToJoin } from './queries.ts'

/** Maximum number of people per workbook. Each invitation is an email, and a larger batch might be treated as spam. */
const maxPeople = 500

export interface PersonToInvite {
  row: number
  name: string
  /** In lower case. */
  email: string
  language: Language
  organisation: OrganisationToJoin
  role: Role
  /**
   * The function, which starts on the same day as the role. `leaves` names the person who leaves the function that day.
   */
  function: { id: string; names: FunctionToHold['names']; leavingPerson: string | null } | null
  from: LegalDate
}

export interface InvitationSources {
  organisations: readonly OrganisationToJoin[]
  mayManage: (organisation: OrganisationToJoin) => boolean
  functions: readonly FunctionToHold[]
  /** Only administrators of the instance make others. */
  mayAssign: (assignment: { organisationId: string; role: Role }) => boolean
  today: LegalDate
}

/** Names of organisations. */
interface ReferenceSets {
  all: References
  own: References
}

type Row = TableRow<InvitationColumn, (typeof invitationIssueCodes)[number]>

/**
 * Parses the people of a workbook and all issues. A row without all required values is not included. Import the people
 * only if there are no issues.
 */
export function parseInvitationWorkbook(
  sheets: readonly ReadSheet[],
  language: Language,
  sources: InvitationSources,
): { people: PersonToInvite[]; issues: InvitationIssue[] } {
  const table = getTable<InvitationColumn, (typeof invitationIssueCodes)[number]>(sheets, knownColumns, language)
  table.rows[maxPeople]?.addIssue('name', 'TOO_MANY_PEOPLE', String(maxPeople))
  const referenceSets: ReferenceSets = {
    all: new References(sources.organisations),
    own: new References(sources.organisations.filter(sources.mayManage)),
  }
  const seen = new Map<string, number>()
  const capacities = new Map<string, number>()
  const people = table.rows.slice(0, maxPeople).flatMap((row): PersonToInvite[] => {
    const person = findPerson(row, language, sources, referenceSets)
    if (!person) return []
    const first = seen.get(person.email)
    if (first !== undefined) row.addIssue('email', 'DUPLICATE_ROW', String(first))
    else seen.set(person.email, row.number)
    const other = person.function && capacities.get(person.function.id)
    if (other) row.addIssue('function', 'DUPLICATE_ROW', String(other))
    else if (person.function) capacities.set(person.function.id, row.number)
    return [person]
  })
  return { people, issues: table.issues }
}

function findPerson(
  row: Row,
  language: Language,
  sources: InvitationSources,
  messages: ReferenceSets,
): PersonToInvite | undefined {
  const name = row.text('name')
  const email = row.text('email').toLowerCase()
  const missing = neededColumns.filter((column) => row.text(column) === '')
  for (const column of missing) row.addIssue(column, 'VALUE_MISSING')
  const isMail = z.email().safeParse(email).success
  if (email !== '' && !isMail) row.addIssue('email', 'EMAIL_MALFORMED', email)
  const organisation = findOrganisation(row, sources, messages)
  const role = row.choice('role', roleChoices(language))
  if (organisation && role && !sources.mayAssign({ organisationId: organisation.id, role }))
    row.addIssue('role', 'ROLE_NOT_ALLOWED', row.text('role'))
  const spoken = row.choice('language', languageChoices) ?? language
  const from = row.date('from') ?? sources.today
  if (from < sources.today) row.addIssue('from', 'FROM_IN_THE_PAST', from)
  if (missing.length > 0 || !isMail || !organisation || !role) return undefined
  const organisationFunction = findFunction(row, organisation, from, sources)
  return { row: row.number, name, email, language: spoken, organisation, role, function: organisationFunction, from }
}

function findOrganisation(
  row: Row,
  { organisations, mayManage }: InvitationSources,
  { all, own }: ReferenceSets,
): OrganisationToJoin | undefined {
  const text = row.text('organisation')
  if (text === '') return undefined
  const code = all.find(text)
  const organisationToJoin = organisations.find((organisation) => organisation.code === code)
  if (organisationToJoin && mayManage(organisationToJoin)) return organisationToJoin
  if (organisationToJoin) row.addIssue('organisation', 'NOT_YOUR_ORGANISATION', text)
  else row.addIssue('organisation', 'ORGANISATION_UNKNOWN', text, own.candidates)
  return undefined
}

/** Parses a function of that organisation. A holder without an end date leaves it on that day. */
function findFunction(
  row: Row,
  organisation: OrganisationToJoin,
  from: LegalDate,
  { functions }: InvitationSources,
): PersonToInvite['function'] {
  const text = row.text('function')
  if (text === '') return null
  const functionToHolds = functions.filter((functionToHold) => functionToHold.organisationId === organisation.id)
  const references = new References(functionToHolds)
  const code = references.find(text)
  const found = functionToHolds.find((functionToHold) => functionToHold.code === code)
  if (!found) {
    row.addIssue('function', 'FUNCTION_UNKNOWN', text, references.candidates)
    return null
  }
  const leaves = found.holders.find((holding) => holding.validTo === null && holding.validFrom < from)
  const others = found.holders.filter((holding) => holding !== leaves)
  const heldBy = findOverlappingHolder(others, { capacity: 'holder', validFrom: from, validTo: null })
  if (heldBy) row.addIssue('function', 'FUNCTION_OCCUPIED', heldBy.personName)
  return { id: found.id, names: found.names, leavingPerson: leaves?.personName ?? null }
}
