import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { useToast } from '#ui/toast.tsx'
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
  const refusal = useErrorMessage(useMessages(planMessages).errors)
  const toast = useToast()
  const queries = useQueryClient()
  const guidance = useGuidance(element.planId, editable).getSection(element.id)
  const plan = useQuery(planApi.getPlan.queryOptions({ input: { id: element.planId } }))
  const settle = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: planApi.key() }),
  }
  const remove = useMutation(planApi.outline.removeElement.mutationOptions(settle))
  const add = useMutation(
    planApi.outline.addElement.mutationOptions({
      ...settle,
      onSuccess: ({ id }) =>
        toast({ message: messages.inserted, undo: { label: messages.undo, onUndo: () => remove.mutate({ id }) } }),
    }),
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
