import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Amount } from '#shared/amount.ts'
import { formatAmount, formatExact, getLocale, roundedSign } from '#shared/format.ts'
import type { Definition } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { figureNoteMessages } from '../figures/notes/messages/index.ts'
import { listFigureNotes } from '../figures/notes/model.ts'
import { indicatorMessages } from './messages/index.ts'
import { formatPeriod, type PeriodRange } from './periods.ts'

/** Returns formatters for the figures of an indicator in the reader's language. A missing figure shows the reason. */
export function useFigures() {
  const messages = useMessages(indicatorMessages)
  const notes = useMessages(figureNoteMessages)
  const { language, name } = useLocalizedText()
  return useMemo(() => {
    const amount = (value: Amount | number, { unit }: Pick<Definition, 'unit'>): string =>
      formatAmount(value, language, unit)
    /** Formats a value that was computed for display, such as a range of chance. */
    const computed = (value: number, { unit }: Pick<Definition, 'unit'>): string =>
      formatAmount(value, language, { decimals: unit.decimals, isComputed: true })
    /** Formats with all digits, for pages that explain a figure. */
    const exact = (value: Amount): string => formatExact(value, language)
    /** Formats the value of a figure. A rate is shown with the decimals of its unit. */
    const formatValue = (figure: Pick<Figure, 'derivation'> & { value: Amount }, { unit }: Pick<Definition, 'unit'>) =>
      formatAmount(figure.value, language, { decimals: unit.decimals, isComputed: figure.derivation === 'computed' })
    const period = (periodRange: PeriodRange): string => formatPeriod(periodRange, language, messages.quarter)
    const reason = (figure: (Pick<Figure, 'missing'> & Partial<Pick<Figure, 'unknownCount'>>) | undefined): string =>
      figure?.missing === 'small_numbers'
        ? messages.missing.small_numbers
        : figure?.missing === 'incomplete'
          ? notes.notComputed(figure.unknownCount ?? 0, exact(`${figure.unknownCount ?? 0}`))
          : figure?.missing
            ? messages.notAvailable(messages.missing[figure.missing])
            : messages.noFigure
    /** Formats the figure, the distribution or the missing reason, without notes. */
    const formatFigure = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string =>
      figure?.distribution
        ? messages.area.distribution(
            amount(figure.distribution.minimum, definition),
            amount(figure.distribution.median, definition),
            amount(figure.distribution.maximum, definition),
            figure.known,
          )
        : figure?.value != null
          ? formatValue({ ...figure, value: figure.value }, definition)
          : reason(figure)
    /** Returns the cautions for using a figure. */
    const listNotes = (figure: Figure | undefined): string[] => (figure ? listFigureNotes(figure, notes, exact) : [])
    /** Returns the meaning of the sign of rounded values, if any of these texts contains it. */
    const explainRounding = (texts: readonly string[]): string =>
      texts.some((text) => text.includes(roundedSign)) ? messages.states.rounded : ''
    /** For a survey: the number of answers and the interval. */
    const survey = (figure: Figure | undefined, { unit }: Pick<Definition, 'unit'>): string[] => {
      const { n = null, low = null, high = null } = figure?.survey ?? {}
      return [
        n === null ? '' : messages.survey.answered(n.toLocaleString(getLocale(language))),
        low === null || high === null ? '' : messages.survey.interval(amount(low, { unit }), amount(high, { unit })),
      ].filter(Boolean)
    }
    const describeFigure = (figure: Figure | undefined, definition: Pick<Definition, 'unit'>): string => {
      const unit = figure?.value == null && !figure?.distribution ? '' : ` ${name(definition.unit.names)}`
      return [`${formatFigure(figure, definition)}${unit}`, ...listNotes(figure), ...survey(figure, definition)].join(
        ', ',
      )
    }
    return {
      amount,
      computed,
      exact,
      period,
      reason,
      formatFigure: formatFigure,
      listFigureNotes: listNotes,
      explainRounding,
      survey,
      describeFigure: describeFigure,
    }
  }, [messages, notes, language, name])
}
