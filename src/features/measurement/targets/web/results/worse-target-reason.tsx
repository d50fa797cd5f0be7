import type { Definition } from '#features/measurement/indicators/entities.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { localized } from '#shared/localized-text.ts'
import { TextAreaField } from '#ui/fields.tsx'
import type { Baseline, Expectation } from '../../results/entities.ts'
import { listWorseTargets } from '../../results/recorded/model.ts'
import type { ResultDraft } from './draft.ts'
import { useResultMessages } from './result-messages.ts'

/** Returns the latest figure or, without a figure, the baseline, if any target is worse. */
export function findWorseThan(
  expectation: Expectation | undefined,
  definition: Definition | undefined,
  latest: Baseline | null,
): Baseline | undefined {
  const today = latest ?? expectation?.baseline
  if (!expectation || !definition || !today) return undefined
  return listWorseTargets(expectation, today, definition).length > 0 ? today : undefined
}

interface WorseTargetReasonProps {
  draft: ResultDraft
  /** The figure that a target is worse than. */
  worseThan: Baseline | undefined
  onChange: (changed: Partial<ResultDraft>) => void
}

/** Asks for the reason of a target that is worse than the latest figure. */
export function WorseTargetReason({ draft: { worseTargetReason }, worseThan, onChange }: WorseTargetReasonProps) {
  const { messages } = useResultMessages()
  const { exact, period } = useFigures()
  const { language, text } = useLocalizedText()
  if (!worseThan && !worseTargetReason) return null
  return (
    <TextAreaField
      label={messages.form.worseTargetReason}
      value={worseTargetReason ? text(worseTargetReason) : ''}
      {...(worseThan && { description: messages.worseThanToday(period(worseThan), exact(worseThan.value)) })}
      onChange={({ currentTarget: { value } }) =>
        onChange({ worseTargetReason: value === '' ? undefined : localized(language, value) })
      }
    />
  )
}
