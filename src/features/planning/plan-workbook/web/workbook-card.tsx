import { useState } from 'react'
import type { Plan, PlanAbilities } from '#features/planning/plans/contract.ts'
import { JobProgress } from '#platform/jobs/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { Link } from '#ui/link.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { describeNotice } from '../messages/say.ts'
import { IssueTable } from './issue-table.tsx'
import { LineTable } from './line-table.tsx'
import { workbookCardMessages } from './messages/index.ts'
import { useWorkbookImport, type WorkbookImport } from './use-import.ts'
import styles from './workbook.module.css'

/** Exports the plan as a workbook and imports it after editing elsewhere, with a preview of the merge. */
export function WorkbookCard({ plan, abilities }: { plan: Plan; abilities: Pick<PlanAbilities, 'write'> }) {
  const messages = useMessages(workbookCardMessages)
  const { language } = useLocalizedText()
  const workbookImport = useWorkbookImport(plan.id)
  const emptyWorkbook = `/api/plan-kinds/${plan.kind}/workbook?${new URLSearchParams({ language, packVersion: plan.packVersion })}`
  const { file, readError, issues, preview, isReading, job, result } = workbookImport
  return (
    <div className={styles.card}>
      <Card title={messages.title} hint={messages.hint}>
        <p className={styles.links}>
          <a href={`/api/plans/${plan.id}/workbook?language=${language}`} download={`${plan.code}.xlsx`}>
            {messages.download}
          </a>
          {abilities.write && (
            <a href={emptyWorkbook} download={`${plan.kind}.xlsx`}>
              {messages.empty}
            </a>
          )}
        </p>
        {abilities.write && !file && (
          <FileDrop
            chooseLabel={messages.importWorkbook}
            hint={messages.dropHint}
            accept=".xlsx"
            onFiles={([chosen]) => void workbookImport.choose(chosen)}
          />
        )}
        {isReading && <Skeleton label={messages.loading(file?.name ?? '')} rows={3} />}
        {readError && (
          <p role="alert" className={styles.alert}>
            {readError}
          </p>
        )}
        {preview?.notices.map((notice) => (
          <p key={notice.code} className={styles.notice}>
            {describeNotice(notice, language)}
          </p>
        ))}
        {issues.length > 0 && <IssueTable issues={issues} />}
        {preview && !result && !job && <Preview workbookImport={workbookImport} />}
        {job && (
          <div className={styles.done}>
            <h3>{file?.name}</h3>
            <JobProgress job={job} />
            <p className={styles.notice}>{messages.goesOn}</p>
          </div>
        )}
        {result && (
          <div role="status" className={styles.done}>
            <h3>{messages.done}</h3>
            <p>
              {messages.doneText(result.counts.changed + result.counts.conflict, result.counts.new, result.removed)}
            </p>
            <p className={styles.links}>
              <Link href={`/plans/${plan.id}?tab=history`}>{messages.history}</Link>
            </p>
          </div>
        )}
        {file && !isReading && !job && (
          <div className={styles.leave}>
            <Button onClick={workbookImport.reset}>
              {result || issues.length > 0 || readError ? messages.other : messages.cancel}
            </Button>
          </div>
        )}
      </Card>
    </div>
  )
}

function Preview({ workbookImport }: { workbookImport: WorkbookImport }) {
  const messages = useMessages(workbookCardMessages)
  const [reason, setReason] = useState('')
  const preview = workbookImport.preview!
  const { conflict, changed, removed } = preview.counts
  const removedEntry = workbookImport.choices.allRemovals
    ? removed
    : preview.lines.filter((line) => line.outcome === 'removed' && workbookImport.choices.isRemoved(line.id)).length
  const rows = conflict + changed + preview.counts.new + removedEntry
  if (preview.lines.length === 0)
    return preview.accepted ? (
      <EmptyState kind="none_yet" title={messages.noChanges}>
        {messages.noChangesText}
      </EmptyState>
    ) : null
  return (
    <section aria-label={messages.preview(workbookImport.file?.name ?? '')} className={styles.preview}>
      <h3>{messages.preview(workbookImport.file?.name ?? '')}</h3>
      <LineTable workbookImport={workbookImport} />
      {preview.accepted && (
        <form
          className={styles.write}
          onSubmit={(event) => {
            event.preventDefault()
            void workbookImport.importFile(reason.trim())
          }}
        >
          <TextField
            label={messages.reason}
            description={messages.orderReasonHint}
            maxLength={1500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="primary"
            busy={workbookImport.isWriting}
            disabled={workbookImport.open > 0 || rows === 0}
          >
            {messages.write(rows)}
          </Button>
          {workbookImport.open > 0 && <p role="status">{messages.open(workbookImport.open)}</p>}
        </form>
      )}
    </section>
  )
}
