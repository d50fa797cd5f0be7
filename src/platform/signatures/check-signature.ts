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

/** The clock of the signer may be ahead by so much. */
const maxAheadMs = 24 * 60 * 60 * 1000

type Outcome = Pick<SignatureCheck, 'state' | 'reason' | 'signer' | 'issuer' | 'signedAt' | 'anchor'>

const nobody = { signer: null, issuer: null, signedAt: null, anchor: null }
const broken = (reason: SignatureReason): Outcome => ({ state: 'broken', reason, ...nobody })

/**
 * Checks the electronic signature of a PDF. The last signature counts, apart from time stamps. Only a signature of the
 * whole file is traced to an anchor: what was added later was signed by nobody, whatever it is. Revocation is not checked, and the moment of signing is the one that the
 * signer claims.
 * @param now the moment of the check, which replaces a missing or future moment of signing
 */
export function checkSignature(bytes: Uint8Array, anchors: readonly TrustAnchor[], now: string): SignatureCheck {
  const signatures = findPdfSignatures(bytes)
  const { earlierSignatures, ...outcome } = checkAll(signatures, anchors, now)
  return { ...outcome, earlierSignatures, checkedAt: now }
}

function checkAll(
  signatures: readonly PdfSignature[] | undefined,
  anchors: readonly TrustAnchor[],
  now: string,
): Outcome & { earlierSignatures: number } {
  if (!signatures) return { ...broken('unreadable'), earlierSignatures: 0 }
  if (signatures.length === 0) return { state: 'unsigned', reason: null, ...nobody, earlierSignatures: 0 }
  const signed = signatures.filter(({ form }) => form !== timestampForm)
  const last = signed.at(-1)
  if (!last) return { ...unknown('not_supported'), earlierSignatures: 0 }
  const earlier = signed.slice(0, -1)
  const earlierSignatures = earlier.length
  const outcome = toAddedTo(checkOne(last, anchors, now), last)
  const altered = earlier.map((signature) => checkOne(signature, [], now)).find(({ state }) => state === 'broken')
  return { ...(outcome.state !== 'broken' && altered ? broken(altered.reason!) : outcome), earlierSignatures }
}

/** Returns the outcome for an intact signature of a file to which something was added later. */
const toAddedTo = (outcome: Outcome, { coversFile }: PdfSignature): Outcome =>
  coversFile || outcome.state === 'broken'
    ? outcome
    : { ...outcome, state: 'added_to', reason: 'added_after_signing', anchor: null }

function checkOne(signature: PdfSignature, anchors: readonly TrustAnchor[], now: string): Outcome {
  if (signature.form && !forms.includes(signature.form)) return unknown('not_supported')
  const verified = verifyReadable(signature)
  if (verified.ok) return trace(verified.value, signature.claimedAt, anchors, now)
  const { code } = verified.error
  return code === 'not_supported' || code === 'weak' ? unknown(code) : broken(code)
}

/** Verifies a message. The library throws for parts that it cannot read. */
function verifyReadable({ cms, parts }: PdfSignature): ReturnType<typeof verifyMessage> {
  try {
    return verifyMessage(cms, parts)
  } catch {
    return fail('unreadable')
  }
}

const unknown = (reason: SignatureReason, of: Omit<Outcome, 'state' | 'reason'> = nobody): Outcome => ({
  state: 'unknown_signer',
  reason,
  ...of,
})

/** Follows the certificate of an intact signature to an installed trust anchor. */
function trace(
  { signer, others, claimedAt }: VerifiedMessage,
  claimedInFile: string | null,
  anchors: readonly TrustAnchor[],
  now: string,
): Outcome {
  const claimed = claimedAt ?? claimedInFile
  const signedAt = claimed && Date.parse(claimed) <= Date.parse(now) + maxAheadMs ? claimed : null
  const of = {
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
  if (!maySignDocuments(signer)) return unknown('key_usage', of)
  const found = findAnchor(signer, { others, anchors: parsedAnchors, at })
  if (found) return { state: 'traced', reason: null, ...of, anchor: found.anchor }
  const isExpired = !isValidAt(signer, at) || findAnchor(signer, { others, anchors: parsedAnchors, at: undefined })
  return unknown(isExpired ? 'not_valid_when_signed' : 'no_anchor', of)
}
