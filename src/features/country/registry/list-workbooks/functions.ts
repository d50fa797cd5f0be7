import { canManageAllPeople } from '#platform/auth/can-manage-people.ts'
import type { TransactionContext } from '#platform/context.ts'
import { References } from '#platform/workbook/table/references.ts'
import type { LegalDate } from '#shared/dates.ts'
import { Kind } from '../entities.ts'
import { registryEvents } from '../events.ts'
import type { FunctionHolder } from '../functions/contract.ts'
import { findOverlappingHolder } from '../functions/model.ts'
import {
  endFunction,
  endFunctionHolder,
  insertFunctionHolder,
  isKeptSeat,
  listSeatsOfLaw,
} from '../functions/queries.ts'
import {
  buildHeads,
  dateColumn,
  formColumn,
  nameCells,
  nameColumns,
  referenceColumn,
  textColumn,
  toNames,
} from './columns.ts'
import { type Effect, endColumn, type Known, type List, type ListColumn } from './list.ts'
import { Persons } from './persons.ts'
import {
  listFunctionRows,
  listHolders,
  listPersons,
  saveFunctionRows,
  type WorkbookHolder,
} from './queries/functions.ts'
import { listReferences, lockList } from './queries/references.ts'

interface KnownFunctions extends Known {
  seatsOfLaw: Awaited<ReturnType<typeof listSeatsOfLaw>>
  ids: ReadonlyMap<string, string>
  organisations: References
  /** Undefined: the reader may not see persons. */
  persons: Persons | undefined
  /** Appointments by function. */
  holdersByFunction: ReadonlyMap<string, readonly WorkbookHolder[]>
}

const capacities = ['holder', 'deputy'] as const satisfies FunctionHolder['capacity'][]

const columns: readonly ListColumn<KnownFunctions>[] = [
  {
    ...referenceColumn<KnownFunctions>(
      { key: 'organisation', heads: buildHeads(({ organisation }) => organisation) },
      (known) => known.organisations,
    ),
    needed: true,
    required: true,
  },
  formColumn<KnownFunctions>(
    { key: 'code', heads: buildHeads(({ code }) => code), width: 24, needed: true, required: true },
    'CODE_MALFORMED',
    (text) => (text === '' || Kind.safeParse(text).success ? text : undefined),
  ),
  ...nameColumns<KnownFunctions>(),
  dateColumn({ key: 'valid_from', heads: buildHeads(({ validFrom }) => validFrom), fixed: true }),
  dateColumn({ key: endColumn, heads: buildHeads(({ validTo }) => validTo), fixed: true }),
]

const personColumns = capacities.map(
  (key): ListColumn<KnownFunctions> =>
    textColumn({
      key,
      heads: buildHeads((heads) => heads[key]),
      width: 38,
      read: (row, { known, base }) => known.persons?.read(row, key, base) ?? '',
      format: (value, { persons }) => persons?.messages(value) ?? '',
    }),
)

/** Returns the current or future holder: of the appointments that are not over, the last. */
const findLastHolder = (
  holdings: readonly WorkbookHolder[],
  capacity: string,
  today: LegalDate,
): WorkbookHolder | undefined =>
  holdings
    .filter((holding) => holding.capacity === capacity && (holding.validTo === null || holding.validTo > today))
    .reduce<WorkbookHolder | undefined>(
      (last, holding) => (last && last.validFrom > holding.validFrom ? last : holding),
      undefined,
    )

/**
 * Returns the appointment that ends that day: the open-ended appointment. If there is none and no holder follows, the
 * last appointment.
 */
const findLeavingHolder = (
  holdings: readonly WorkbookHolder[],
  capacity: string,
  { hasSuccessor, today }: { hasSuccessor: boolean; today: LegalDate },
): WorkbookHolder | undefined =>
  holdings.find((holding) => holding.capacity === capacity && holding.validTo === null) ??
  (hasSuccessor ? undefined : findLastHolder(holdings, capacity, today))

