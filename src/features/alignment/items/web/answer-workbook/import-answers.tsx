import { isDefinedError, safe } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { WorkbookImport } from '#platform/workbook/web/incoming/import-workbook.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { AnswerConflictChoice, AnswerWorkbookPreview, AnswerWorkbookRow } from '../../answer-workbook/contract.ts'
import { answerBookMessages } from '../../answer-workbook/messages/index.ts'
import { alignmentMessages } from '../../messages/index.ts'
import { alignmentApi, alignmentClient } from '../api.ts'
import styles from './answer-workbook.module.css'

type ChosenAnswer = AnswerConflictChoice['take']

/** Imports a workbook of answers. For a conflict with a newer answer, the user chooses between the two. */
export function ImportAnswers({ organisationId }: { organisationId: Id }) {
  const { page: words, outcomes, faults } = useMessages(answerBookMessages)
  const { refusals } = useMessages(alignmentMessages)
  const { language, spoken, text } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  /** Keyed by the answer that the user saw. A newer answer requires a new choice. */
  const [taken, setTaken] = useState<ReadonlyMap<Id, ChosenAnswer>>(new Map())
  const getChoice = (row: AnswerWorkbookRow) => row.given && taken.get(row.given.answerId)
  const isUndecided = (row: AnswerWorkbookRow) => row.outcome === 'conflict' && !getChoice(row)
  const isGiven = (row: AnswerWorkbookRow) =>
    row.outcome === 'new' || row.outcome === 'changed' || (row.outcome === 'conflict' && getChoice(row) === 'workbook')

  const read = (file: File) =>
    alignmentClient.answerBooks.previewAnswerImport({ addresseeId: organisationId, file, language })

  const importAnswers = async (
    file: File,
    seen: readonly AnswerWorkbookRow[],
  ): Promise<AnswerWorkbookPreview | undefined> => {
    const settled = seen.flatMap((row): AnswerConflictChoice[] => {
      const choice = getChoice(row)
      return choice && row.given ? [{ itemId: row.itemId, answerId: row.given.answerId, take: choice }] : []
    })
    const { error, data } = await safe(
      alignmentClient.answerBooks.importAnswers({ addresseeId: organisationId, file, language, settled }),
    )
    if (isDefinedError(error) && error.code === 'BOOK_NOT_TAKEN') {
      toast({ message: words.seenAnew, tone: 'bad' })
      return error.data
    }
    if (error) throw error
    toast({ message: words.taken(data.answered) })
    await Promise.all([
      queries.invalidateQueries({ queryKey: alignmentApi.key() }),
      queries.invalidateQueries({ queryKey: taskApi.key() }),
    ])
    return undefined
  }
  return (
    <Card title={words.bringTitle} note={words.bringNote}>
      <WorkbookImport
        read={read}
        take={importAnswers}
        outcomeOf={(row) => row.outcome}
        outcomes={outcomes}
        faultWords={faults}
        refusals={refusals}
        applyLabel={(rows) => {
          const count = rows.filter(isGiven).length
          return count > 0 || rows.some(isUndecided) ? words.apply(count) : undefined
        }}
        blocked={(rows) => {
          const open = rows.filter(isUndecided).length
          return open > 0 && words.undecided(open)
        }}
        columns={[
          { key: 'what', head: words.what, rowHead: true, cell: (row) => spoken(row.element.title, row.element.code) },
          {
            key: 'outcome',
            head: words.outcome,
            cell: (row) =>
              row.outcome !== 'conflict' ? (
                outcomes[row.outcome]
              ) : (
                <SelectField
                  className={styles.choice}
                  label={outcomes.conflict}
                  aria-label={words.settle(text(row.element.title))}
                  value={getChoice(row) ?? ''}
                  data={[
                    { value: '', label: words.choose, disabled: true },
                    { value: 'given', label: words.keep },
                    { value: 'workbook', label: words.replace },
                  ]}
                  onChange={({ currentTarget: { value } }) =>
                    setTaken((all) => new Map([...all, [row.given!.answerId, value as ChosenAnswer]]))
                  }
                />
              ),
          },
          { key: 'given', head: words.given, cell: ({ given }) => given && <AnswerSummary {...given} /> },
          {
            key: 'said',
            head: words.said,
            cell: (row) => row.said && row.outcome !== 'unchanged' && <AnswerSummary {...row.said} by={null} />,
          },
        ]}
      />
    </Card>
  )
}

function AnswerSummary({
  kind,
  reasons,
  by,
}: {
  kind: keyof (typeof alignmentMessages)['en']['answerKinds']
  reasons: string
  by: string | null
}) {
  const { answerKinds } = useMessages(alignmentMessages)
  const messages = useMessages(answerBookMessages).page
  return (
    <div className={styles.said}>
      <strong>{answerKinds[kind]}</strong>
      {reasons && <span>{reasons}</span>}
      {by && <span className={styles.quiet}>{messages.by(by)}</span>}
    </div>
  )
}
