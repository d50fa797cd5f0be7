import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import type { AreaChangePreview } from '../../successions/entities.ts'
import { useKinds } from '../kinds.ts'
import { structureTouched } from '../slots.ts'
import styles from './area-change.module.css'
import { areaChangeMessages } from './messages/index.ts'

/** Maximum number of names in a sentence. The others can be expanded. */
const maxNames = 12

/**
 * Shows the effect of a change in sentences, then the data of upper features about the ending areas and organisations.
 */
export function ChangePreview({ found, on }: { found: AreaChangePreview; on: string }) {
  const messages = useMessages(areaChangeMessages).preview
  const { language, name } = useLocalizedText()
  const { hierarchy, organisationKind } = useKinds()
  const day = formatDate(on, language)
  const moved = Map.groupBy(found.moves, (move) => move.into.id)
  const bodies = found.organisationsLeft
  return (
    <div className={styles.sentences}>
      {found.ends.length > 0 && <Sentence text={messages.ends(found.ends.length, day)} of={found.ends} linked />}
      {found.begins.length > 0 && (
        <Sentence
          text={
            found.ends.length > 0 || found.goOn.length > 0
              ? messages.begins(found.begins.length, day)
              : messages.expected
          }
          of={found.begins}
        />
      )}
      {found.goOn.length > 0 && <Sentence text={messages.goOn(found.goOn.length)} of={found.goOn} linked />}
      {found.places.map((place) => (
        <p key={`${place.area.code} ${place.hierarchy}`}>
          {messages.place(name(place.area.names), name(place.parent.names), hierarchy(place.hierarchy))}
        </p>
      ))}
      {[...moved.values()].map((moves) => (
        <Sentence
          key={moves[0]!.into.id}
          text={messages.moves(new Set(moves.map(({ area }) => area.id)).size, name(moves[0]!.into.names))}
          of={[...new Map(moves.map(({ area }) => [area.id, area])).values()]}
          linked
        />
      ))}
      {found.outlines > 0 && <p>{messages.outlines(found.outlines)}</p>}
      {found.ends.length === 0 && found.moves.length === 0 && <p>{messages.nothingEnds}</p>}
      {bodies.length > 0 && (
        <>
          <p>{messages.bodies(bodies.length)}</p>
          <ul className={styles.lines}>
            {bodies.map((body) => (
              <li key={body.id}>
                <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>{' '}
                <span className={styles.quiet}>
                  {organisationKind(body.kind)} · {messages.functions(body.functions)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {found.ends.length > 0 && (
        <SlotParts
          of={structureTouched}
          with={{ areaIds: found.ends.map(({ id }) => id), organisationIds: bodies.map(({ id }) => id) }}
        />
      )}
    </div>
  )
}

function Sentence(props: { text: string; of: AreaChangePreview['ends']; linked?: boolean }) {
  const messages = useMessages(areaChangeMessages).preview
  const { name } = useLocalizedText()
  const [shown, rest] = [props.of.slice(0, maxNames), props.of.slice(maxNames)]
  const names = (some: AreaChangePreview['ends']) =>
    some.map((area, index) => (
      <span key={area.code}>
        {index > 0 && ', '}
        {props.linked ? <Link href={`/territory/${area.id}`}>{name(area.names)}</Link> : <b>{name(area.names)}</b>}
      </span>
    ))
  return (
    <div>
      <p>
        {props.text} {names(shown)}
        {rest.length === 0 && '.'}
      </p>
      {rest.length > 0 && (
        <details>
          <summary>{messages.others(rest.length)}</summary>
          <p>{names(rest)}</p>
        </details>
      )}
    </div>
  )
}
