import { Temporal } from 'temporal-polyfill'
import {
  functionNames,
  getEvidence,
  getFunctionNames,
  listDocumentable,
  listPersonFunctions,
  mergeFunctions,
  seatKey,
} from '#features/approval/path/index.ts'
import { listLawsInUse } from '#features/planning/plans/index.ts'
import { listOwnRoleOrganisations } from '#platform/auth/own-roles.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { dayAfter } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { type Mandate, mandateContract } from './contract.ts'
import * as queries from './queries.ts'
import { listFunctionSteps, listPathSteps, type NamedStep } from './steps.ts'

const os = implementSlice(mandateContract)

const maxMandateDuration = { years: 6 }
const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/**
 * Returns a check of who may give or withdraw a power of attorney: the holder of the function or the deputy, whose role
 * another person granted. The same rule is `check_mandate_giver` in the database.
 */
async function mayGive(context: TransactionContext): Promise<(organisationId: Id, code: string) => boolean> {
  const { tx, actor, today } = context
  const personFunctions = await listPersonFunctions(tx, actor.personId, today)
  const ownRoles = await listOwnRoleOrganisations(tx, actor, today)
  return (organisationId, code) =>
    may(actor, 'path.speak', organisationId) &&
    personFunctions.has(seatKey({ organisationId, function: code })) &&
    !ownRoles.has(organisationId)
}

/** Checks whether the actor has or deputises for a function today. */
const holdsFunction = async (
  context: TransactionContext,
  { organisationId, function: code }: { organisationId: Id; function: string },
): Promise<boolean> =>
  (await listPersonFunctions(context.tx, context.actor.personId, context.today)).has(
    seatKey({ organisationId, function: code }),
  )

/** The laws in use may no longer contain the step. The code is then used as the name. */
const stepNames = (known: readonly NamedStep[], { steps }: queries.MandateRow) =>
  (steps ?? []).map((code) => known.find((namedStep) => namedStep.code === code) ?? { code, names: { en: code } })

async function toMandates(context: TransactionContext, rows: readonly queries.MandateRow[]): Promise<Mandate[]> {
  const gives = await mayGive(context)
  const laws = await listLawsInUse(context.tx)
  const [functions, steps] = [mergeFunctions(laws), listPathSteps(laws)]
  const ids = rows.map(({ id }) => id)
  const evidence = await getEvidence(context.tx, 'mandate', ids)
  const documentable = await listDocumentable(context.tx, 'mandate', ids)
  const mayWithdraw = (row: queries.MandateRow) => row.withdrawnOn === null && gives(row.ownerId, row.function)
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.ownerId,
    names: row.ownerNames,
    function: row.function,
    functionNames: getFunctionNames(functions, row.function),
    to: {
      organisationId: row.toOrganisationId,
      names: row.toNames,
      function: row.toFunction,
      functionNames: functionNames(functions, row.toFunction),
      personName: row.personName,
    },
    validFrom: row.validFrom,
    lastDay: dayBefore(row.validTo),
    steps: row.steps && stepNames(steps, row),
    reference: row.reference,
    withdrawnOn: row.withdrawnOn,
    withdrawnReason: row.withdrawnReason,
    evidence: evidence.get(row.id) ?? [],
    abilities: { withdraw: mayWithdraw(row), attach: mayWithdraw(row) && documentable.has(row.id) },
  }))
}

export const mandateRoutes = os.router({
  listMandates: os.listMandates.handler(async ({ input: { organisationId }, context, errors }) => {
    if (!(await queries.bodyExists(context.tx, organisationId))) throw errors.NOT_FOUND()
    const gives = await mayGive(context)
    const functions = await queries.listFunctions(context.tx, organisationId)
    const laws = await listLawsInUse(context.tx)
    return {
      rows: await toMandates(context, await queries.listMandates(context.tx, [organisationId])),
      grantableFunctions: functions
        .filter(({ code }) => gives(organisationId, code))
        .map((entry) => ({ ...entry, steps: listFunctionSteps(laws, entry.code) })),
    }
  }),

  grantMandate: os.grantMandate.handler(async ({ input, context, errors }) => {
    const { organisationId, function: code, to, validFrom, lastDay, steps, reference } = input
    if (!(await queries.functionExists(context.tx, organisationId, code))) throw errors.FUNCTION_UNKNOWN()
    if (!(await mayGive(context))(organisationId, code)) throw errors.NOT_YOUR_FUNCTION()
    const known = listPathSteps(await listLawsInUse(context.tx))
    if (steps?.some((value) => !known.some((step) => step.code === value))) throw errors.STEP_UNKNOWN()
    const latest = Temporal.PlainDate.from(validFrom).add(maxMandateDuration).toString()
    if (validFrom < context.today || lastDay < validFrom || lastDay >= latest) throw errors.PERIOD_INVALID()
    if ('function' in to) {
      if (to.organisationId === organisationId && to.function === code) throw errors.SELF_MANDATE()
      if (!(await queries.functionExists(context.tx, to.organisationId, to.function))) throw errors.FUNCTION_UNKNOWN()
      if (await holdsFunction(context, to)) throw errors.SELF_MANDATE()
    } else if (to.personId === context.actor.personId) throw errors.SELF_MANDATE()
    else if (!(await queries.isMember(context.tx, to.personId, to.organisationId, context.today)))
      throw errors.NOT_FOUND()
    const id = await queries.insertMandate(context.tx, {
      organisationId,
      function: code,
      toOrganisationId: to.organisationId,
      toFunction: 'function' in to ? to.function : null,
      toPersonId: 'personId' in to ? to.personId : null,
      validFrom,
      validTo: dayAfter(lastDay),
      // In the order of the paths, so that the same steps are stored in the same way.
      steps: steps && known.flatMap((step) => (steps.includes(step.code) ? step.code : [])),
      reference,
      now: context.now,
      personId: context.actor.personId,
    })
    if (!id) throw errors.ALREADY_GRANTED()
    context.audit({ subjectKind: 'mandate', subjectId: id, organisationId })
    const [given] = await toMandates(context, [(await queries.findMandate(context.tx, id))!])
    return given!
  }),

  withdrawMandate: os.withdrawMandate.handler(async ({ input: { id, reason }, context, errors }) => {
    const mandate = await queries.findMandate(context.tx, id)
    if (!mandate) throw errors.NOT_FOUND()
    if (!(await mayGive(context))(mandate.ownerId, mandate.function)) throw errors.NOT_YOUR_FUNCTION()
    if (!(await queries.endMandate(context.tx, id, context.today, reason))) throw errors.ALREADY_WITHDRAWN()
    context.audit({ subjectKind: 'mandate', subjectId: id, organisationId: mandate.ownerId, reason })
    const [ended] = await toMandates(context, [(await queries.findMandate(context.tx, id))!])
    return ended!
  }),
})
