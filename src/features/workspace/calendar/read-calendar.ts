import type { TransactionContext } from '#platform/context.ts'
import { getOrganisationIds, may } from '#shared/actor.ts'
import type { CalendarSpan, DatedEntry } from '#shared/dated.ts'
import { dayAfter } from '#shared/format.ts'
import type { CalendarEntry, Scope } from './contract.ts'
import { isInScope, joinTasks, lateDays, sortByDate } from './model.ts'
import { listFunctionsOfPerson, loadFunctionNames, loadPersonNames } from './queries.ts'
import { listDatedEntries } from './sources.ts'

/** Returns the dated entries in the person's scope, by day. */
export async function getCalendar(
  context: TransactionContext,
  span: CalendarSpan,
  scope: Scope,
): Promise<DatedEntry[]> {
  const reader = {
    personId: context.actor.personId,
    organisationIds: getOrganisationIds(context.actor),
    functionIds: await listFunctionsOfPerson(context.tx, context.actor.personId, context.today),
  }
  const entries = joinTasks(await listDatedEntries(context, span))
  return sortByDate(entries.filter((entry) => isInScope(entry, scope, reader)))
}

/** Maximum number of waiting organisations that are named. */
const maxNamed = 10

/**
 * Converts entries for a page, with the names of the organisations that must act. The user's organisations come first.
 */
export async function toCalendarEntries(
  context: TransactionContext,
  entries: readonly DatedEntry[],
): Promise<CalendarEntry[]> {
  const own = getOrganisationIds(context.actor)
  const isOwn = ({ organisationId }: { organisationId: string }) => own.includes(organisationId)
  const waited = entries.flatMap(({ responsibleParties }) => responsibleParties)
  const ids = (values: readonly (string | null | undefined)[]) =>
    [...new Set(values.filter((value) => !!value))] as string[]
  const functions = await loadFunctionNames(context.tx, ids(waited.map(({ functionId }) => functionId)))
  const people = await loadPersonNames(context.tx, ids(waited.map(({ personId }) => personId)))
  return entries.map(
    ({ confidential: _confidential, tasks: _tasks, task, requestingTasks = [], responsibleParties, ...thing }) => {
      const late = lateDays(thing, context.today)
      const ordered = responsibleParties.toSorted((left, other) => Number(isOwn(other)) - Number(isOwn(left)))
      return {
        ...thing,
        lateDays: late,
        responsibleParties: ordered.slice(0, maxNamed).map(({ organisationId, names, functionId, personId }) => ({
          organisationId,
          names,
          functionNames: (functionId && functions.get(functionId)) || null,
          // The responsible person is shown only within the organisation.
          personName: (personId && own.includes(organisationId) && people.get(personId)) || null,
        })),
        responsiblePartyCount: responsibleParties.length,
        lateSince: late === null ? null : dayAfter(thing.date),
        taskId:
          (task ? [task] : requestingTasks).find((entry) => may(context.actor, 'task.read', entry.organisationId))
            ?.id ?? null,
      }
    },
  )
}
