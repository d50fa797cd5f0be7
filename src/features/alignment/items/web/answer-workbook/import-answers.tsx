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
import { answerWorkbookMessages } from '../../answer-workbook/messages/index.ts'
import { alignmentMessages } from '../../messages/index.ts'
import { alignmentApi, alignmentClient } from '../api.ts'
import styles from './answer-workbook.module.css'

type ChosenAnswer = AnswerConflictChoice['choice']

/** Imports a workbook of answers. For a conflict with a newer answer, the user chooses between the two. */
export function ImportAnswers({ organisationId }: { organisationId: Id }) {
  const { page: words, outcomes, issues } = useMessages(answerWorkbookMessages)
  const { errors } = useMessages(alignmentMessages)
  const { language, renderText, text } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  /** Keyed by the answer that the user saw. A newer answer requires a new choice. */
  const [taken, setTaken] = useState<ReadonlyMap<Id, ChosenAnswer>>(new Map())
  const getChoice = (row: AnswerWorkbookRow) => row.currentAnswer && taken.get(row.currentAnswer.answerId)
  const isUndecided = (row: AnswerWorkbookRow) => row.outcome === 'conflict' && !getChoice(row)
  const isGiven = (row: AnswerWorkbookRow) =>
    row.outcome === 'new' || row.outcome === 'changed' || (row.outcome === 'conflict' && getChoice(row) === 'workbook')

  const read = (file: File) =>
    alignmentClient.answerWorkbooks.previewAnswerImport({ addresseeId: organisationId, file, language })

  const importAnswers = async (
    file: File,
    seen: readonly AnswerWorkbookRow[],
  ): Promise<AnswerWorkbookPreview | undefined> => {
    const conflictChoices = seen.flatMap((row): AnswerConflictChoice[] => {
      const choice = getChoice(row)
      return choice && row.currentAnswer ? [{ itemId: row.itemId, answerId: row.currentAnswer.answerId, choice }] : []
    })
    const { error, data } = await safe(
      alignmentClient.answerWorkbooks.importAnswers({ addresseeId: organisationId, file, language, conflictChoices }),
    )
    if (isDefinedError(error) && error.code === 'WORKBOOK_REJECTED') {
      toast({ message: words.dataChanged, tone: 'bad' })
      return error.data
    }
    if (error) throw error
    toast({ message: words.imported(data.answered) })
    await Promise.all([
      queries.invalidateQueries({ queryKey: alignmentApi.key() }),
      queries.invalidateQueries({ queryKey: taskApi.key() }),
    ])
    return undefined
  }
  return (
    <Card title={words.importTitle} note={words.importHint}>
      <WorkbookImport
        read={read}
        importFile={importAnswers}
        getOutcome={(row) => row.outcome}
        outcomes={outcomes}
        issueMessages={issues}
        errorMessages={errors}
        applyLabel={(rows) => {
          const count = rows.filter(isGiven).length
          return count > 0 || rows.some(isUndecided) ? words.apply(count) : undefined
        }}
        blocked={(rows) => {
          const open = rows.filter(isUndecided).length
          return open > 0 && words.undecided(open)
        }}
        columns={[
          {
            key: 'what',
            head: words.item,
            rowHead: true,
            cell: (row) => renderText(row.element.title, row.element.code),
          },
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
                    { value: 'given', label: words.keepCurrent },
                    { value: 'workbook', label: words.replace },
                  ]}
                  onChange={({ currentTarget: { value } }) =>
                    setTaken((all) => new Map([...all, [row.currentAnswer!.answerId, value as ChosenAnswer]]))
                  }
                />
              ),
          },
          {
            key: 'given',
            head: words.currentAnswer,
            cell: ({ currentAnswer }) => currentAnswer && <AnswerSummary {...currentAnswer} />,
          },
          {
            key: 'said',
            head: words.workbookAnswer,
            cell: (row) =>
              row.workbookAnswer &&
              row.outcome !== 'unchanged' && <AnswerSummary {...row.workbookAnswer} answeredBy={null} />,
          },
        ]}
      />
    </Card>
  )
}

function AnswerSummary({
  kind,
  reasons,
  answeredBy,
}: {
  kind: keyof (typeof alignmentMessages)['en']['answerKinds']
  reasons: string
  answeredBy: string | null
}) {
  const { answerKinds } = useMessages(alignmentMessages)
  const messages = useMessages(answerWorkbookMessages).page
  return (
    <div className={styles.statement}>
      <strong>{answerKinds[kind]}</strong>
      {reasons && <span>{reasons}</span>}
      {answeredBy && <span className={styles.quiet}>{messages.byAuthor(answeredBy)}</span>}
    </div>
  )
}
