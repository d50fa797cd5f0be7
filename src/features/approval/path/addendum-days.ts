import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack } from '#shared/path-dates.ts'

/**
 * Returns the default day of entry into force of an addendum if no day is set. It assumes that the first step begins on
 * the opening day and that the other steps follow without delay. The plan is already in force, so counting back from
 * the plan's entry into force would make every step late.
 */
export function computeAddendumStart(steps: readonly PackPathStep[], openedOn: LegalDate): LegalDate {
  const asIfThen = [...countBack(steps, openedOn).values()].map(({ startsOn }) => startsOn)
  const first = asIfThen.sort()[0] ?? openedOn
  const opened = Temporal.PlainDate.from(openedOn)
  return opened.add(Temporal.PlainDate.from(first).until(opened, { largestUnit: 'days' })).toString()
}
