import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { listBudgetOrigins, listReservationPurposes, Service, teamKinds } from '../../entities.ts'
import type { ResourceYear } from '../../inventory/contract.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import { useResourceCodes } from '../use-resource-codes.ts'
import { type Choice, type Column, monthKey, type Row, type SheetKind } from './sheet.ts'

/**
 * Returns the columns of each sheet with translated labels. The options for teams and municipalities are those of the
 * organisation.
 */
export function useColumns(municipalities: ResourceYear['municipalities'], teams: readonly Row[]) {
  const messages = useMessages(resourceMessages)
  const { name } = useLocalizedText()
  const { month } = useFigures()
  const { columns: labels } = messages.inventory
  const column = (key: keyof typeof labels, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
    key,
    label: labels[key],
    kind,
    ...more,
  })
  const toChoices = <Value extends string>(
    values: readonly Value[],
    labelsByValue: Readonly<Record<Value, string>>,
  ): Choice[] => values.map((value) => ({ value, label: labelsByValue[value] }))
  const { getReservationName, getOriginName } = useResourceCodes()
  const toNamedChoices = (codes: readonly string[], getName: (code: string) => string): Choice[] =>
    codes.map((value) => ({ value, label: getName(value) }))
  const months = Array.from(
    { length: 12 },
    (_, index): Column => ({ key: monthKey(index), label: month(index), kind: 'number' }),
  )
  const teamNames = teams.flatMap((row) => row.cells.name?.trim() || [])
  const team = column('team', 'choice', {
    open: true,
    choices: [...new Set(teamNames)].map((value) => ({ value, label: value })),
  })
  const service = column('service', 'choice', { choices: toChoices(Service.options, messages.services) })
  const ends = [column('source', 'text'), column('date', 'date')]
  const all: Record<SheetKind, Column[]> = {
    team: [
      column('name', 'name'),
      column('teamKind', 'choice', { choices: toChoices(teamKinds, messages.inventory.teamKinds) }),
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
      column('reservedFor', 'choice', { choices: toNamedChoices(listReservationPurposes(), getReservationName) }),
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
        choices: municipalities.map((municipality) => ({ value: municipality.id, label: name(municipality.names) })),
      }),
      service,
      column('unit', 'choice', { choices: toChoices(['hours', 'fte'], messages.inventory.units) }),
      column('amount', 'number'),
      team,
      ...ends,
    ],
    budget: [
      column('name', 'name'),
      column('origin', 'choice', { choices: toNamedChoices(listBudgetOrigins(), getOriginName) }),
      column('certainty', 'choice', { choices: toChoices(['certain', 'requested'], messages.inventory.certainties) }),
      column('amount', 'number'),
      ...ends,
    ],
  }
  return all
}
