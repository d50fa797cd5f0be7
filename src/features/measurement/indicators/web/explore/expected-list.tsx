import type { PlanExpectation } from '#features/measurement/targets/external/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import type { Definition } from '../../entities.ts'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'
import { useExpectedWords } from './use-expected-messages.ts'

export interface LineExpectation {
  one: PlanExpectation
  definition: Pick<Definition, 'unit'>
  /** The line, where there are several. */
  label: string
  /** The reason why it is not drawn; empty when it is drawn. */
  why: string
}

/** Lists the expected results of plans for these lines, each with a link to the element. */
export function ExpectedList({ expected }: { expected: readonly LineExpectation[] }) {
  const { expected: words } = useMessages(exploreMessages)
  const { language, spoken } = useLocalizedText()
  const { baselineOf, targetOf } = useExpectedWords()
  if (expected.length === 0) return null
  return (
    <div className={styles.expected}>
      <b>{words.title}</b>
      <ul>
        {expected.map(({ one, definition, label, why }) => (
          <li key={one.id}>
            {label && `${label}: `}
            {[baselineOf(one, definition).inList, targetOf(one, definition).inList].filter(Boolean).join(', ')}
            {'. '}
            <Link href={`/plans/${one.plan.id}?element=${one.element.id}`}>
              {one.element.title ? spoken(one.element.title, one.element.code) : (one.element.code ?? words.element)}
            </Link>
            {' · '}
            {spoken(one.plan.title)}
            {' · '}
            {[
              one.promisedOn ? words.promised(formatDate(one.promisedOn, language)) : words.notPromised,
              one.redefined ? words.redefined : '',
              why,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
