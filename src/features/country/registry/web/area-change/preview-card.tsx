import { useReading, useWords } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import type { AreaChangePreview } from '../../successions/entities.ts'
import { useKinds } from '../kinds.ts'
import { structureTouched } from '../slots.ts'
import styles from './area-change.module.css'
import { areaChangeMessages } from './messages/index.ts'

/** Maximum number of names in a sentence. The others can be expanded. */
const mostNames = 12

/**
 * Shows the effect of a change in sentences, then the data of upper features about the ending areas and organisations.
 */
export function PreviewOfChange({ found, on }: { found: AreaChangePreview; on: string }) {
  const words = useWords(areaChangeMessages).preview
  const { language, name } = useReading()
  const { hierarchy, organisationKind } = useKinds()
  const day = formatDate(on, language)
  const moved = Map.groupBy(found.moves, (move) => move.into.id)
  const bodies = found.organisationsLeft
  return (
    <div className={styles.sentences}>
      {found.ends.length > 0 && <Sentence text={words.ends(found.ends.length, day)} of={found.ends} linked />}
      {found.begins.length > 0 && (
        <Sentence
          text={
            found.ends.length > 0 || found.goOn.length > 0 ? words.begins(found.begins.length, day) : words.expected
          }
          of={found.begins}
        />
      )}
      {found.goOn.length > 0 && <Sentence text={words.goOn(found.goOn.length)} of={found.goOn} linked />}
      {found.places.map((place) => (
        <p key={`${place.area.code} ${place.hierarchy}`}>
          {words.place(name(place.area.names), name(place.parent.names), hierarchy(place.hierarchy))}
        </p>
      ))}
      {[...moved.values()].map((moves) => (
        <Sentence
          key={moves[0]!.into.id}
          text={words.moves(new Set(moves.map(({ area }) => area.id)).size, name(moves[0]!.into.names))}
          of={[...new Map(moves.map(({ area }) => [area.id, area])).values()]}
          linked
        />
      ))}
      {found.outlines > 0 && <p>{words.outlines(found.outlines)}</p>}
      {found.ends.length === 0 && found.moves.length === 0 && <p>{words.nothingEnds}</p>}
      {bodies.length > 0 && (
        <>
          <p>{words.bodies(bodies.length)}</p>
          <ul className={styles.lines}>
            {bodies.map((body) => (
              <li key={body.id}>
                <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>{' '}
                <span className={styles.quiet}>
                  {organisationKind(body.kind)} · {words.functions(body.functions)}
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
  const words = useWords(areaChangeMessages).preview
  const { name } = useReading()
  const [shown, rest] = [props.of.slice(0, mostNames), props.of.slice(mostNames)]
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
          <summary>{words.others(rest.length)}</summary>
          <p>{names(rest)}</p>
        </details>
      )}
    </div>
  )
}
