import type { SignatureCheck } from '#platform/signatures/entities.ts'
import { describeSignature } from '#platform/signatures/messages/describe-signature.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './evidence.module.css'

const icons = { traced: 'check', unknown_signer: 'alert', added_to: 'alert', broken: 'broken' } as const
const tones = {
  traced: styles.traced,
  unknown_signer: styles.unknown,
  added_to: styles.unknown,
  broken: styles.broken,
} as const

/** Shows what the check of the electronic signature in a document found, and what limits it. */
export function SignatureNote({ signature }: { signature: SignatureCheck | null }) {
  const { language } = useLocalizedText()
  const { statement, details } = describeSignature(signature, language)
  const state = signature?.state ?? 'unsigned'
  return (
    <span className={styles.signature}>
      {state === 'unsigned' ? (
        <span className={styles.quiet}>{statement}</span>
      ) : (
        <strong className={tones[state]}>
          <Icon name={icons[state]} /> {statement}
        </strong>
      )}
      {details.length > 0 && (
        <span className={styles.quiet}>
          <Dotted parts={details} />
        </span>
      )}
    </span>
  )
}
