import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { areaChangeApi } from '../api.ts'
import { type AppliedChange, ApplyChange } from './apply-change.tsx'
import styles from './area-change.module.css'
import { acts, type Question, toQuestion } from './draft.ts'
import { MergeFields } from './merge-fields.tsx'
import { areaChangeMessages } from './messages/index.ts'
import { ChangePreview } from './preview-card.tsx'
import { RecodeFields } from './recode-fields.tsx'
import { PlacesNeeded, placesNeeded } from './required-places.tsx'
import { ResultCard } from './result-card.tsx'
import { SplitFields } from './split-fields.tsx'
import { useDraft } from './use-draft.ts'

/** Shows the merge, split, recode and rename of areas: input, preview, apply. */
export default function ChangePage() {
  const messages = useMessages(areaChangeMessages)
  const registry = useMessages(registryMessages)
  const common = useMessages(platformMessages)
  const may = useMay()
  const [applied, setApplied] = useState<AppliedChange>()
  const [round, setRound] = useState(0)
  if (!may('registry.write')) {
    return (
      <EmptyState kind="not_allowed" title={common.notAllowed.title}>
        {common.notAllowed.text}
      </EmptyState>
    )
  }
  const startNextRound = () => {
    setApplied(undefined)
    setRound(round + 1)
  }
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={messages.intro}
        eyebrow={<Link href="/territory">{registry.territory}</Link>}
      />
      {applied ? (
        <ResultCard applied={applied} onStartNext={startNextRound} />
      ) : (
        <ChangeForm key={round} onApplied={setApplied} />
      )}
    </>
  )
}

function ChangeForm({ onApplied }: { onApplied: (applied: AppliedChange) => void }) {
  const messages = useMessages(areaChangeMessages)
  const common = useMessages(registryMessages)
  const describeError = useErrorMessage({ ...common.errors, ...messages.errors })
  const [requestedAct] = useSearchValue('act')
  const [area] = useSearchValue('area')
  const { draft, set } = useDraft(acts.find((act) => act === requestedAct) ?? 'merge', area || null)
  const question = toQuestion(draft)
  const [previewedQuestion, setPreviewedQuestion] = useState<Question>()
  const preview = useMutation(areaChangeApi.previewAreaChange.mutationOptions())
  const previewQuestion = (entry: Question) => {
    setPreviewedQuestion(entry)
    if (entry.act !== 'rename') preview.mutate(entry)
  }
  // A preview is valid for a single input. Changed input requires a new preview.
  const current =
    question && previewedQuestion && JSON.stringify(question) === JSON.stringify(previewedQuestion)
      ? previewedQuestion
      : undefined
  const found = current && current.act !== 'rename' ? preview.data : undefined
  const missing = placesNeeded(preview.error)
  const hierarchies = [...new Set([...missing, ...draft.parents.map((entry) => entry.hierarchy)])]
  const Fields =
    draft.act === 'split' ? SplitFields : draft.act === 'merge' || draft.act === 'absorb' ? MergeFields : RecodeFields
  return (
    <div className={styles.columns}>
      <Card title={messages.change}>
        <Stack gap={14}>
          <SelectField
            label={messages.act}
            description={messages.actHints[draft.act]}
            value={draft.act}
            data={acts.map((act) => ({ value: act, label: messages.acts[act] }))}
            onChange={(event) => {
              set({ act: event.currentTarget.value as (typeof acts)[number], parents: [] })
              preview.reset()
            }}
          />
          {draft.act !== 'rename' && (
            <DateField
              label={messages.startDate}
              description={messages.startDateHint}
              value={draft.date}
              onChange={(event) => set({ date: event.target.value })}
              required
            />
          )}
          <Fields draft={draft} set={set} />
          {hierarchies.length > 0 && <PlacesNeeded draft={draft} set={set} hierarchies={hierarchies} />}
          <Row>
            <Button
              variant={current && !preview.error ? 'default' : 'primary'}
              busy={preview.isPending}
              disabled={!question}
              onClick={() => question && previewQuestion(question)}
            >
              {messages.showPreview}
            </Button>
            {!question && <span className={styles.quiet}>{messages.missing}</span>}
          </Row>
        </Stack>
      </Card>
      <Card title={messages.preview.title} hint={found && messages.preview.hint}>
        <Stack gap={14}>
          {current && preview.error && missing.length === 0 && (
            <p className={styles.bad} role="alert">
              {describeError(preview.error)}
            </p>
          )}
          {current && missing.length > 0 && (
            <p className={styles.bad} role="alert">
              {messages.placeNeededText}
            </p>
          )}
          {!current && <p className={styles.quiet}>{messages.preview.empty}</p>}
          {current?.act === 'rename' && <p>{messages.preview.rename}</p>}
          {current && found && current.act !== 'rename' && <ChangePreview preview={found} date={current.date} />}
          {current && (found || current.act === 'rename') && <ApplyChange question={current} onApplied={onApplied} />}
        </Stack>
      </Card>
    </div>
  )
}
