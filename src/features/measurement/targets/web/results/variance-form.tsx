import { useState } from 'react'
import { useLocalizedText } from '#platform/web/language.tsx'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { type VarianceStatement, varianceCauses, varianceConsequences } from '../../results/entities.ts'
import { useResultWords } from './result-messages.ts'
import styles from './results.module.css'
import { useResultActs } from './use-results.ts'

/** Form to explain a variance between the latest value and the committed result: cause, a sentence and consequence. */
export function VarianceForm({ result, onClose }: { result: ExpectedResult; onClose: () => void }) {
  const { words } = useResultWords()
  const { language, text } = useLocalizedText()
  const { explain } = useResultActs(onClose)
  const { latest, variance } = result.now
  const [cause, setCause] = useState<VarianceStatement['cause']>(variance?.cause ?? 'context')
  const [sentence, setSentence] = useState(variance ? text(variance.words) : '')
  const [consequence, setConsequence] = useState<VarianceStatement['consequence']>(variance?.consequence ?? 'none')
  if (!latest) return null
  const { startsOn, endsOn } = latest
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.variance.title}
      description={words.because[result.now.because]}
      closeLabel={words.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={explain.isPending}
            disabled={sentence.trim().length < 3}
            onClick={() =>
              explain.mutate({
                id: result.id,
                startsOn,
                endsOn,
                word: { cause, words: localized(language, sentence.trim()), consequence },
              })
            }
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <SelectField
          label={words.variance.cause}
          value={cause}
          data={varianceCauses.map((value) => ({ value, label: words.variance.causes[value] }))}
          onChange={(event) => setCause(event.currentTarget.value as VarianceStatement['cause'])}
        />
        <TextAreaField
          label={words.variance.words}
          value={sentence}
          onChange={(event) => setSentence(event.currentTarget.value)}
        />
        <SelectField
          label={words.variance.consequence}
          value={consequence}
          data={varianceConsequences.map((value) => ({ value, label: words.variance.consequences[value] }))}
          onChange={(event) => setConsequence(event.currentTarget.value as VarianceStatement['consequence'])}
        />
      </div>
    </Dialog>
  )
}
