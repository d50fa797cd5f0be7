import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { localized, writeText } from '#shared/localized-text.ts'
import { plainText } from '#shared/prose.ts'
import { AvatarInitials } from '#ui/avatar-initials.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { Outline } from '#ui/outline.tsx'
import { useToast } from '#ui/toast.tsx'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import { DepthChoice } from '../guidance/depth-choice.tsx'
import { SectionLines } from '../guidance/section-lines.tsx'
import { useGuidance } from '../guidance/use-guidance.ts'
import { planPageMessages } from '../messages/index.ts'
import { Conflict } from '../panel/conflict.tsx'
import { useElementEdit } from '../panel/use-element-edit.ts'
import { rowMargin } from '../slots.ts'
import { AddElement } from './add-element.tsx'
import { InlineTitle } from './inline-title.tsx'
import styles from './plan-outline.module.css'
import { stepTarget, type TreeRow, treeRows } from './tree.ts'

export interface PlanOutlineProps {
  planId: Id
  /** Part or section under which everything here stands. */
  rootId: Id
  rows: Parameters<typeof treeRows>[0]
  nesting: Readonly<Record<string, readonly ElementKind[]>>
  editable: boolean
  selectedId: string
  onSelect: (id: string) => void
}

/** A plan read as a document and edited like an outliner: Enter writes, Tab and Shift Tab change the level, Alt and arrows move. */
export function PlanOutline({ planId, rootId, rows, nesting, editable, selectedId, onSelect }: PlanOutlineProps) {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const refusal = useRefusalWords(common.refusals)
  const { language, text, langOf, spoken, spokenIn, name } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  /** The row in whose title one writes, as it was when one began. */
  const [editing, setEditing] = useState<{ id: Id; revision: number }>()
  const edit = useElementEdit(editing)
  const [removing, setRemoving] = useState<TreeRow>()
  const guidance = useGuidance(planId, editable)
  const tree = useMemo(() => treeRows(rows, rootId), [rows, rootId])

  const settle = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: planApi.key() }),
  }
  const move = useMutation(planApi.outline.moveElement.mutationOptions(settle))
  const add = useMutation(
    planApi.outline.addElement.mutationOptions({ ...settle, onSuccess: (element) => setEditing(element) }),
  )
  const remove = useMutation(planApi.outline.removeElement.mutationOptions(settle))

  const step = (row: TreeRow, which: 'up' | 'down' | 'indent' | 'outdent') => {
    const target = stepTarget(tree, row.id, which, rootId)
    if (target) move.mutate({ id: row.id, ...target })
  }
  const saveTitle = (row: TreeRow, value: string, andThen: 'stop' | 'add') => {
    setEditing(undefined)
    const title = row.title ? writeText(row.title, language, value) : localized(language, value)
    if (value.trim() !== '' && value !== text(row.title)) edit.save({ title })
    if (andThen === 'add')
      add.mutate({
        planId,
        parentId: row.parentId ?? rootId,
        afterId: row.id,
        content: { kind: row.kind, title: localized(language, words.untitled) },
      })
  }
  const fixed = (row: TreeRow) => row.kind === 'part' || row.kind === 'section'

  const guidanceUnder = (row: TreeRow): ReactNode => {
    const its = row.kind === 'section' ? guidance.of(row.id) : undefined
    return its && <SectionLines guidance={its} depth={guidance.depth} />
  }

  return (
    <>
      {guidance.ready && <DepthChoice depth={guidance.depth} />}
      <Conflict conflict={edit.conflict} onResolve={edit.resolve} />
      <Outline
        label={words.outline.label}
        rows={tree}
        folded={folded}
        selectedId={selectedId || undefined}
        labels={{
          fold: words.outline.fold,
          unfold: words.outline.unfold,
          keys: editable ? words.outline.keys : words.outline.keysReading,
        }}
        onFold={(row, fold) =>
          setFolded((all) => new Set(fold ? [...all, row.id] : [...all].filter((id) => id !== row.id)))
        }
        onSelect={(row) => onSelect(row.id)}
        rowClassName={(row) => (row.kind === 'section' ? styles.section : undefined)}
        {...(editable
          ? {
              onEnter: (row: TreeRow) => (fixed(row) ? onSelect(row.id) : setEditing(row)),
              onIndent: (row: TreeRow) => !fixed(row) && step(row, 'indent'),
              onOutdent: (row: TreeRow) => !fixed(row) && step(row, 'outdent'),
              onMove: (row: TreeRow, direction: 'up' | 'down') => !fixed(row) && step(row, direction),
              onDelete: (row: TreeRow) => !fixed(row) && setRemoving(row),
              onDrop: (row: TreeRow, target: TreeRow, place: 'before' | 'under' | 'after') => {
                const siblings = tree.filter((one) => one.parentId === target.parentId)
                const before = siblings[siblings.indexOf(target) - 1]?.id ?? null
                move.mutate(
                  place === 'under'
                    ? { id: row.id, parentId: target.id }
                    : {
                        id: row.id,
                        parentId: target.parentId ?? rootId,
                        afterId: place === 'after' ? target.id : before,
                      },
                )
              },
            }
          : { onEnter: (row: TreeRow) => onSelect(row.id) })}
        columns={[
          {
            key: 'code',
            head: words.outline.code,
            width: '72px',
            render: (row) => <span className={styles.code}>{row.code}</span>,
          },
          {
            key: 'what',
            head: words.outline.what,
            width: 'minmax(0, 1fr)',
            tree: true,
            render: (row) =>
              editing?.id === row.id ? (
                <InlineTitle
                  label={words.outline.title}
                  value={text(row.title) === words.untitled ? '' : text(row.title)}
                  lang={langOf(row.title)}
                  onSave={(value, andThen) => saveTitle(row, value, andThen)}
                  onCancel={() => setEditing(undefined)}
                />
              ) : (
                <RowWords
                  row={row}
                  kind={common.kinds[row.kind]}
                  body={bodyOf(row, language)}
                  title={spoken(row.title) || words.untitled}
                  under={guidanceUnder(row)}
                />
              ),
          },
          {
            key: 'accountable',
            head: words.outline.accountable,
            width: '190px',
            render: (row) =>
              row.accountable ? (
                <AvatarInitials
                  name={name(row.accountable.functionNames)}
                  label={name(row.accountable.functionNames)}
                />
              ) : answerable.includes(row.kind) ? (
                <AvatarInitials name={undefined} label={words.outline.nobody} />
              ) : null,
          },
          {
            key: 'margin',
            head: words.outline.margin,
            width: '120px',
            render: (row) => (
              <>
                {row.confidential && <span className={styles.confidential}>{words.confidential}</span>}
                {row.marking && <MarkingBadge marking={row.marking} />}
                <SlotParts of={rowMargin} with={{ planId, elementId: row.id }} />
              </>
            ),
          },
        ]}
      />
      {editable && (
        <AddElement
          planId={planId}
          rootId={rootId}
          rows={tree}
          nesting={nesting}
          selectedId={selectedId}
          onAdd={(input) => add.mutate(input)}
          busy={add.isPending}
        />
      )}
      <Confirm
        open={removing !== undefined}
        title={words.remove.title}
        confirmLabel={words.remove.confirm}
        cancelLabel={words.cancel}
        danger
        onCancel={() => setRemoving(undefined)}
        onConfirm={async () => {
          if (removing) await remove.mutateAsync({ id: removing.id }).catch(() => undefined)
          setRemoving(undefined)
        }}
      >
        {spokenIn(words.remove.text, removing?.title)}
      </Confirm>
    </>
  )
}

