import { formatMoment } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { SignatureCheck } from '../entities.ts'
import { signatureMessages } from './index.ts'

/** The result of a check in words: the statement, and what limits it. */
export interface SignatureText {
  statement: string
  details: string[]
}

/**
 * Describes the result of a check. The name of a signer that no trust anchor vouches for is a detail, never part of the
 * statement.
 * @param check null: a file that is not a PDF, or that was stored before signatures were checked
 */
export function describeSignature(check: SignatureCheck | null, language: Language): SignatureText {
  const messages = signatureMessages[language]
  if (!check) return { statement: messages.notChecked, details: [] }
  const { state, reason, signer, issuer, signedAt, anchor, earlierSignatures } = check
  if (state === 'unsigned') return { statement: messages.unsigned, details: [] }
  const names = [signer ?? messages.unnamed, issuer ?? messages.unnamed] as const
  const statement =
    state === 'traced'
      ? messages.traced(...names, anchor?.name ?? messages.unnamed)
      : state === 'broken'
        ? messages.broken
        : state === 'added_to'
          ? messages.addedTo
          : messages.unknownSigner
  const details = [
    reason && state !== 'added_to' && messages.reasons[reason],
    (state === 'unknown_signer' || state === 'added_to') && signer && messages.namedInCertificate(...names),
    signedAt && messages.signedAt(formatMoment(signedAt, language)),
    state === 'traced' && messages.notRevoked,
    earlierSignatures > 0 && messages.earlier(earlierSignatures),
  ]
  return { statement, details: details.filter((detail) => typeof detail === 'string') }
}
