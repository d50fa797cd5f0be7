import { useState } from 'react'
import { FunctionPicker, registryApi } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, DateField, SelectField, TextField } from '#ui/fields.tsx'
import { mandateApi } from './api.ts'
import styles from './mandates.module.css'
import { mandateMessages } from './messages/index.ts'
import { useGiving } from './use-mutation-feedback.ts'

/** Dialog to give a power of attorney for a function of this organisation, with the period and the source. */
export function GiveWindow(props: {
  organisationId: Id
  functions: readonly { code: string; names: Names; steps: readonly { code: string; names: Names }[] }[]
  onClose: () => void
}) {
  const { organisationId, functions, onClose } = props
  const messages = useMessages(mandateMessages)
  const { name } = useLocalizedText()
  const { act, busy } = useGiving(messages.granted, onClose)
  const [code, setCode] = useState(functions[0]!.code)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const steps = functions.find((entry) => entry.code === code)?.steps ?? []
  const [to, setTo] = useState<Id | null>(null)
  const [validFrom, setFrom] = useState('')
  const [lastDay, setLast] = useState('')
  const [reference, setReference] = useState('')
  const isComplete = to !== null && validFrom !== '' && lastDay !== '' && reference.trim().length >= 3
  const give = () =>
    act(async () => {
      const { rows } = await registryApi.functions.findFunctions.call({ ids: [to!] })
      const [found] = rows
      return mandateApi.grantMandate.call({
        organisationId,
        function: code,
        to: { organisationId: found!.organisationId, function: found!.code },
        validFrom,
        lastDay,
        steps: chosen.length > 0 ? [...chosen] : null,
        reference: reference.trim(),
      })
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.grant}
      description={messages.grantText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!isComplete} onClick={give}>
            {messages.grant}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SelectField
          label={messages.function}
          value={code}
          data={functions.map((entry) => ({ value: entry.code, label: name(entry.names) }))}
          onChange={(event) => {
            setCode(event.currentTarget.value)
            setChosen([])
          }}
        />
        <FunctionPicker label={messages.authorisedFunction} value={to} onChange={setTo} />
        <div className={styles.pair}>
          <DateField
            label={messages.from}
            value={validFrom}
            required
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <DateField
            label={messages.until}
            value={lastDay}
            required
            onChange={(event) => setLast(event.currentTarget.value)}
          />
        </div>
        {steps.length > 0 && (
          <fieldset className={styles.steps}>
            <legend>{messages.steps}</legend>
            {steps.map((step) => (
              <CheckboxField
                key={step.code}
                label={name(step.names)}
                checked={chosen.includes(step.code)}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked
                      ? [...chosen, step.code]
                      : chosen.filter((value) => value !== step.code),
                  )
                }
              />
            ))}
            <span className={styles.quiet}>{messages.stepsHint}</span>
          </fieldset>
        )}
        <TextField
          label={messages.reference}
          description={messages.referenceHint}
          value={reference}
          required
          maxLength={500}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
