import { currentLaw } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { References } from '#platform/workbook/table/references.ts'
import type { Names } from '#shared/localized-text.ts'
import { registryEvents } from '../events.ts'
import { endOrganisation, listRunningSeats } from '../organisations/queries.ts'
import {
  buildHeads,
  type Choices,
  choiceColumn,
  dateColumn,
  getLevelChoices,
  kindChoices,
  nameCells,
  nameColumns,
  referenceColumn,
  textColumn,
  toNames,
} from './columns.ts'
import { findCycles } from './cycles.ts'
import { type Effect, endColumn, type Known, type List, type ListColumn } from './list.ts'
import { listOrganisationRows, saveOrganisationRows } from './queries/organisations.ts'
import { listReferences, lockList } from './queries/references.ts'
import { checkRunningSeats, type RunningSeats } from './running-seats.ts'

interface KnownOrganisations extends Known, RunningSeats {
  kinds: Choices
  areas: References
  organisations: References
}

export const organisationKindNames = (): ReadonlyMap<string, Names> =>
  new Map((currentLaw().organisationKinds ?? []).map(({ code, names }) => [code, names]))

const columns: readonly ListColumn<KnownOrganisations>[] = [
  textColumn({
    key: 'code',
    heads: buildHeads(({ code }) => code),
    width: 22,
    maxLength: 80,
    needed: true,
    required: true,
  }),
  choiceColumn({ key: 'kind', heads: buildHeads(({ kind }) => kind), width: 26, required: true }, ({ kinds }) => kinds),
  choiceColumn({ key: 'level', heads: buildHeads(({ level }) => level), required: true }, getLevelChoices),
  ...nameColumns<KnownOrganisations>(),
  referenceColumn({ key: 'area', heads: buildHeads(({ area }) => area) }, ({ areas }) => areas),
  referenceColumn({ key: 'parent', heads: buildHeads(({ parent }) => parent) }, (known) => known.organisations, {
    mayReferenceFile: true,
  }),
  dateColumn({ key: 'valid_from', heads: buildHeads(({ validFrom }) => validFrom) }),
  dateColumn({ key: endColumn, heads: buildHeads(({ validTo }) => validTo) }),
  referenceColumn(
    { key: 'successors', heads: buildHeads(({ successors }) => successors) },
    (known) => known.organisations,
    {
      several: true,
      mayReferenceFile: true,
    },
  ),
]

/**
 * Organisations. Fields are changed in place, as on the organisation page. Organisations end on a day and may have
 * successors.
 */
export const organisationList: List<KnownOrganisations> = {
  name: 'organisations',
  keys: ['code'],
  columns: () => columns,
  async loadKnown({ tx, today }) {
    const stored = await listOrganisationRows(tx)
    const names = organisationKindNames()
    return {
      today,
      ids: new Map(stored.map(({ id, code }) => [code, id])),
      rows: new Map(
        stored.map((entry) => [
          entry.code,
          {
            hasEnded: entry.valid_to !== null && entry.valid_to <= today,
            cells: {
              code: entry.code,
              kind: entry.kind,
              level: entry.level,
              ...nameCells(entry.names),
              area: entry.area ?? '',
              parent: entry.parent ?? '',
              valid_from: entry.valid_from ?? '',
              valid_to: entry.valid_to ?? '',
              successors: entry.successors.join('; '),
            },
          },
        ]),
      ),
      kinds: kindChoices([...names.keys(), ...stored.map(({ kind }) => kind)], (code) => names.get(code)),
      areas: new References(await listReferences(tx, 'area')),
      organisations: new References(stored),
      runningSeats: await listRunningSeats(tx, null),
    }
  },
  lock: ({ tx }) => lockList(tx, 'organisation'),
  async check(effects, known) {
    const { rows } = known
    checkRunningSeats(effects, known)
    const above = new Map([...rows].map(([code, { cells }]) => [code, cells.parent ? [cells.parent] : []]))
    for (const { key, cells } of effects) above.set(key, cells.parent ? [cells.parent] : [])
    const inside = await findCycles(above)
    for (const { key, cells, writtenColumns, isEnding, stored, addIssue } of effects) {
      if (writtenColumns.includes('parent') && inside.has(key)) addIssue('parent', 'CYCLE', cells.parent)
      if (!writtenColumns.includes('successors') || !cells.successors) continue
      if (!isEnding && (stored || !cells[endColumn])) addIssue('successors', 'SUCCESSORS_WITHOUT_END', cells.successors)
      if (cells.successors.split('; ').includes(key)) addIssue('successors', 'REFERENCE_UNKNOWN', key)
    }
  },
  async apply(context, effects) {
    await saveOrganisationRows(
      context.tx,
      effects.map(({ cells, stored, isEnding }) => ({
        code: cells.code!,
        kind: cells.kind!,
        level: cells.level!,
        names: toNames(cells),
        area: cells.area || null,
        parent: cells.parent || null,
        valid_from: cells.valid_from || null,
        // The end is applied below, with everything that ends with the organisation.
        valid_to: (isEnding ? stored?.cells[endColumn] : cells[endColumn]) || null,
      })),
    )
    const ids = new Map((await listOrganisationRows(context.tx)).map(({ id, code }) => [code, id]))
    for (const { key } of effects) context.audit({ subjectKind: 'organisation', subjectId: ids.get(key)! })
    for (const effect of effects) if (effect.isEnding || hasSuccession(effect)) await end(context, effect, ids)
  },
}

/** Checks for an organisation that is added as already ended, with successors. */
const hasSuccession = ({ stored, cells }: Effect): boolean => !stored && Boolean(cells.successors)

async function end(
  context: TransactionContext,
  { key, cells }: Effect,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const cell = cells[endColumn]!
  const successorIds = (cells.successors || '').split('; ').flatMap((code) => ids.get(code) ?? [])
  const organisationId = ids.get(key)!
  await endOrganisation(context.tx, organisationId, cell, successorIds, successorIds.length > 1 ? 'split' : 'merge')
  await registryEvents.organisationEnded.publish(context, { organisationId, successorIds, date: cell })
}
