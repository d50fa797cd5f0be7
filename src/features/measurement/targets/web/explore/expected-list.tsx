import type { Definition } from '#features/measurement/indicators/entities.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import type { PlanExpectation } from '../../external/contract.ts'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'
import { useExpectedMessages } from './use-expected-messages.ts'

export interface LineExpectation {
  expectation: PlanExpectation
  definition: Pick<Definition, 'unit'>
  /** The line, where there are several. */
  label: string
  /** The reason why it is not drawn; empty when it is drawn. */
  reason: string
}

/** Lists the expected results of plans for these lines, each with a link to the element. */
export function ExpectedList({ expected }: { expected: readonly LineExpectation[] }) {
  const { expected: messages } = useMessages(exploreMessages)
  const { language, renderText } = useLocalizedText()
  const { baselineOf, targetOf } = useExpectedMessages()
  if (expected.length === 0) return null
  return (
    <div className={styles.expected}>
      <b>{messages.title}</b>
      <ul>
        {expected.map(({ expectation, definition, label, reason }) => (
          <li key={expectation.id}>
            {label && `${label}: `}
            {[baselineOf(expectation, definition).inList, targetOf(expectation, definition).inList]
              .filter(Boolean)
              .join(', ')}
            {'. '}
            <Link href={`/plans/${expectation.plan.id}?element=${expectation.element.id}`}>
              {expectation.element.title
                ? renderText(expectation.element.title, expectation.element.code)
                : (expectation.element.code ?? messages.element)}
            </Link>
            {' · '}
            {renderText(expectation.plan.title)}
            {' · '}
            {[
              expectation.promisedOn
                ? messages.promised(formatDate(expectation.promisedOn, language))
                : messages.notPromised,
              expectation.redefined ? messages.redefined : '',
              reason,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
