import { currentLaw } from '#features/country/law/index.ts'
import { Competence } from '../competences/contract.ts'
import { endCompetence, insertCompetence, listCompetences } from '../competences/queries.ts'
import { Kind } from '../entities.ts'
import { registryEvents } from '../events.ts'
import {
  buildHeads,
  type Choices,
  choiceColumn,
  choicesColumn,
  dateColumn,
  exclusivities,
  formColumn,
  getLevelChoices,
  kindChoices,
  nameCells,
  nameColumns,
  textColumn,
  toNames,
} from './columns.ts'
import { type Cells, type Effect, endColumn, type Known, type List, type ListColumn, rowKey } from './list.ts'
import { organisationKindNames } from './organisations.ts'
import { lockList } from './queries/references.ts'

interface KnownCompetences extends Known {
  kinds: Choices
  /** Every row of the current table, also ended rows, by topic and level. */
  history: ReadonlyMap<string, readonly Competence[]>
  /** The row for a line of the workbook. */
  present: ReadonlyMap<string, Competence>
}

const keys = ['topic', 'level']

const columns: readonly ListColumn<KnownCompetences>[] = [
  formColumn<KnownCompetences>(
    { key: 'topic', heads: buildHeads(({ topic }) => topic), width: 26, needed: true, required: true },
    'CODE_MALFORMED',
    (text) => (text === '' || Kind.safeParse(text).success ? text : undefined),
  ),
  choiceColumn<KnownCompetences>(
    { key: 'level', heads: buildHeads(({ level }) => level), needed: true, required: true },
    getLevelChoices,
  ),
  ...nameColumns<KnownCompetences>(),
  choiceColumn<KnownCompetences>(
    { key: 'exclusivity', heads: buildHeads(({ exclusivity }) => exclusivity), required: true },
    () => exclusivities,
  ),
  textColumn({ key: 'basis', heads: buildHeads(({ basis }) => basis), width: 50, maxLength: 500, required: true }),
  ...nameColumns<KnownCompetences>('use'),
  choicesColumn<KnownCompetences>(
    { key: 'kinds', heads: buildHeads(({ bearers }) => bearers), width: 40 },
    (known) => known.kinds,
  ),
  dateColumn({ key: 'valid_from', heads: buildHeads(({ validFrom }) => validFrom), fixed: true }),
  dateColumn({ key: endColumn, heads: buildHeads(({ validTo }) => validTo), fixed: true }),
]

const toCells = (entry: Competence): Cells => ({
  topic: entry.topic,
  level: entry.level,
  ...nameCells(entry.names),
  exclusivity: entry.exclusivity,
  basis: entry.basis,
  ...nameCells(entry.use, 'use'),
  kinds: entry.organisationKinds.join('; '),
  valid_from: entry.validFrom ?? '',
  valid_to: entry.validTo ?? '',
})

/** The current table of competences. Rows are never overwritten: a changed row ends and a new row begins that day. */
export const competenceList: List<KnownCompetences> = {
  name: 'competences',
  keys,
  columns: () => columns,
  async loadKnown({ tx, today }) {
    const all = await listCompetences(tx, { packVersion: currentLaw().version, date: 'any' })
    const history = Map.groupBy(all, (entry) => rowKey({ topic: entry.topic, level: entry.level }, keys))
    // The latest row comes first. A future row represents the row that it replaces.
    const present = new Map(
      [...history].flatMap(([key, [latest]]) =>
        latest && (latest.validTo === null || latest.validTo > today) ? [[key, latest] as const] : [],
      ),
    )
    const names = organisationKindNames()
    return {
      today,
      history,
      present,
      rows: new Map([...present].map(([key, entry]) => [key, { cells: toCells(entry), hasEnded: false }])),
      kinds: kindChoices([...names.keys(), ...all.flatMap((entry) => entry.organisationKinds)], (code) =>
        names.get(code),
      ),
    }
  },
  lock: ({ tx }) => lockList(tx, 'competence'),
  applyDefaults: (cells, from) => (cells.valid_from ? cells : { ...cells, valid_from: from }),
  check(effects, { history, present }, from) {
    for (const effect of effects) {
      const { key, cells, addIssue } = effect
      const now = present.get(key)
      const [column] = changedColumns(effect)
      if (!now) {
        const other = (history.get(key) ?? []).find(
          (entry) => entry.validTo === null || entry.validTo > cells.valid_from!,
        )
        if (other) addIssue('valid_from', 'ALREADY_IN_TABLE', other.validTo ?? '')
      } else if (column && now.validFrom !== null && now.validFrom >= from)
        addIssue(column, 'CHANGED_BEFORE_START', now.validFrom)
      else if (column && now.validTo !== null && now.validTo <= from)
        addIssue(column, 'PERIOD_END_BEFORE_START', now.validTo)
    }
  },
  async apply(context, effects, { present }, from) {
    const { tx } = context
    const topics = new Map<string, string>()
    for (const effect of effects) {
      const { key, cells, isEnding } = effect
      const now = present.get(key)
      const isChanged = changedColumns(effect).length > 0
      if (now && isChanged) await endCompetence(tx, now.id, from)
      if (now && !isChanged && isEnding) await endCompetence(tx, now.id, cells[endColumn]!)
      const begins = now ? from : cells.valid_from!
      const id = !now || isChanged ? await insertCompetence(tx, { ...toCompetence(cells), validFrom: begins }) : now.id
      topics.set(cells.topic!, isChanged || !isEnding ? begins : cells[endColumn]!)
      context.audit({ subjectKind: 'competence', subjectId: id })
    }
    for (const [topic, date] of topics) await registryEvents.competenceChanged.publish(context, { topic, date })
  },
}

/** Columns with a changed power, apart from the end date. */
const changedColumns = ({ writtenColumns, isEnding }: Effect): readonly string[] =>
  writtenColumns.filter((column) => !(isEnding && column === endColumn))

function toCompetence(cells: Cells) {
  const use = toNames(cells, 'use')
  const { level, exclusivity } = Competence.pick({ level: true, exclusivity: true }).parse({
    level: cells.level,
    exclusivity: cells.exclusivity,
  })
  return {
    topic: cells.topic!,
    names: toNames(cells),
    level,
    exclusivity,
    basis: cells.basis!,
    use: Object.keys(use).length > 0 ? use : null,
    organisationKinds: cells.kinds ? cells.kinds.split('; ') : [],
    validTo: cells[endColumn] || null,
    packVersion: currentLaw().version,
  }
}
