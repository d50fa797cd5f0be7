import { ORPCError } from '@orpc/client'
import { useState } from 'react'
import { AreaPicker } from '#features/country/registry/web/index.ts'
import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { type ExpectationIssue, type TargetShape, targetShapes } from '../../results/entities.ts'
import { changePeriodLength, type ResultDraft, toExpectation, toResultDraft } from './draft.ts'
import { PerField } from './per-field.tsx'
import { useResultWords } from './result-messages.ts'
import styles from './results.module.css'
import { TargetFields } from './target-fields.tsx'
import { useResultActs } from './use-results.ts'

interface ResultFormProps {
  elementId: Id
  /** Absent: a new result. */
  result?: ExpectedResult
  /** The default area of measurement. */
  areaId: Id | null
  onClose: () => void
}

/** Form for an expected result of an element: indicator, area, baseline and targets. */
export function ResultForm({ elementId, result, areaId, onClose }: ResultFormProps) {
  const { words } = useResultWords()
  const { save } = useResultActs(onClose)
  const [code, setCode] = useState<string | null>(result?.indicator.code ?? null)
  const [area, setArea] = useState<Id | null>(areaId)
  const [draft, setDraft] = useState(() => toResultDraft(result?.expectation, new Date().getFullYear()))
  const [reason, setReason] = useState('')
  const write = (change: Partial<ResultDraft>) => setDraft((before) => ({ ...before, ...change }))
  const expectation = toExpectation(draft)
  const isPromised = result?.promisedOn != null
  const faults: readonly ExpectationIssue[] =
    save.error instanceof ORPCError && save.error.code === 'EXPECTATION_REFUSED' ? save.error.data.faults : []
  return (
    <Dialog
      open
      onClose={onClose}
      title={result ? words.form.title : words.form.titleNew}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={save.isPending}
            disabled={!expectation || !code || !area || (isPromised && reason.trim().length < 3)}
            onClick={() =>
              expectation &&
              code &&
              area &&
              save.mutate({
                elementId,
                indicator: code,
                areaId: area,
                parts: result?.parts ?? {},
                expectation,
                revision: result?.revision ?? 0,
                ...(isPromised && { reason: reason.trim() }),
              })
            }
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {!result && <IndicatorPicker label={words.form.indicator} value={code} onChange={setCode} without="" />}
        {!result && <AreaPicker label={words.form.area} value={area} onChange={setArea} />}
        <CheckboxField
          label={words.form.withBaseline}
          checked={draft.withBaseline}
          onChange={(event) => write({ withBaseline: event.currentTarget.checked })}
        />
        <PerField
          code={code}
          per={draft.per}
          standing={result && toResultDraft(result.expectation, 0).per}
          onChange={(per) => setDraft((before) => changePeriodLength(before, per))}
        />
        {draft.withBaseline && (
          <div className={styles.pair}>
            <TextField
              label={words.form.baselinePeriod}
              value={draft.baselinePeriod}
              onChange={(event) => write({ baselinePeriod: event.currentTarget.value })}
            />
            <TextField
              label={words.form.baselineValue}
              inputMode="decimal"
              value={draft.baselineValue}
              onChange={(event) => write({ baselineValue: event.currentTarget.value })}
            />
          </div>
        )}
        <SelectField
          label={words.form.shape}
          value={draft.shape}
          data={targetShapes.map((value) => ({ value, label: words.form.shapes[value] }))}
          onChange={(event) => write({ shape: event.currentTarget.value as TargetShape })}
        />
        <TargetFields draft={draft} onChange={(targets) => write({ targets })} />
        <TextField
          label={words.form.tolerance}
          inputMode="decimal"
          value={draft.tolerance}
          onChange={(event) => write({ tolerance: event.currentTarget.value })}
        />
        {isPromised && (
          <TextAreaField
            label={words.form.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {faults.length > 0 && (
          <ul role="alert">
            {faults.map((fault) => (
              <li key={`${fault.code} ${fault.at}`}>{words.faults[fault.code]}</li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
