import { useState } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { JobProgress } from '#platform/jobs/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { Link } from '#ui/link.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { sayNotice } from '../messages/say.ts'
import { IssueTable } from './issue-table.tsx'
import { LineTable } from './line-table.tsx'
import { workbookCardMessages } from './messages/index.ts'
import { useWorkbookImport, type WorkbookImport } from './use-import.ts'
import styles from './workbook.module.css'

/** Exports the plan as a workbook and imports it after editing elsewhere, with a preview of the merge. */
export function WorkbookCard({ plan, writes }: { plan: Plan; writes: boolean }) {
  const messages = useMessages(workbookCardMessages)
  const { language } = useLocalizedText()
  const bringing = useWorkbookImport(plan.id)
  const { file, unread, faults, preview, isReading, job, done } = bringing
  return (
    <div className={styles.card}>
      <Card title={messages.title} note={messages.note}>
        <p className={styles.links}>
          <a href={`/api/plans/${plan.id}/workbook?language=${language}`} download={`${plan.code}.xlsx`}>
            {messages.download}
          </a>
          {writes && (
            <a href={`/api/plan-kinds/${plan.kind}/workbook?language=${language}`} download={`${plan.kind}.xlsx`}>
              {messages.empty}
            </a>
          )}
        </p>
        {writes && !file && (
          <FileDrop
            chooseLabel={messages.bring}
            hint={messages.drop}
            accept=".xlsx"
            onFiles={([chosen]) => void bringing.choose(chosen)}
          />
        )}
        {isReading && <Skeleton label={messages.reading(file?.name ?? '')} rows={3} />}
        {unread && (
          <p role="alert" className={styles.alert}>
            {unread}
          </p>
        )}
        {preview?.notices.map((notice) => (
          <p key={notice.code} className={styles.notice}>
            {sayNotice(notice, language)}
          </p>
        ))}
        {faults.length > 0 && <IssueTable faults={faults} />}
        {preview && !done && !job && <Preview bringing={bringing} />}
        {job && (
          <div className={styles.done}>
            <h3>{file?.name}</h3>
            <JobProgress job={job} />
            <p className={styles.notice}>{messages.goesOn}</p>
          </div>
        )}
        {done && (
          <div role="status" className={styles.done}>
            <h3>{messages.done}</h3>
            <p>{messages.doneText(done.counts.changed + done.counts.conflict, done.counts.new, done.removed)}</p>
            <p className={styles.links}>
              <Link href={`/plans/${plan.id}?tab=history`}>{messages.history}</Link>
            </p>
          </div>
        )}
        {file && !isReading && !job && (
          <div className={styles.leave}>
            <Button onClick={bringing.leave}>
              {done || faults.length > 0 || unread ? messages.other : messages.cancel}
            </Button>
          </div>
        )}
      </Card>
    </div>
  )
}

function Preview({ bringing }: { bringing: WorkbookImport }) {
  const messages = useMessages(workbookCardMessages)
  const [motive, setMotive] = useState('')
  const preview = bringing.preview!
  const { conflict, changed, removed } = preview.counts
  const gone = bringing.allRemovals
    ? removed
    : preview.lines.filter((line) => line.outcome === 'removed' && bringing.removes(line.id)).length
  const rows = conflict + changed + preview.counts.new + gone
  if (preview.lines.length === 0)
    return preview.accepted ? (
      <EmptyState kind="none_yet" title={messages.nothing}>
        {messages.nothingText}
      </EmptyState>
    ) : null
  return (
    <section aria-label={messages.preview(bringing.file?.name ?? '')} className={styles.preview}>
      <h3>{messages.preview(bringing.file?.name ?? '')}</h3>
      <LineTable bringing={bringing} />
      {preview.accepted && (
        <form
          className={styles.write}
          onSubmit={(event) => {
            event.preventDefault()
            void bringing.bring(motive.trim())
          }}
        >
          <TextField
            label={messages.motive}
            description={messages.motiveNote}
            maxLength={1500}
            value={motive}
            onChange={(event) => setMotive(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary" busy={bringing.isWriting} disabled={bringing.open > 0 || rows === 0}>
            {messages.write(rows)}
          </Button>
          {bringing.open > 0 && <p role="status">{messages.open(bringing.open)}</p>}
        </form>
      )}
    </section>
  )
}
