import { fail } from '#shared/result.ts'
import { findAnchor, getCertificateName, isValidAt, maySignDocuments, parseCertificate } from './certificate.ts'
import type { SignatureCheck, SignatureReason } from './entities.ts'
import { findPdfSignatures, type PdfSignature } from './pdf-signatures.ts'
import { type VerifiedMessage, verifyMessage } from './signed-data.ts'

/** A certificate that the administrator of the instance trusts, in DER. */
export interface TrustAnchor {
  name: string
  /** SHA-256 of the certificate, in hexadecimal. */
  fingerprint: string
  certificate: Uint8Array
}

/** The forms of a signature over the whole content (ISO 32000-2, table 260, and ETSI EN 319 142-1). */
const forms = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached']
const timestampForm = 'ETSI.RFC3161'

/** How far the clock of the signer may be ahead, in milliseconds. */
const maxAheadMs = 24 * 60 * 60 * 1000

type Outcome = Pick<SignatureCheck, 'state' | 'reason' | 'signer' | 'issuer' | 'signedAt' | 'anchor'>

const noSigner = { signer: null, issuer: null, signedAt: null, anchor: null }
const broken = (reason: SignatureReason): Outcome => ({ state: 'broken', reason, ...noSigner })

/**
 * Checks the electronic signature of a PDF. The last signature counts, apart from time stamps. Only a signature of the
 * whole file is traced to an anchor, because nobody signed what was added later. Revocation is not checked, and the
 * moment of signing is the one that the signer claims.
 * @param now the moment of the check, which replaces a missing or future moment of signing
 */
export function checkSignature(bytes: Uint8Array, anchors: readonly TrustAnchor[], now: string): SignatureCheck {
  const signatures = findPdfSignatures(bytes)
  const { earlierSignatures, ...outcome } = checkSignatures(signatures, anchors, now)
  return { ...outcome, earlierSignatures, checkedAt: now }
}

function checkSignatures(
  signatures: readonly PdfSignature[] | undefined,
  anchors: readonly TrustAnchor[],
  now: string,
): Outcome & { earlierSignatures: number } {
  if (!signatures) return { ...broken('unreadable'), earlierSignatures: 0 }
  if (signatures.length === 0) return { state: 'unsigned', reason: null, ...noSigner, earlierSignatures: 0 }
  const signed = signatures.filter(({ form }) => form !== timestampForm)
  const last = signed.at(-1)
  if (!last) return { ...unknownSigner('not_supported'), earlierSignatures: 0 }
  const earlier = signed.slice(0, -1)
  const earlierSignatures = earlier.length
  const outcome = withAddedContent(checkSingleSignature(last, anchors, now), last)
  const altered = earlier
    .map((signature) => checkSingleSignature(signature, [], now))
    .find(({ state }) => state === 'broken')
  return { ...(outcome.state !== 'broken' && altered ? broken(altered.reason!) : outcome), earlierSignatures }
}

/** Returns the outcome for an intact signature of a file to which something was added later. */
const withAddedContent = (outcome: Outcome, { coversFile }: PdfSignature): Outcome =>
  coversFile || outcome.state === 'broken'
    ? outcome
    : { ...outcome, state: 'added_to', reason: 'added_after_signing', anchor: null }

function checkSingleSignature(signature: PdfSignature, anchors: readonly TrustAnchor[], now: string): Outcome {
  if (signature.form && !forms.includes(signature.form)) return unknownSigner('not_supported')
  const verified = verifyReadable(signature)
  if (verified.ok) return traceSigner(verified.value, signature.claimedAt, anchors, now)
  const { code } = verified.error
  return code === 'not_supported' || code === 'weak' ? unknownSigner(code) : broken(code)
}

/** Verifies a message. The library throws for parts that it cannot read. */
function verifyReadable({ cms, parts }: PdfSignature): ReturnType<typeof verifyMessage> {
  try {
    return verifyMessage(cms, parts)
  } catch {
    return fail('unreadable')
  }
}

const unknownSigner = (reason: SignatureReason, claims: Omit<Outcome, 'state' | 'reason'> = noSigner): Outcome => ({
  state: 'unknown_signer',
  reason,
  ...claims,
})

/** Follows the certificate of an intact signature to an installed trust anchor. */
function traceSigner(
  { signer, others, claimedAt }: VerifiedMessage,
  claimedInFile: string | null,
  anchors: readonly TrustAnchor[],
  now: string,
): Outcome {
  const claimed = claimedAt ?? claimedInFile
  const signedAt = claimed && Date.parse(claimed) <= Date.parse(now) + maxAheadMs ? claimed : null
  const claims = {
    signer: getCertificateName(signer.fields.subject),
    issuer: getCertificateName(signer.fields.issuer),
    signedAt,
    anchor: null,
  }
  const parsedAnchors = anchors.flatMap(({ name, fingerprint, certificate }) => {
    const parsed = parseCertificate(certificate)
    return parsed ? [{ ...parsed, anchor: { name, fingerprint } }] : []
  })
  const at = new Date(signedAt ?? now)
  if (!maySignDocuments(signer)) return unknownSigner('key_usage', claims)
  const match = findAnchor(signer, { others, anchors: parsedAnchors, at })
  if (match) return { state: 'traced', reason: null, ...claims, anchor: match.anchor }
  const isExpired = !isValidAt(signer, at) || findAnchor(signer, { others, anchors: parsedAnchors, at: undefined })
  return unknownSigner(isExpired ? 'not_valid_when_signed' : 'no_anchor', claims)
}
