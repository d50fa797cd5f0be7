import { ORPCError } from '@orpc/client'
import { useCallback, useState } from 'react'
import { AreaPicker } from '#features/country/registry/web/index.ts'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import cardStyles from '#features/measurement/indicators/web/figure-card.module.css'
import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { hasReason, isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { ExpectedResult, RecordedValues } from '../../results/contract.ts'
import { type Baseline, type ExpectationIssue, type TargetShape, targetShapes } from '../../results/entities.ts'
import { BaselineFields } from './baseline-fields.tsx'
import { changePeriodLength, type ResultDraft, toExpectation, toResultDraft } from './draft.ts'
import { PerField } from './per-field.tsx'
import { parsePeriod } from './periods-as-text.ts'
import { useResultMessages } from './result-messages.ts'
import { TargetFields } from './target-fields.tsx'
import { useDefinition, useRecordedValues, useResultActs } from './use-results.ts'
import { findWorseThan, WorseTargetReason } from './worse-target-reason.tsx'

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
  const { messages } = useResultMessages()
  const { save } = useResultActs(onClose)
  const [code, setCode] = useState<string | null>(result?.indicator.code ?? null)
  const [area, setArea] = useState<Id | null>(areaId)
  const [draft, setDraft] = useState(() => toResultDraft(result?.expectation, new Date().getFullYear()))
  const [reason, setReason] = useState('')
  const expectation = toExpectation(draft)
  const isPromised = result?.promisedOn != null
  const period = parsePeriod(draft.withBaseline ? draft.baselinePeriod : (draft.targets.at(-1)?.period ?? ''))
  const recorded = useRecordedValues(code, area, result?.parts ?? {}, period)
  const definition = useDefinition(code)
  const worseThan = findWorseThan(expectation, definition, recorded?.latest ?? null)
  const isReasonMissing =
    (isPromised && !isFilledText(reason)) || (worseThan && !hasReason(draft.worseTargetReason ?? null))
  const submit = () => {
    if (!expectation || !code || !area) return
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
  return (
    <Dialog
      open
      onClose={onClose}
      title={result ? messages.form.title : messages.form.titleNew}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={save.isPending}
            disabled={!expectation || !code || !area || isReasonMissing === true}
            onClick={submit}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <div className={cardStyles.stack}>
        {!result && <IndicatorPicker label={messages.form.indicator} value={code} onChange={setCode} excludedCode="" />}
        {!result && <AreaPicker label={messages.form.area} value={area} onChange={setArea} />}
        <DraftFields
          code={code}
          unit={definition?.unit}
          recorded={recorded}
          worseThan={worseThan}
          result={result}
          draft={draft}
          onChange={setDraft}
        />
        {isPromised && (
          <TextAreaField
            label={messages.form.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <ExpectationIssues error={save.error} />
      </div>
    </Dialog>
  )
}

function DraftFields(props: {
  code: string | null
  unit: Definition['unit'] | undefined
  recorded: RecordedValues | undefined
  worseThan: Baseline | undefined
  result: ExpectedResult | undefined
  draft: ResultDraft
  onChange: (update: (before: ResultDraft) => ResultDraft) => void
}) {
  const { code, unit, recorded, worseThan, result, draft, onChange } = props
  const { messages } = useResultMessages()
  const write = useCallback(
    (changed: Partial<ResultDraft>) => onChange((before) => ({ ...before, ...changed })),
    [onChange],
  )
  return (
    <>
      <CheckboxField
        label={messages.form.withBaseline}
        checked={draft.withBaseline}
        onChange={(event) => write({ withBaseline: event.currentTarget.checked })}
      />
      <PerField
        code={code}
        per={draft.per}
        existingPer={result && toResultDraft(result.expectation, 0).per}
        onChange={(per) => onChange((before) => changePeriodLength(before, per))}
      />
      {draft.withBaseline && (
        <BaselineFields draft={draft} recorded={recorded?.ofBaseline} unit={unit} onChange={write} />
      )}
      <SelectField
        label={messages.form.shape}
        value={draft.shape}
        data={targetShapes.map((value) => ({ value, label: messages.form.shapes[value] }))}
        onChange={(event) => write({ shape: event.currentTarget.value as TargetShape })}
      />
      <TargetFields draft={draft} onChange={(targets) => write({ targets })} />
      <WorseTargetReason draft={draft} worseThan={worseThan} onChange={write} />
      <TextField
        label={messages.form.tolerance}
        inputMode="decimal"
        value={draft.tolerance}
        onChange={(event) => write({ tolerance: event.currentTarget.value })}
      />
    </>
  )
}

/** Lists the issues for which the server rejected the expected result. */
function ExpectationIssues({ error }: { error: ReturnType<typeof useResultActs>['save']['error'] }) {
  const { messages } = useResultMessages()
  const { exact, period } = useFigures()
  const issues: readonly ExpectationIssue[] =
    error instanceof ORPCError && error.code === 'EXPECTATION_REJECTED' ? error.data.issues : []
  if (issues.length === 0) return null
  const formatIssue = ({ code, recorded }: ExpectationIssue): string => {
    if (code === 'BASELINE_DIFFERS' && recorded)
      return messages.baselineDiffers(period(recorded), exact(recorded.value))
    return code === 'WORSE_THAN_TODAY' && recorded
      ? messages.worseThanToday(period(recorded), exact(recorded.value))
      : messages.issues[code]
  }
  return (
    <ul role="alert">
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.targetIndex}`}>{formatIssue(issue)}</li>
      ))}
    </ul>
  )
}
