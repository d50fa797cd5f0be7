import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Diff } from '#ui/diff.tsx'
import { Row } from '#ui/layout.tsx'
import { listConflictingFields } from '../../fields/labels/model.ts'
import { planPageMessages } from '../messages/index.ts'
import { useFieldMessages } from '../use-field-messages.ts'
import type { EditConflict } from './use-element-edit.ts'

/** Shows both texts if two people edited the same field. The text is not overwritten before the user chooses. */
export function Conflict({
  conflict,
  onResolve,
}: {
  conflict: EditConflict | undefined
  onResolve: (keep: 'mine' | 'theirs') => void
}) {
  const messages = useMessages(planPageMessages)
  const toText = useFieldMessages()
  if (!conflict) return null
  return (
    <div role="alert">
      <Card
        level={3}
        title={messages.conflict.title}
        hint={messages.conflict.description(conflict.changedBy ?? messages.conflict.anotherUser)}
      >
        {listConflictingFields(conflict.fields).map(({ field, before: theirs, after: yours }) => (
          <div key={field}>
            <strong>{toText.field(field)}</strong>
            <Diff
              before={toText.value(field, theirs)}
              after={toText.value(field, yours)}
              lang={toText.getLangAttribute(yours ?? theirs)}
              labels={{ removed: messages.conflict.theirs, added: messages.conflict.yours }}
            />
          </div>
        ))}
        <Row align="end">
          <Button onClick={() => onResolve('theirs')}>{messages.conflict.keepTheirs}</Button>
          <Button variant="primary" onClick={() => onResolve('mine')}>
            {messages.conflict.keepMine}
          </Button>
        </Row>
      </Card>
    </div>
  )
}
