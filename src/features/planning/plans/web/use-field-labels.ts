import { useMessages } from '#platform/web/language.tsx'
import { capitaliseLabel } from '../fields/labels/model.ts'
import { planMessages } from '../messages/index.ts'

type FieldLabels = Readonly<Record<keyof (typeof planMessages)['en']['fields'], string>>

/** Returns the labels of all plan and element fields in the page language, as labels of a form. */
export function useFieldLabels(): FieldLabels {
  const { fields } = useMessages(planMessages)
  return Object.fromEntries(
    Object.entries(fields).map(([field, label]) => [field, capitaliseLabel(label)]),
  ) as unknown as FieldLabels
}
