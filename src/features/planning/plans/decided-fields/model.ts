import { markings } from '#shared/marking.ts'
import type { Plan } from '../entities.ts'
import { sameValue } from '../model.ts'

/** The fields that a decision on a plan covers, besides the languages and the marking. */
const coveredFields = [
  'kind',
  'ownerId',
  'issuingBodyIds',
  'areaId',
  'periodFrom',
  'periodTo',
  'duration',
  'decidedOn',
  'elaboratesId',
] as const satisfies readonly (keyof Plan)[]

export type DecidedField = (typeof coveredFields)[number] | 'languages' | 'marking' | 'state' | ReaderField

/** Fields that a decided plan keeps as far as they let those read it who decide on it or were sent it. */
export type ReaderField = 'partnerIds' | 'personIds'

/** Checks whether the facts of a plan are fixed: from its submission on, until the submission is withdrawn. */
export const isDecided = ({ state }: Pick<Plan, 'state'>): boolean => state !== 'drafting'

/**
 * Returns the fields that a change of a plan would alter although the plan is under decision, approved, in force or
 * ended. They change only by another decision: a new version after the submission is withdrawn, an extension, or the
 * next plan. A language may be added after the others, for a translation. A less strict marking only opens the plan to
 * more readers. The database refuses the same changes (`keep_decided_facts`).
 * @param mayDecide whether the actor may decide for the owner, which a less strict marking needs
 */
export function listDecidedFields(before: Plan, after: Plan, mayDecide: boolean): DecidedField[] {
  if (!isDecided(before)) return []
  const fields: DecidedField[] = coveredFields.filter((field) => !sameValue(before[field], after[field]))
  if (!sameValue(before.languages, after.languages.slice(0, before.languages.length))) fields.push('languages')
  const [was, is] = [markings.indexOf(before.marking), markings.indexOf(after.marking)]
  // A registered plan is public once a second person compared it with its source.
  if (is > was || (is < was && (!mayDecide || isUnconfirmedRegistration(before)))) fields.push('marking')
  const returns = after.state === 'drafting' || (after.state === 'in_decision' && before.state !== 'in_decision')
  const ends = after.state === 'ended' && before.state !== 'ended'
  if (returns || ends) fields.push('state')
  return fields
}

/**
 * Checks whether a plan is registered from a published list and no second person compared it with its source. Until
 * then it is neither sent nor public. The database has the same rule (`plan_registration_confirmed`).
 */
export const isUnconfirmedRegistration = ({
  isRegistered,
  registrationConfirmedAt,
}: Pick<Plan, 'isRegistered' | 'registrationConfirmedAt'>): boolean =>
  isRegistered === true && registrationConfirmedAt === undefined

/** Checks whether the decisions on an unsent plan let it be removed. The database has the same rule (`plan_keep_decided`). */
export const isRemovable = (
  plan: Pick<Plan, 'state' | 'isRegistered' | 'registrationConfirmedAt' | 'wasRegistrationConfirmed'>,
): boolean => !isDecided(plan) || (isUnconfirmedRegistration(plan) && !plan.wasRegistrationConfirmed)

/**
 * Returns that a plan was registered from a published list, whether its issuer did so, which then owns it alone, and whether
 * nobody compared it with its source although it counts as confirmed.
 */
export function describeRegistration(
  {
    ownerId,
    issuingBodyIds,
    isRegistrationUncompared,
  }: Pick<Plan, 'ownerId' | 'issuingBodyIds' | 'isRegistrationUncompared'>,
  texts: { registered: string; registeredByAnother: string; registrationUncompared: string },
): string {
  const isByIssuer = issuingBodyIds.length === 1 && issuingBodyIds[0] === ownerId
  return [
    texts.registered,
    ...(isByIssuer ? [] : [texts.registeredByAnother]),
    ...(isRegistrationUncompared ? [texts.registrationUncompared] : []),
  ].join(', ')
}
