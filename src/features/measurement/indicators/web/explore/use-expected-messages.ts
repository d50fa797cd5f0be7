import { useMemo } from 'react'
import type { PlanExpectation } from '#features/measurement/targets/external/contract.ts'
import { useWords } from '#platform/web/language.tsx'
import type { Definition } from '../../entities.ts'
import type { PeriodOf } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { exploreMessages } from './messages/index.ts'

/** Returns texts for the expected results of plans, with baseline and target. */
export function useExpectedWords() {
  const { expected: words } = useWords(exploreMessages)
  const { amount, period } = useFigures()
  return useMemo(() => {
    const said = (words: string, value: string, of: PeriodOf) => ({
      value,
      inPicture: words,
      inList: `${words} (${period(of)})`,
    })
    const none = (words: string) => ({ value: '', inPicture: words, inList: words })
    /** In a chart the period is shown below. */
    const baselineOf = ({ expectation: { baseline } }: PlanExpectation, definition: Pick<Definition, 'unit'>) =>
      baseline ? said(words.baseline(amount(baseline.value, definition)), '', baseline) : none('')
    const targetOf = ({ expectation: { targets } }: PlanExpectation, definition: Pick<Definition, 'unit'>) => {
      const last = targets.at(-1)
      if (!last) return none(words.noTarget)
      const value =
        last.value === null
          ? words.range(amount(last.low ?? '0', definition), amount(last.high ?? '0', definition))
          : amount(last.value, definition)
      return said(words.target(value), value, last)
    }
    return { baselineOf, targetOf }
  }, [words, amount, period])
}
