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

/** Returns functions that preview and import a workbook for an organisation. */
function useAnswerImport(organisationId: Id, getChoice: (row: AnswerWorkbookRow) => ChosenAnswer | null | undefined) {
  const { page: messages } = useMessages(answerWorkbookMessages)
  const { language } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const read = (file: File) =>
    alignmentClient.answerWorkbooks.previewAnswerImport({ addresseeId: organisationId, file, language })
  const importFile = async (
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
      toast({ message: messages.dataChanged, tone: 'bad' })
      return error.data
    }
    if (error) throw error
    toast({ message: messages.imported(data.answered) })
    await Promise.all([
      queries.invalidateQueries({ queryKey: alignmentApi.key() }),
      queries.invalidateQueries({ queryKey: taskApi.key() }),
    ])
    return undefined
  }
  return { read, importFile }
}

/** Imports a workbook of answers. For a conflict with a newer answer, the user chooses between the two. */
export function ImportAnswers({ organisationId }: { organisationId: Id }) {
  const { page: messages, outcomes, issues } = useMessages(answerWorkbookMessages)
  const { errors } = useMessages(alignmentMessages)
  const { renderText } = useLocalizedText()
  /** Keyed by the answer that the user saw. A newer answer requires a new choice. */
  const [choices, setChoices] = useState<ReadonlyMap<Id, ChosenAnswer>>(new Map())
  const getChoice = (row: AnswerWorkbookRow) => row.currentAnswer && choices.get(row.currentAnswer.answerId)
  const isUndecided = (row: AnswerWorkbookRow) => row.outcome === 'conflict' && !getChoice(row)
  const isGiven = (row: AnswerWorkbookRow) =>
    row.outcome === 'new' || row.outcome === 'changed' || (row.outcome === 'conflict' && getChoice(row) === 'workbook')
  const choose = (row: AnswerWorkbookRow, choice: ChosenAnswer) =>
    setChoices((all) => new Map([...all, [row.currentAnswer!.answerId, choice]]))
  return (
    <Card title={messages.importTitle} hint={messages.importHint}>
      <WorkbookImport
        {...useAnswerImport(organisationId, getChoice)}
        getOutcome={(row) => row.outcome}
        outcomes={outcomes}
        issueMessages={issues}
        errorMessages={errors}
        applyLabel={(rows) => {
          const count = rows.filter(isGiven).length
          return count > 0 || rows.some(isUndecided) ? messages.apply(count) : undefined
        }}
        blocked={(rows) => {
          const open = rows.filter(isUndecided).length
          return open > 0 && messages.undecided(open)
        }}
        columns={[
          {
            key: 'what',
            head: messages.item,
            rowHead: true,
            cell: (row) => renderText(row.element.title, row.element.code),
          },
          {
            key: 'outcome',
            head: messages.outcome,
            cell: (row) =>
              row.outcome === 'conflict' ? (
                <ConflictChoice row={row} value={getChoice(row)} onChange={(choice) => choose(row, choice)} />
              ) : (
                outcomes[row.outcome]
              ),
          },
          {
            key: 'given',
            head: messages.currentAnswer,
            cell: ({ currentAnswer }) => currentAnswer && <AnswerSummary {...currentAnswer} />,
          },
          {
            key: 'answer',
            head: messages.workbookAnswer,
            cell: (row) =>
              row.workbookAnswer &&
              row.outcome !== 'unchanged' && <AnswerSummary {...row.workbookAnswer} answeredBy={null} />,
          },
        ]}
      />
    </Card>
  )
}

function ConflictChoice(props: {
  row: AnswerWorkbookRow
  value: ChosenAnswer | null | undefined
  onChange: (choice: ChosenAnswer) => void
}) {
  const { row, value, onChange } = props
  const { page: messages, outcomes } = useMessages(answerWorkbookMessages)
  const { text } = useLocalizedText()
  return (
    <SelectField
      className={styles.choice}
      label={outcomes.conflict}
      aria-label={messages.settle(text(row.element.title))}
      value={value ?? ''}
      data={[
        { value: '', label: messages.choose, disabled: true },
        { value: 'given', label: messages.keepCurrent },
        { value: 'workbook', label: messages.replace },
      ]}
      onChange={(event) => onChange(event.currentTarget.value as ChosenAnswer)}
    />
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
