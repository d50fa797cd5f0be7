import { useMutation, useQuery } from '@tanstack/react-query'
import type { LegalPath } from '#features/approval/path/contract.ts'
import { listFieldLabels } from '#features/planning/plans/fields/labels/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { bindingApi } from '#features/planning/versions/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'

const maxCount = 12
const tones = { added: 'good', removed: 'bad', changed: 'info', moved: 'neutral' } as const

/**
 * Lists binding content that differs from the version in force (rule `reviewed`). It needs an addendum, or is reverted.
 * An addendum is drafted in the same plan, so edits are not refused.
 */
export function UnapprovedChangesCard({ path, onOpen }: { path: LegalPath; onOpen?: () => void }) {
  const messages = useMessages(extensionMessages).unapprovedChanges
  const common = useMessages(planMessages)
  const { text } = useLocalizedText()
  const { planId, abilities } = path
  const { data } = useQuery(bindingApi.listUnapprovedChanges.queryOptions({ input: { planId } }))
  const revert = useMutation(
    planApi.outline.changeElement.mutationOptions(
      useMutationFeedback(common.errors, [planApi.key()])(messages.wasPutBack),
    ),
  )
  if (!data?.version || data.changes.length === 0) return null
  const { version, changes } = data
  const isAmending = path.rounds.at(-1)?.kind === 'addendum' && path.state !== 'in_force' && path.state !== 'ended'
  return (
    <Card
      title={messages.title(changes.length, String(version.number))}
      hint={isAmending ? messages.addendum : messages.text}
      actions={
        !isAmending && abilities.lead && onOpen ? (
          <Button variant="primary" onClick={onOpen}>
            {messages.open}
          </Button>
        ) : undefined
      }
    >
      <ul className={styles.lines}>
        {changes.slice(0, maxCount).map(({ subjectId, section, kind, elementKind, title, fields, revert: back }) => {
          const name = text(title) || (elementKind ? common.kinds[elementKind] : '')
          return (
            <li key={subjectId}>
              <Pill tone={tones[kind]}>{messages.kinds[kind]}</Pill>{' '}
              {section === 'elements' && kind !== 'removed' ? (
                <Link href={`/plans/${planId}?element=${subjectId}`}>{name}</Link>
              ) : (
                name
              )}{' '}
              <span className={styles.quiet}>
                {fields
                  .map((field) => listFieldLabels(common.fields)[field] ?? '')
                  .filter(Boolean)
                  .join(', ')}
              </span>{' '}
              {back && abilities.lead && (
                <Button
                  size="small"
                  busy={revert.isPending && revert.variables.id === subjectId}
                  onClick={() => revert.mutate({ id: subjectId, ...back })}
                >
                  {messages.revertChange}
                </Button>
              )}
            </li>
          )
        })}
        {changes.length > maxCount && <li>{messages.rest(changes.length - maxCount)}</li>}
      </ul>
      <p>
        <Link href={`/plans/${planId}?tab=versions&compare=${version.id}..now&bound=1`}>{messages.compare}</Link>
      </p>
    </Card>
  )
}
