import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Language } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Resource } from '../../entities.ts'
import type { ResourceYear } from '../../inventory/contract.ts'
import { resourceMessages } from '../../messages/index.ts'
import { resourceApi } from '../api.ts'
import { useColumns } from './columns.ts'
import styles from './inventory.module.css'
import { type Column, getRow, isBlank, isMonth, type Row, type SheetKind, sheetKinds, toRow } from './sheet.ts'
import { type SheetIssues, SheetTable } from './sheet-table.tsx'

type Draft = Readonly<Record<SheetKind, readonly Row[]>>

/** Shows the four sheets of a year. Input is kept until it is saved; a save can be undone. */
export function InventorySheets({
  inventory,
  previousYear,
}: {
  inventory: ResourceYear
  previousYear: ResourceYear | undefined
}) {
  const { organisation, year, revision, abilities } = inventory
  const messages = useMessages(resourceMessages)
  const { language } = useLocalizedText()
  const toast = useToast()
  const feedback = useMutationFeedback(messages.errors, [resourceApi.key()])
  const [first] = useState(() => toDraft(inventory.lines, language))
  const [draft, setDraft] = useState(first)
  const [rowIssues, setRowIssues] = useState<SheetIssues>({})
  const [months, setMonths] = useState(() =>
    inventory.lines.some((line) => 'months' in line.resource && line.resource.months),
  )
  const columns = useColumns(inventory.municipalities, draft.team)
  const save = useMutation(resourceApi.inventory.saveResources.mutationOptions(feedback()))
  const input = { organisationId: organisation.id, year }
  const before = inventory.lines.map((line) => line.resource)
  const saveAll = () => {
    const { lines, issues } = parseDraft(draft, columns, language)
    setRowIssues(issues)
    if (Object.keys(issues).length > 0) return
    save.mutate(
      { ...input, lines, revision },
      {
        onSuccess: (saved) =>
          toast({
            message: messages.inventory.saved(year),
            undo: {
              label: messages.inventory.undo,
              onUndo: () => save.mutate({ ...input, lines: before, revision: saved.revision }),
            },
          }),
      },
    )
  }
  const wrong = Object.values(rowIssues).reduce((sum, issue) => sum + Object.keys(issue).length, 0)
  const isEmpty = sheetKinds.every((kind) => draft[kind].length === 0)
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{abilities.write ? messages.inventory.hint : messages.inventory.readOnly}</p>
      {abilities.write && isEmpty && previousYear && (
        <div>
          <Button variant="primary" onClick={() => setDraft(toDraft(previousYear.lines, language))}>
            {messages.inventory.copy(previousYear.year)}
          </Button>
        </div>
      )}
      <CheckboxField
        label={messages.inventory.months}
        checked={months}
        onChange={(event) => setMonths(event.currentTarget.checked)}
      />
      {sheetKinds.map((kind) => (
        <Card key={kind} title={messages.inventory.sheets[kind]}>
          <SheetTable
            kind={kind}
            rows={draft[kind]}
            columns={columns[kind].filter((column) => months || !isMonth(column.key))}
            issues={rowIssues}
            editable={abilities.write}
            onChange={(rows) => setDraft({ ...draft, [kind]: rows })}
            onPasted={(count) => toast({ message: messages.inventory.pasted(count) })}
          />
        </Card>
      ))}
      {abilities.write && (
        <SaveBar
          busy={save.isPending}
          isUnchanged={draft === first}
          issueCount={wrong}
          onSave={saveAll}
          onDiscard={() => {
            setDraft(first)
            setRowIssues({})
          }}
        />
      )}
    </div>
  )
}

/** Shows the buttons that save or discard the draft, and the number of wrong values. */
function SaveBar(props: {
  busy: boolean
  isUnchanged: boolean
  issueCount: number
  onSave: () => void
  onDiscard: () => void
}) {
  const { busy, isUnchanged, issueCount, onSave, onDiscard } = props
  const messages = useMessages(resourceMessages)
  return (
    <div className={styles.bar} data-print="hide">
      <Button variant="primary" busy={busy} disabled={isUnchanged} onClick={onSave}>
        {messages.inventory.save}
      </Button>
      <Button variant="quiet" disabled={isUnchanged} onClick={onDiscard}>
        {messages.inventory.discard}
      </Button>
      <span role="status" className={styles.bad}>
        {issueCount > 0 && messages.inventory.faultsCount(issueCount)}
      </span>
    </div>
  )
}

/** Returns the saved resources as rows of the sheets. */
function toDraft(lines: ResourceYear['lines'], language: Language): Draft {
  const listRows = (kind: SheetKind) =>
    lines.filter((line) => line.resource.kind === kind).map((line) => toRow(line.resource, language))
  return {
    team: listRows('team'),
    reserved: listRows('reserved'),
    mission: listRows('mission'),
    budget: listRows('budget'),
  }
}

/** Returns the resources of the filled rows, and the issues by row. */
function parseDraft(draft: Draft, columns: Readonly<Record<SheetKind, readonly Column[]>>, language: Language) {
  const lines: Resource[] = []
  const issues: Record<string, SheetIssues[string]> = {}
  for (const kind of sheetKinds)
    for (const row of draft[kind]) {
      if (isBlank(row, columns[kind])) continue
      const read = getRow(kind, row, columns[kind], language)
      if ('resource' in read) lines.push(read.resource)
      else issues[row.id] = read.issues
    }
  return { lines, issues }
}