const answerable: readonly ElementKind[] = [
  'strategic_objective',
  'operational_objective',
  'programme',
  'project',
  'ad_hoc_initiative',
  'study',
  'action',
]

const bodyOf = ({ body }: TreeRow, language: Language): ReactNode => {
  if (!body) return ''
  const spoken = body.text[language] ? language : body.source
  const prose = body.text[spoken]
  const words = prose ? plainText(prose) : ''
  return words === '' || spoken === language ? words : <span lang={spoken}>{words}</span>
}

function RowWords(props: { row: TreeRow; kind: string; title: ReactNode; body: ReactNode; under: ReactNode }) {
  const { row, kind, title, body, under } = props
  const { spoken } = useReading()
  if (row.kind === 'text') return <div className={styles.prose}>{body || title}</div>
  const plain = row.kind === 'part' || row.kind === 'section'
  return (
    <div className={plain ? styles.heading : strong.includes(row.kind) ? styles.strong : styles.light}>
      {!plain && !strong.includes(row.kind) && <span className={styles.kind}>{kind} · </span>}
      {title}
      {row.elaboratedBy.map((plan) => (
        <a key={plan.planId} href={`/plans/${plan.planId}`} className={styles.elaborates}>
          {spoken(plan.title)}
        </a>
      ))}
      {under}
    </div>
  )
}

const strong: readonly ElementKind[] = [
  'priority',
  'phenomenon',
  'transversal_theme',
  'strategic_objective',
  'security_interest',
]
