import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { type Depth, depths } from '../../guidance/contract.ts'
import { planApi } from '../api.ts'
import styles from './guidance.module.css'
import { guidanceMessages } from './messages.ts'

/** A choice of the amount of guidance, stored per person. */
export function DepthChoice({ depth }: { depth: Depth }) {
  const messages = useMessages(guidanceMessages)
  const queries = useQueryClient()
  const choose = useMutation(
    planApi.guidance.setGuidanceDepth.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: planApi.guidance.key() }),
    }),
  )
  return (
    <label className={styles.choice} title={messages.depthHint} data-print="hide">
      {messages.depth}
      <select
        className={styles.depth}
        value={choose.variables?.depth ?? depth}
        onChange={(event) => {
          const chosen = depths.find((value) => value === event.target.value)
          if (chosen) choose.mutate({ depth: chosen })
        }}
      >
        {depths.map((value) => (
          <option key={value} value={value}>
            {messages.depths[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
