import { useMemo, useRef } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { AvatarInitials } from '#ui/avatar-initials.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import type { OutlineColumn } from '#ui/outline.tsx'
import type { Present } from '../../presence/contract.ts'
import { OutlineGuidance } from '../guidance/section-lines.tsx'
import { planPageMessages } from '../messages/index.ts'
import { PresentUsers } from '../presence/present-users.tsx'
import { rowMargin } from '../slots.ts'
import { InlineTitle } from './inline-title.tsx'
import styles from './plan-outline.module.css'
import { RowText } from './row-changes.tsx'
import type { TreeRow } from './tree.ts'

/** The row state apart from the element: the title is being edited, or other users are present. */
export type RowState = 'editing' | readonly Present[]

interface Writing {
  saveTitle: (row: TreeRow, value: string, andThen: 'stop' | 'add') => void
  cancel: () => void
}

/**
 * Returns the columns of a plan outline. They stay identical until the language changes, so that only changed lines are
 * rendered.
 */
export function useOutlineColumns(
  planId: Id,
  editable: boolean,
  writing: Writing,
): readonly OutlineColumn<TreeRow, RowState>[] {
  const messages = useMessages(planPageMessages)
  const { text, getLangAttribute, name } = useLocalizedText()
  const latest = useRef(writing)
  latest.current = writing
  return useMemo(
    () => [
      {
        key: 'code',
        head: messages.outline.code,
        width: '72px',
        render: (row) => <span className={styles.code}>{row.code}</span>,
      },
      {
        key: 'what',
        head: messages.outline.element,
        width: 'minmax(0, 1fr)',
        tree: true,
        render: (row, state) =>
          state === 'editing' ? (
            <InlineTitle
              label={messages.outline.title}
              value={text(row.title) === messages.untitled ? '' : text(row.title)}
              lang={getLangAttribute(row.title)}
              onSave={(value, andThen) => latest.current.saveTitle(row, value, andThen)}
              onCancel={() => latest.current.cancel()}
            />
          ) : (
            <RowText
              row={row}
              footer={row.kind === 'section' && <OutlineGuidance {...{ planId, editable }} sectionId={row.id} />}
            />
          ),
      },
      {
        key: 'accountable',
        head: messages.outline.accountable,
        width: '190px',
        render: (row) =>
          row.accountable ? (
            <AvatarInitials name={name(row.accountable.functionNames)} label={name(row.accountable.functionNames)} />
          ) : answerable.includes(row.kind) ? (
            <AvatarInitials name={undefined} label={messages.outline.unassigned} />
          ) : null,
      },
      {
        key: 'margin',
        head: messages.outline.margin,
        width: '132px',
        render: (row, state) => (
          <>
            {Array.isArray(state) && <PresentUsers present={state} />}
            {row.confidential && <span className={styles.confidential}>{messages.confidential}</span>}
            {row.marking && <MarkingBadge marking={row.marking} />}
            <SlotParts slot={rowMargin} partProps={{ planId, elementId: row.id }} />
          </>
        ),
      },
    ],
    [messages, text, getLangAttribute, name, planId, editable],
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
