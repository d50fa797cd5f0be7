import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useWords } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import { type Depth, depths } from '../../guidance/contract.ts'
import { planApi } from '../api.ts'
import styles from './guidance.module.css'
import { guidanceMessages } from './messages.ts'

/** How much guidance one wants to see, remembered for the person. */
export function DepthChoice({ depth }: { depth: Depth }) {
  const words = useWords(guidanceMessages)
  const queries = useQueryClient()
  const choose = useMutation(
    planApi.guidance.chooseDepth.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: planApi.guidance.key() }),
    }),
  )
  return (
    <div className={styles.choice} data-print="hide">
      <SelectField
        label={words.depth}
        description={words.depthNote}
        value={choose.variables?.depth ?? depth}
        data={depths.map((value) => ({ value, label: words.depths[value] }))}
        onChange={(event) => choose.mutate({ depth: event.currentTarget.value as Depth })}
      />
    </div>
  )
}