/** Functions of organisations with their holders. Holders change on the effective day of the file. */
export const functionList: List<KnownFunctions> = {
  name: 'functions',
  keys: ['organisation', 'code'],
  columns: ({ persons }) => (persons ? [...columns, ...personColumns] : columns),
  async loadKnown({ tx, today, actor }) {
    const stored = await listFunctionRows(tx)
    const isSignedIn = actor.personId !== null
    const holdersByFunction = Map.groupBy(isSignedIn ? await listHolders(tx) : [], ({ functionId }) => functionId)
    const last = (id: string, capacity: string) => findLastHolder(holdersByFunction.get(id) ?? [], capacity, today)
    const getHolderId = (id: string, capacity: string) => last(id, capacity)?.personId ?? ''
    const toKey = (entry: (typeof stored)[number]) => `${entry.organisation} / ${entry.code}`
    return {
      today,
      seatsOfLaw: await listSeatsOfLaw(tx, null),
      ids: new Map(stored.map((entry) => [toKey(entry), entry.id])),
      rows: new Map(
        stored.map((entry) => [
          toKey(entry),
          {
            hasEnded: entry.valid_to !== null && entry.valid_to <= today,
            endingColumns: capacities.filter((capacity) => last(entry.id, capacity)?.validTo),
            cells: {
              organisation: entry.organisation,
              code: entry.code,
              ...nameCells(entry.names),
              valid_from: entry.valid_from ?? '',
              valid_to: entry.valid_to ?? '',
              ...(isSignedIn && { holder: getHolderId(entry.id, 'holder'), deputy: getHolderId(entry.id, 'deputy') }),
            },
          },
        ]),
      ),
      organisations: new References(await listReferences(tx, 'organisation')),
      persons: isSignedIn ? new Persons(await listPersons(tx, canManageAllPeople(actor))) : undefined,
      holdersByFunction,
    }
  },
  lock: ({ tx }) => lockList(tx, 'function'),
  check(effects, { ids, holdersByFunction, persons, today, seatsOfLaw }, from) {
    for (const { key, cells, addIssue } of effects.filter(({ stored, isEnding }) => stored && isEnding)) {
      const day = cells[endColumn]!
      if (isKeptSeat(seatsOfLaw, ids.get(key)!, day)) addIssue(endColumn, 'FUNCTION_IS_SEAT', day)
    }
    for (const { key, cells, writtenColumns, addIssue } of effects)
      for (const capacity of capacities) {
        if (!writtenColumns.includes(capacity)) continue
        const holding = holdersByFunction.get(ids.get(key) ?? '') ?? []
        const hasSuccessor = cells[capacity] !== ''
        const leaves = findLeavingHolder(holding, capacity, { hasSuccessor, today })
        if (leaves && leaves.validFrom >= from) addIssue(capacity, 'CHANGED_BEFORE_START', leaves.validFrom)
        else if (hasSuccessor) {
          const left = holding.map((workbookHolder) =>
            workbookHolder === leaves ? { ...workbookHolder, validTo: from } : workbookHolder,
          )
          const other = findOverlappingHolder(left, { capacity, validFrom: from, validTo: null })
          if (other) addIssue(capacity, 'FUNCTION_OCCUPIED', persons?.getName(other.personId))
        }
      }
  },
  async apply(context, effects, known, from) {
    await saveFunctionRows(
      context.tx,
      effects.filter(isWritten).map(({ cells }) => ({
        organisation: cells.organisation!,
        code: cells.code!,
        names: toNames(cells),
        valid_from: cells.valid_from || null,
        valid_to: cells[endColumn] || null,
      })),
    )
    const ids = new Map(
      (await listFunctionRows(context.tx)).map((functionRow) => [
        `${functionRow.organisation} / ${functionRow.code}`,
        functionRow.id,
      ]),
    )
    for (const effect of effects) {
      const functionId = ids.get(effect.key)!
      context.audit({ subjectKind: 'function', subjectId: functionId })
      await appoint(context, functionId, effect, known, from)
      if (effect.isEnding) await end(context, functionId, effect.cells[endColumn]!)
    }
  },
}

/** Checks whether fields of the function itself changed, not the holder or the holder's period. */
const isWritten = ({ stored, writtenColumns }: Effect): boolean =>
  !stored || writtenColumns.some((column) => column.startsWith('name_'))

async function appoint(
  context: TransactionContext,
  functionId: string,
  { cells, writtenColumns }: Effect,
  { holdersByFunction, today }: KnownFunctions,
  from: LegalDate,
): Promise<void> {
  const holding = holdersByFunction.get(functionId) ?? []
  for (const capacity of capacities) {
    if (!writtenColumns.includes(capacity)) continue
    const personId = cells[capacity] || null
    const leaves = findLeavingHolder(holding, capacity, { hasSuccessor: personId !== null, today })
    if (leaves) await endFunctionHolder(context.tx, leaves.id, from)
    if (personId) await insertFunctionHolder(context.tx, { functionId, personId, capacity, from, to: null })
    await registryEvents.holderChanged.publish(context, { functionId, personId, capacity, date: from })
  }
}

async function end(context: TransactionContext, functionId: string, date: LegalDate): Promise<void> {
  await endFunction(context.tx, functionId, date)
  await registryEvents.holderChanged.publish(context, { functionId, personId: null, capacity: 'holder', date })
}
