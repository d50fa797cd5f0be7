import { useMemo } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Amount } from '#shared/amount.ts'
import { localeOf } from '#shared/format.ts'
import type { Definition } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { indicatorMessages } from './messages/index.ts'
import { type PeriodOf, periodWords } from './periods.ts'

/** Returns formatters for the figures of an indicator in the reader's language. A missing figure shows the reason. */
export function useFigures() {
  const words = useWords(indicatorMessages)
  const { language, name } = useReading()
  return useMemo(() => {
    /** Uses the decimals of the unit. A figure that would be rounded to zero keeps two significant digits. */
    const amount = (value: Amount | number, { unit }: Pick<Definition, 'unit'>): string => {
      const size = Math.abs(Number(value))
      const isLost = size > 0 && size < 0.5 / 10 ** unit.decimals
      return new Intl.NumberFormat(
        localeOf(language),
        isLost
          ? { maximumSignificantDigits: 2 }
          : { minimumFractionDigits: unit.decimals, maximumFractionDigits: unit.decimals },
      ).format(value as number)
    }
    /** Formats with full precision, for pages that explain a figure. */
    const exact = (value: Amount): string =>
      // A decimal string keeps every digit.
      new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 12 }).format(value as unknown as number)
    const period = (one: PeriodOf): string => periodWords(one, language, words.quarter)
    const reason = (figure: Pick<Figure, 'missing'> | undefined): string =>
      figure?.missing === 'small_numbers'
        ? words.missing.small_numbers
        : figure?.missing
          ? words.notAvailable(words.missing[figure.missing])
          : words.noFigure
    /** Formats the figure, the distribution or the missing reason, without notes. */
    const shown = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string =>
      figure?.spread
        ? words.area.spread(
            amount(figure.spread.least, definition),
            amount(figure.spread.median, definition),
            amount(figure.spread.most, definition),
            figure.known,
          )
        : figure?.value != null
          ? amount(figure.value, definition)
          : reason(figure)
    /** Returns the cautions for using a figure. */
    const remarks = (figure: Figure | undefined): string[] =>
      figure
        ? [
            figure.provisional ? words.states.provisional : '',
            figure.partial ? words.states.partial : '',
            figure.withheld ? words.states.withheld : '',
          ].filter(Boolean)
        : []
    /** For a survey: the number of answers and the interval. */
    const survey = (figure: Figure | undefined, { unit }: Pick<Definition, 'unit'>): string[] => {
      const { n = null, low = null, high = null } = figure?.survey ?? {}
      return [
        n === null ? '' : words.survey.answered(n.toLocaleString(localeOf(language))),
        low === null || high === null ? '' : words.survey.interval(amount(low, { unit }), amount(high, { unit })),
      ].filter(Boolean)
    }
    const said = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string => {
      const unit = figure?.value == null && !figure?.spread ? '' : ` ${name(definition.unit.names)}`
      return [`${shown(figure, definition)}${unit}`, ...remarks(figure), ...survey(figure, definition)].join(', ')
    }
    return { amount, exact, period, reason, shown, remarks, survey, said }
  }, [words, language, name])
}
