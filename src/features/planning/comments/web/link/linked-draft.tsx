import type { LinkCredentials } from '#platform/links/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { plainText } from '#shared/prose.ts'
import { classNames } from '#ui/class-names.ts'
import type { LinkedElement, LinkedRound } from '../../links/contract.ts'
import { listLanguages } from '../../model.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { AddLinkedComment } from './add-linked-comment.tsx'

/** Shows the part of the draft that is open to the invitee, each element with a button to comment. */
export function LinkedDraft({ credentials, round }: { credentials: LinkCredentials; round: LinkedRound }) {
  return round.elements.map((element) => (
    <ElementLine key={element.id} element={element} credentials={credentials} open={!round.closed} />
  ))
}

function ElementLine({
  element,
  credentials,
  open,
}: {
  element: LinkedElement
  credentials: LinkCredentials
  open: boolean
}) {
  const messages = useMessages(commentPageMessages)
  const { language, renderText, text } = useLocalizedText()
  const [spokenLanguage = language] = listLanguages(element, language)
  const prose = element.body?.text[spokenLanguage]
  const isPlace = element.kind === 'part' || element.kind === 'section'
  // Heading levels increase by a single step, regardless of the depth of the element. The page has two levels above
  // them.
  const Heading = element.level === 1 ? 'h3' : 'h4'
  const add = open && (
    <AddLinkedComment
      credentials={credentials}
      element={element}
      label={messages.form.open}
      name={`${messages.form.open}: ${text(element.title) || (element.code ?? '')}`}
    />
  )
  return (
    <div className={classNames(styles.element, !isPlace && styles.under)}>
      {element.kind !== 'text' && (
        <Heading className={classNames(element.level === 1 && styles.part)}>
          {renderText(element.title, element.code)}
        </Heading>
      )}
      {element.gain && <p className={styles.text}>{renderText(element.gain)}</p>}
      {element.rationale && <p className={styles.text}>{renderText(element.rationale)}</p>}
      {prose &&
        plainText(prose)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are only read here
            <p key={index} className={styles.prose} lang={spokenLanguage}>
              {line}
            </p>
          ))}
      {add}
    </div>
  )
}
