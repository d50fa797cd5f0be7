import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { colon } from '#shared/punctuation.ts'
import type { Depth, SectionGuidance } from '../../guidance/contract.ts'
import styles from './guidance.module.css'
import { guidanceMessages } from './messages.ts'
import { useGuidance } from './use-guidance.ts'

/** Shows the guidance of a section at the writer's chosen depth. Readers get none. */
export function OutlineGuidance(props: { planId: Id; editable: boolean; sectionId: Id }) {
  const guidance = useGuidance(props.planId, props.editable)
  const sectionGuidance = guidance.getSection(props.sectionId)
  return sectionGuidance ? <SectionLines guidance={sectionGuidance} depth={guidance.depth} /> : null
}

/** Shows guidance under a section title: a line, or full help for first-time writers. It is not printed. */
export function SectionLines({ guidance, depth }: { guidance: SectionGuidance; depth: Depth }) {
  const messages = useMessages(guidanceMessages)
  const { language, name } = useLocalizedText()
  if (depth === 'expert') return null
  return (
    <div className={styles.lines} data-print="hide">
      <p>{name(guidance.content)}</p>
      {depth === 'first_time' && (
        <>
          {guidance.example && (
            <p>
              <strong>{`${messages.example}${colon(language)}`}</strong>
              <em>{name(guidance.example)}</em>
            </p>
          )}
          {guidance.source && (
            <p>
              <strong>{`${messages.source}${colon(language)}`}</strong>
              {name(guidance.source)}
            </p>
          )}
        </>
      )}
    </div>
  )
}
