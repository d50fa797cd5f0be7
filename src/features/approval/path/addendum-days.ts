import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack } from '#shared/path-dates.ts'

/**
 * When an addendum is to begin to hold where no day is set: as if each of its steps was begun without delay on the day on which it was opened. Its
 * plan holds long since: counted back from the entry of that, all of it would be late before it began.
 */
export function addendumHoldsFrom(steps: readonly PackPathStep[], openedOn: LegalDate): LegalDate {
  const asIfThen = [...countBack(steps, openedOn).values()].map(({ beginsOn }) => beginsOn)
  const first = asIfThen.sort()[0] ?? openedOn
  const opened = Temporal.PlainDate.from(openedOn)
  return opened.add(Temporal.PlainDate.from(first).until(opened, { largestUnit: 'days' })).toString()
}
