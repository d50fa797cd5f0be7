import { useState } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { JobProgress } from '#platform/jobs/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { Link } from '#ui/link.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { sayNotice } from '../messages/say.ts'
import { FaultTable } from './issue-table.tsx'
import { LineTable } from './line-table.tsx'
import { workbookCardMessages } from './messages/index.ts'
import { type BringingIn, useBringingIn } from './use-import.ts'
import styles from './workbook.module.css'

/** Exports the plan as a workbook and imports it after editing elsewhere, with a preview of the merge. */
export function WorkbookCard({ plan, writes }: { plan: Plan; writes: boolean }) {
  const words = useWords(workbookCardMessages)
  const { language } = useReading()
  const bringing = useBringingIn(plan.id)
  const { file, unread, faults, preview, isReading, job, done } = bringing
  return (
    <div className={styles.card}>
      <Card title={words.title} note={words.note}>
        <p className={styles.links}>
          <a href={`/api/plans/${plan.id}/workbook?language=${language}`} download={`${plan.code}.xlsx`}>
            {words.download}
          </a>
          {writes && (
            <a href={`/api/plan-kinds/${plan.kind}/workbook?language=${language}`} download={`${plan.kind}.xlsx`}>
              {words.empty}
            </a>
          )}
        </p>
        {writes && !file && (
          <FileDrop
            chooseLabel={words.bring}
            hint={words.drop}
            accept=".xlsx"
            onFiles={([chosen]) => void bringing.choose(chosen)}
          />
        )}
        {isReading && <Skeleton label={words.reading(file?.name ?? '')} rows={3} />}
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
        {faults.length > 0 && <FaultTable faults={faults} />}
        {preview && !done && !job && <Preview bringing={bringing} />}
        {job && (
          <div className={styles.done}>
            <h3>{file?.name}</h3>
            <JobProgress job={job} />
            <p className={styles.notice}>{words.goesOn}</p>
          </div>
        )}
        {done && (
          <div role="status" className={styles.done}>
            <h3>{words.done}</h3>
            <p>{words.doneText(done.counts.changed + done.counts.conflict, done.counts.new, done.removed)}</p>
            <p className={styles.links}>
              <Link href={`/plans/${plan.id}?tab=history`}>{words.history}</Link>
            </p>
          </div>
        )}
        {file && !isReading && !job && (
          <div className={styles.leave}>
            <Button onClick={bringing.leave}>{done || faults.length > 0 || unread ? words.other : words.cancel}</Button>
          </div>
        )}
      </Card>
    </div>
  )
}

function Preview({ bringing }: { bringing: BringingIn }) {
  const words = useWords(workbookCardMessages)
  const [motive, setMotive] = useState('')
  const preview = bringing.preview!
  const { conflict, changed, removed } = preview.counts
  const gone = bringing.allRemovals
    ? removed
    : preview.lines.filter((line) => line.outcome === 'removed' && bringing.removes(line.id)).length
  const rows = conflict + changed + preview.counts.new + gone
  if (preview.lines.length === 0)
    return preview.accepted ? (
      <EmptyState kind="none_yet" title={words.nothing}>
        {words.nothingText}
      </EmptyState>
    ) : null
  return (
    <section aria-label={words.preview(bringing.file?.name ?? '')} className={styles.preview}>
      <h3>{words.preview(bringing.file?.name ?? '')}</h3>
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
            label={words.motive}
            description={words.motiveNote}
            maxLength={1500}
            value={motive}
            onChange={(event) => setMotive(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary" busy={bringing.isWriting} disabled={bringing.open > 0 || rows === 0}>
            {words.write(rows)}
          </Button>
          {bringing.open > 0 && <p role="status">{words.open(bringing.open)}</p>}
        </form>
      )}
    </section>
  )
}
