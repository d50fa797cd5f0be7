import type { TransactionContext } from '#platform/context.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { Definition } from '../entities.ts'
import { indicatorEvents } from '../events.ts'
import { definitionsContract } from './contract.ts'
import {
  addsOtherwise,
  dependsOnItself,
  findDefinitionIssues,
  listFormulaIndicators,
  measuresOtherwise,
} from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(definitionsContract)

interface DefinitionErrors {
  UNKNOWN_REFERENCE: (given: { data: { field: string; value: string } }) => Error
  FORMULA_CYCLE: (given: { data: { code: string } }) => Error
}

/**
 * Checks the consistency of a definition. The formula must refer to existing indicators and must not contain a cycle.
 */
async function refuseInvalidDefinition(
  context: TransactionContext,
  code: string,
  definition: Definition,
  errors: DefinitionErrors,
): Promise<void> {
  const [odd] = findDefinitionIssues(definition)
  if (odd) throw errors.UNKNOWN_REFERENCE({ data: { field: odd, value: '' } })
  const named = [...listFormulaIndicators(definition), ...definition.effortIndicators]
  const known = await queries.findIndicators(context.tx, named)
  const strange = named.find((value) => value !== code && !known.has(value))
  if (strange) throw errors.UNKNOWN_REFERENCE({ data: { field: 'formula', value: strange } })
  if (!definition.formula) return
  const formulas = await queries.listFormulas(context.tx)
  const listFormulaCodes = (value: string) => listFormulaIndicators({ formula: formulas.get(value) ?? null })
  if (dependsOnItself(code, listFormulaIndicators(definition), listFormulaCodes))
    throw errors.FORMULA_CYCLE({ data: { code } })
}

export const definitionRoutes = os.router({
  listIndicators: os.listIndicators.handler(({ input: { after, limit, ...filter }, context }) =>
    queries.listIndicators(context.tx, filter, { after, limit }),
  ),

  getIndicator: os.getIndicator.handler(async ({ input, context, errors }) => {
    const indicator = (await queries.findIndicators(context.tx, [input.code])).get(input.code)
    if (!indicator) throw errors.NOT_FOUND()
    return {
      indicator,
      owner: (await queries.findOwner(context.tx, indicator.ownerId)) ?? { id: indicator.ownerId, names: {} },
      versions: await queries.listVersions(context.tx, indicator.id),
      abilities: {
        write: may(context.actor, 'indicator.write', indicator.ownerId),
        record: may(context.actor, 'figure.write'),
      },
    }
  }),

  createIndicator: os.createIndicator.handler(async ({ input, context, errors }) => {
    const { code, ownerId, marking, definition } = input
    requirePermission(may(context.actor, 'indicator.write', ownerId))
    await refuseInvalidDefinition(context, code, definition, errors)
    const indicator = { id: newId(), code, ownerId, marking, definition, source: 'edited' as const }
    if (
      !(await queries.insertIndicator(context.tx, indicator, {
        savedAt: context.now,
        personId: context.actor.personId,
      }))
    )
      throw errors.CODE_TAKEN()
    context.audit({ subjectKind: 'indicator', subjectId: indicator.id, organisationId: ownerId })
    return { ...indicator, version: 1, revision: 1 }
  }),

  changeIndicator: os.changeIndicator.handler(async ({ input, context, errors }) => {
    const { code, revision, definition, validFrom, breaks, reason } = input
    const before = await queries.lockIndicator(context.tx, code)
    if (!before) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'indicator.write', before.ownerId))
    if (before.revision !== revision) throw errors.CHANGED_CONCURRENTLY()
    await refuseInvalidDefinition(context, code, definition, errors)
    const isNew = measuresOtherwise(before.definition, definition) || breaks || validFrom !== null
    const version = isNew ? before.version + 1 : before.version
    await queries.updateIndicator(context.tx, before.id, { definition, version }, context.now)
    await indicatorEvents.indicatorRedefined.publish(context, { indicatorId: before.id })
    const of = { indicatorId: before.id, version, validFrom, definition, reason, breaks }
    if (isNew) await queries.insertVersion(context.tx, of, { savedAt: context.now, personId: context.actor.personId })
    if (addsOtherwise(before.definition, definition)) await queries.recountIndicator(context.tx, before.id)
    context.audit({ subjectKind: 'indicator', subjectId: before.id, organisationId: before.ownerId, reason })
    return { ...before, definition, version, revision: revision + 1, source: 'edited' as const }
  }),
})
