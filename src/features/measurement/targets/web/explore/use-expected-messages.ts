import { useMemo } from 'react'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import type { PeriodRange } from '#features/measurement/indicators/web/periods.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { PlanExpectation } from '../../external/contract.ts'
import type { Target } from '../../results/entities.ts'
import { exploreMessages } from './messages/index.ts'

/** Returns texts for the expected results of plans, with baseline and target. */
export function useExpectedMessages() {
  const { expected: words } = useMessages(exploreMessages)
  const { amount, period } = useFigures()
  return useMemo(() => {
    const toLabels = (words: string, value: string, of: PeriodRange) => ({
      value,
      inPicture: words,
      inList: `${words} (${period(of)})`,
    })
    const none = (words: string) => ({ value: '', inPicture: words, inList: words })
    /** In a chart the period is shown below. */
    const formatBaseline = ({ expectation: { baseline } }: PlanExpectation, definition: Pick<Definition, 'unit'>) =>
      baseline ? toLabels(words.baseline(amount(baseline.value, definition)), '', baseline) : none('')
    const targetOf = ({ expectation: { targets } }: PlanExpectation, definition: Pick<Definition, 'unit'>) => {
      const last = targets.at(-1)
      if (!last) return none(words.noTarget)
      const format = ({ value, low, high }: Target) =>
        value === null
          ? words.range(amount(low ?? '0', definition), amount(high ?? '0', definition))
          : amount(value, definition)
      // The list names every target with its own period. The chart has room for the last.
      const inList = targets.map((target) => `${words.target(format(target))} (${period(target)})`).join(', ')
      return { ...toLabels(words.target(format(last)), format(last), last), inList }
    }
    return { baselineOf: formatBaseline, targetOf }
  }, [words, amount, period])
}
