import { useReading, useWords } from '#platform/web/language.tsx'
import { budgetOrigins, reservedFor, Service, teamKinds } from '../../entities.ts'
import type { KeptYear } from '../../inventory/contract.ts'
import { meansMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import { type Choice, type Column, monthKey, type Row, type SheetKind } from './sheet.ts'

/**
 * Returns the columns of each sheet with translated labels. The options for teams and municipalities are those of the
 * organisation.
 */
export function useColumns(municipalities: KeptYear['municipalities'], teams: readonly Row[]) {
  const words = useWords(meansMessages)
  const { name } = useReading()
  const { month } = useFigures()
  const { columns: labels } = words.kept
  const column = (key: keyof typeof labels, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
    key,
    label: labels[key],
    kind,
    ...more,
  })
  const choicesOf = <Value extends string>(values: readonly Value[], said: Readonly<Record<Value, string>>): Choice[] =>
    values.map((value) => ({ value, label: said[value] }))
  const months = Array.from(
    { length: 12 },
    (_, index): Column => ({ key: monthKey(index), label: month(index), kind: 'number' }),
  )
  const teamNames = teams.flatMap((row) => row.cells.name?.trim() || [])
  const team = column('team', 'choice', {
    open: true,
    choices: [...new Set(teamNames)].map((value) => ({ value, label: value })),
  })
  const service = column('service', 'choice', { choices: choicesOf(Service.options, words.services) })
  const ends = [column('source', 'text'), column('on', 'date')]
  const all: Record<SheetKind, Column[]> = {
    team: [
      column('name', 'name'),
      column('teamKind', 'choice', { choices: choicesOf(teamKinds, words.kept.teamKinds) }),
      service,
      column('normFte', 'number'),
      column('fte', 'number'),
      column('hoursPerFte', 'number'),
      column('absence', 'percentage'),
      ...months,
      ...ends,
    ],
    reserved: [
      column('name', 'name'),
      column('reservedFor', 'choice', { choices: choicesOf(reservedFor, words.kept.reservedFor) }),
      service,
      column('hours', 'number'),
      team,
      ...months,
      ...ends,
    ],
    mission: [
      column('name', 'name'),
      column('municipalityId', 'choice', {
        open: true,
        choices: municipalities.map((one) => ({ value: one.id, label: name(one.names) })),
      }),
      service,
      column('unit', 'choice', { choices: choicesOf(['hours', 'fte'], words.kept.units) }),
      column('amount', 'number'),
      team,
      ...ends,
    ],
    budget: [
      column('name', 'name'),
      column('origin', 'choice', { choices: choicesOf(budgetOrigins, words.money.origins) }),
      column('certainty', 'choice', { choices: choicesOf(['certain', 'requested'], words.kept.certainties) }),
      column('amount', 'number'),
      ...ends,
    ],
  }
  return all
}
