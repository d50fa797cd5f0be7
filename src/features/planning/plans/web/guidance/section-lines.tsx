import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { Depth, SectionGuidance } from '../../guidance/contract.ts'
import styles from './guidance.module.css'
import { guidanceMessages } from './messages.ts'
import { useGuidance } from './use-guidance.ts'

/** Shows the guidance of a section at the writer's chosen depth. Readers get none. */
export function GuidanceUnder(props: { planId: Id; editable: boolean; sectionId: Id }) {
  const guidance = useGuidance(props.planId, props.editable)
  const its = guidance.of(props.sectionId)
  return its ? <SectionLines guidance={its} depth={guidance.depth} /> : null
}

/** Shows guidance under a section title: a line, or full help for first-time writers. It is not printed. */
export function SectionLines({ guidance, depth }: { guidance: SectionGuidance; depth: Depth }) {
  const words = useWords(guidanceMessages)
  const { name } = useReading()
  if (depth === 'expert') return null
  return (
    <div className={styles.lines} data-print="hide">
      <p>{name(guidance.what)}</p>
      {depth === 'first_time' && (
        <>
          {guidance.example && (
            <p>
              <strong>{words.example}:</strong> <em>{name(guidance.example)}</em>
            </p>
          )}
          {guidance.source && (
            <p>
              <strong>{words.source}:</strong> {name(guidance.source)}
            </p>
          )}
        </>
      )}
    </div>
  )
}
