import { useQuery } from '@tanstack/react-query'
import { AnswerFacts, AnswerKindPill } from '#features/alignment/items/web/answer-facts.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { LocalizedProse, plainText } from '#shared/prose.ts'
import { colon } from '#shared/punctuation.ts'
import { Diff } from '#ui/diff.tsx'
import type { ReviewChange } from '../contract.ts'
import { reviewApi } from './api.ts'
import { reviewMessages } from './messages/index.ts'
import styles from './review.module.css'

/** Returns the text in a language. Undefined when there is none, or when the value is not a text. */
function getText(value: unknown, language: Language): string | undefined {
  const plain = LocalizedText.safeParse(value)
  if (plain.success) return plain.data.text[language]
  const prose = LocalizedProse.safeParse(value)
  const content = prose.success ? prose.data.text[language] : undefined
  return content && plainText(content)
}

/**
 * Returns both versions in a language in which they differ: the reader's language, otherwise another, because a
 * translation may be outdated.
 */
function getBothTexts(
  before: unknown,
  after: unknown,
  own: Language,
): { before: string; after: string; lang: Language } {
  const both = (lang: Language) => ({ before: getText(before, lang) ?? '', after: getText(after, lang) ?? '', lang })
  const found = [own, ...languages].map(both).find((entry) => entry.before !== entry.after)
  return found ?? both(own)
}

/** The change of an item, when it was sent again. All items of an organisation share a single request. */
export function ChangedItem({ itemId, addresseeId }: { itemId: Id; addresseeId: Id }) {
  const { data } = useQuery(reviewApi.listReviewChanges.queryOptions({ input: { addresseeId } }))
  const change = data?.find((entry) => entry.itemId === itemId)
  return change ? <ItemChange change={change} /> : null
}

/** The change of an item that was sent again, next to the previous answer. */
function ItemChange({ change }: { change: ReviewChange }) {
  const messages = useMessages(reviewMessages)
  const { language } = useLocalizedText()
  const { changed, previousAnswer } = change
  return (
    <div className={styles.change}>
      <p className={styles.label}>{messages.changed(change.previousVersionNumber)}</p>
      {changed.texts.map(({ field, before, after }) => (
        <div key={field}>
          <p className={styles.quiet}>{messages.fields[field]}</p>
          <Diff
            {...getBothTexts(before, after, language)}
            labels={{ removed: messages.removed, added: messages.added }}
          />
        </div>
      ))}
      {changed.otherFields.length > 0 && <p className={styles.quiet}>{messages.others(changed.otherFields.length)}</p>}
      {previousAnswer ? (
        <details>
          <summary>
            {`${messages.previousAnswer}${colon(language)}`}
            <AnswerKindPill kind={previousAnswer.kind} />
          </summary>
          <AnswerFacts answer={previousAnswer} />
        </details>
      ) : (
        <p className={styles.quiet}>{messages.noFormer}</p>
      )}
    </div>
  )
}
