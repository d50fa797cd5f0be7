import { useState } from 'react'
import { useLocalizedText } from '#platform/web/language.tsx'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { useResultWords } from './result-messages.ts'
import styles from './results.module.css'
import { useResultActs } from './use-results.ts'

const coloured = ['on_track', 'attention', 'off_track'] as const

/** Form to override the computed status, with a reason and an end date. */
export function StatusForm({ result, onClose }: { result: ExpectedResult; onClose: () => void }) {
  const { words } = useResultWords()
  const { language } = useLocalizedText()
  const { sayStatus } = useResultActs(onClose)
  const [standing, setStanding] = useState<(typeof coloured)[number]>('on_track')
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.status.title}
      description={`${words.byRule(words.standings[result.now.byRule])} ${words.because[result.now.because]}`}
      closeLabel={words.close}
      size="small"
      footer={
        <>
          {result.now.overridden && (
            <Button onClick={() => sayStatus.mutate({ id: result.id, word: null })}>{words.status.withdraw}</Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={sayStatus.isPending}
            disabled={reason.trim().length < 3 || until === ''}
            onClick={() =>
              sayStatus.mutate({ id: result.id, word: { standing, reason: localized(language, reason.trim()), until } })
            }
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <SelectField
          label={words.status.standing}
          value={standing}
          data={coloured.map((value) => ({ value, label: words.standings[value] }))}
          onChange={(event) => setStanding(event.currentTarget.value as (typeof coloured)[number])}
        />
        <TextAreaField
          label={words.status.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DateField label={words.status.until} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
      </div>
    </Dialog>
  )
}
