import { Fragment } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { languageNames } from '#shared/language.ts'
import { TextAreaField } from '#ui/fields.tsx'
import type { DocumentLanguages } from '../contract.ts'
import { documentMessages } from '../messages/index.ts'
import { getLanguageStatus } from '../model.ts'
import type { DocumentWish } from './document-form.tsx'
import styles from './make-document.module.css'

interface LanguageRegimeHintProps {
  languages: DocumentLanguages
  options: DocumentWish
  onChange: (wish: DocumentWish) => void
}

/** Explains which languages the law requires for an edition, and asks why a courtesy translation is made. */
export function LanguageRegimeHint({ languages, options, onChange }: LanguageRegimeHintProps) {
  const { regime: messages, errors } = useMessages(documentMessages)
  const signInNeeded = errors.COURTESY_REASON_NEEDED
  const session = useSession()
  const { name } = useLocalizedText()
  const { regime, required, allowed, authentic, missing } = languages
  if (!regime) return null
  const alsoAllowed = allowed.filter((value) => !required.includes(value))
  const groups: [string, DocumentLanguages['required']][] = [
    [messages.options.required, required],
    [messages.options.allowed, alsoAllowed],
    [messages.authentic, authentic],
  ]
  const lines = groups.filter(([, list]) => list.length > 0)
  const isCourtesy = getLanguageStatus(languages, options.language) === 'courtesy'
  return (
    <>
      <p className={styles.quiet}>
        {name(regime.names)}
        {lines.map(([label, list]) => (
          <Fragment key={label}>
            <br />
            {label}: {list.map((value) => languageNames[value]).join(', ')}
          </Fragment>
        ))}
        <br />
        {name(regime.basis)}
      </p>
      {missing.length > 0 && (
        <p role="status" className={styles.failed}>
          {messages.missing}: {missing.map((value) => languageNames[value]).join(', ')}
        </p>
      )}
      {isCourtesy && !session.person && languages.needsReason && <p role="status">{signInNeeded}</p>}
      {isCourtesy && session.person && (
        <TextAreaField
          label={messages.reason}
          description={messages.reasonHint}
          required={languages.needsReason}
          value={options.courtesyReason ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...options, courtesyReason: value })}
        />
      )}
    </>
  )
}
