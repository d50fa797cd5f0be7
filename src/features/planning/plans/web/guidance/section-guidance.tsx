import { useMutation, useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { exampleText } from '../../guidance/model.ts'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import { guidanceMessages } from './messages.ts'
import { SectionLines } from './section-lines.tsx'
import { useGuidance } from './use-guidance.ts'

/**
 * Shows all guidance of a selected section, regardless of the chosen depth. The example can be adopted as the user's
 * own text.
 */
export function SectionGuidancePanel({ element, editable }: Pick<ElementPart, 'element' | 'editable'>) {
  const messages = useMessages(guidanceMessages)
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [planApi.key()])
  const guidance = useGuidance(element.planId, editable).getSection(element.id)
  const plan = useQuery(planApi.getPlan.queryOptions({ input: { id: element.planId } }))
  const remove = useMutation(planApi.outline.removeElement.mutationOptions(feedback()))
  const add = useMutation(
    planApi.outline.addElement.mutationOptions(
      feedback(({ id }) => ({
        message: messages.inserted,
        undo: { label: messages.undo, onUndo: () => remove.mutate({ id }) },
      })),
    ),
  )
  if (!guidance) return null
  const body = guidance.example && exampleText(guidance.example, plan.data?.plan.languages ?? [])
  return (
    <SidePanelSection heading={messages.heading}>
      <SectionLines guidance={guidance} depth="first_time" />
      {body && (
        <Button
          size="small"
          busy={add.isPending}
          onClick={() => add.mutate({ planId: element.planId, parentId: element.id, content: { kind: 'text', body } })}
        >
          {messages.insert}
        </Button>
      )}
    </SidePanelSection>
  )
}
