import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { localized } from '#shared/localized-text.ts'
import { TextAreaField } from '#ui/fields.tsx'
import type { RecordedValues } from '../../results/contract.ts'
import { listWorseTargets } from '../../results/recorded/model.ts'
import { type ResultDraft, toExpectation } from './draft.ts'
import { useResultMessages } from './result-messages.ts'
import { useDefinition } from './use-results.ts'

interface WorseTargetReasonProps {
  code: string | null
  draft: ResultDraft
  /** The latest recorded figure. */
  latest: RecordedValues['latest']
  onChange: (changed: Partial<ResultDraft>) => void
}

/** Asks for the reason of a target that is worse than the latest figure or, without a figure, than the baseline. */
export function WorseTargetReason({ code, draft, latest, onChange }: WorseTargetReasonProps) {
  const { messages } = useResultMessages()
  const { exact, period } = useFigures()
  const { language, text } = useLocalizedText()
  const definition = useDefinition(code)
  const expectation = toExpectation(draft)
  const today = latest ?? expectation?.baseline
  const isWorse = definition && expectation && today && listWorseTargets(expectation, today, definition).length > 0
  const { worseTargetReason: reason } = draft
  if (!isWorse && !reason) return null
  return (
    <TextAreaField
      label={messages.form.worseTargetReason}
      value={reason ? text(reason) : ''}
      {...(isWorse && { description: messages.worseThanToday(period(today), exact(today.value)) })}
      onChange={({ currentTarget: { value } }) =>
        onChange({ worseTargetReason: isFilledText(value) ? localized(language, value) : undefined })
      }
    />
  )
}
