import { useState } from 'react'
import styles from '#features/measurement/indicators/web/figure-card.module.css'
import { useLocalizedText } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { type VarianceStatement, varianceCauses, varianceConsequences } from '../../results/entities.ts'
import { useResultMessages } from './result-messages.ts'
import { useResultActs } from './use-results.ts'

/** Form to explain a variance between the latest value and the committed result: cause, a sentence and consequence. */
export function VarianceForm({ result, onClose }: { result: ExpectedResult; onClose: () => void }) {
  const { messages } = useResultMessages()
  const { language, text } = useLocalizedText()
  const { explain } = useResultActs(onClose)
  const { latest, variance } = result.currentStatus
  const [cause, setCause] = useState<VarianceStatement['cause']>(variance?.cause ?? 'context')
  const [sentence, setSentence] = useState(variance ? text(variance.text) : '')
  const [consequence, setConsequence] = useState<VarianceStatement['consequence']>(variance?.consequence ?? 'none')
  if (!latest) return null
  const { startsOn, endsOn } = latest
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.variance.title}
      description={messages.reasons[result.currentStatus.reasonCode]}
      closeLabel={messages.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={explain.isPending}
            disabled={!isFilledText(sentence)}
            onClick={() =>
              explain.mutate({
                id: result.id,
                startsOn,
                endsOn,
                statement: { cause, text: localized(language, sentence.trim()), consequence },
              })
            }
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <SelectField
          label={messages.variance.cause}
          value={cause}
          data={varianceCauses.map((value) => ({ value, label: messages.variance.causes[value] }))}
          onChange={(event) => setCause(event.currentTarget.value as VarianceStatement['cause'])}
        />
        <TextAreaField
          label={messages.variance.text}
          value={sentence}
          onChange={(event) => setSentence(event.currentTarget.value)}
        />
        <SelectField
          label={messages.variance.consequence}
          value={consequence}
          data={varianceConsequences.map((value) => ({ value, label: messages.variance.consequences[value] }))}
          onChange={(event) => setConsequence(event.currentTarget.value as VarianceStatement['consequence'])}
        />
      </div>
    </Dialog>
  )
}
