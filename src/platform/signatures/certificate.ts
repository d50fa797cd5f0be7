import { X509Certificate } from 'node:crypto'
import { fromBER } from 'asn1js'
import { type BasicConstraints, Certificate, type RelativeDistinguishedNames } from 'pkijs'

/** A certificate with the fields that Node does not offer. */
export interface ParsedCertificate {
  x509: X509Certificate
  fields: Certificate
}

/** Parses a certificate in DER. Returns undefined for anything else. */
export function parseCertificate(der: Uint8Array): ParsedCertificate | undefined {
  try {
    const { offset, result } = fromBER(der)
    if (offset !== der.byteLength) return undefined
    return { x509: new X509Certificate(der), fields: new Certificate({ schema: result }) }
  } catch {
    return undefined
  }
}

const names = ['2.5.4.3', '2.5.4.42', '2.5.4.10']

/** Returns the common name, or another name, without characters that could change how the text around it reads. */
export function getCertificateName({ typesAndValues }: RelativeDistinguishedNames): string | null {
  for (const type of names) {
    const value: unknown = typesAndValues.find((entry) => entry.type === type)?.value.valueBlock.value
    const text = typeof value === 'string' ? value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim() : ''
    if (text) return text.slice(0, 200)
  }
  return null
}

const findExtension = ({ fields }: ParsedCertificate, type: string) =>
  fields.extensions?.find(({ extnID }) => extnID === type)

/** Returns how many certificates of authorities may follow below this one; undefined = any number. */
function getPathLength(certificate: ParsedCertificate): number | undefined {
  const constraints = findExtension(certificate, '2.5.29.19')?.parsedValue as BasicConstraints | undefined
  return typeof constraints?.pathLenConstraint === 'number' ? constraints.pathLenConstraint : undefined
}

/** Key usage, basic constraints, extended key usage, policies and alternative names. */
const knownExtensions = ['2.5.29.15', '2.5.29.19', '2.5.29.37', '2.5.29.32', '2.5.29.17']
const nameConstraints = '2.5.29.30'

/** Checks that a certificate has no limits that are not checked here (RFC 5280, 4.2). */
const hasOnlyKnownLimits = ({ fields }: ParsedCertificate): boolean =>
  (fields.extensions ?? []).every(
    ({ critical, extnID }) => extnID !== nameConstraints && (!critical || knownExtensions.includes(extnID)),
  )

/** SHA-2 and SHA-3 with RSA or ECDSA, RSA-PSS and Edwards curves. What is not listed, such as SHA-1, counts as weak. */
const strongSignatures = [
  /^1\.2\.840\.113549\.1\.1\.1[0-3]$/,
  /^1\.2\.840\.10045\.4\.3\.[234]$/,
  /^2\.16\.840\.1\.101\.3\.4\.3\.(?:1[0-6]|9)$/,
  /^1\.3\.101\.11[23]$/,
]
const isStronglySigned = ({ fields }: ParsedCertificate): boolean =>
  strongSignatures.some((known) => known.test(fields.signatureAlgorithm.algorithmId))

const curves = /^(?:prime256v1|secp(?:384|521)r1|brainpoolP(?:256|384|512)[rt]1)$/

/** Checks the kind and the length of the key. */
export function hasStrongKey({ x509 }: ParsedCertificate): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = x509.publicKey
  if (asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss')
    return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
  if (asymmetricKeyType === 'ec') return curves.test(asymmetricKeyDetails?.namedCurve ?? '')
  return asymmetricKeyType === 'ed25519' || asymmetricKeyType === 'ed448'
}

/** Any purpose, email, documents (RFC 9336), and the purposes of two vendors for documents. */
const documentPurposes = [
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
]

/** Checks whether the certificate may sign documents. A certificate that names no purpose may. */
export function maySignDocuments(certificate: ParsedCertificate): boolean {
  const usage = findExtension(certificate, '2.5.29.15')?.parsedValue as
    | { valueBlock: { valueHexView: Uint8Array } }
    | undefined
  // The first two bits: digital signature, and content commitment.
  if (usage && ((usage.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) === 0) return false
  const purposes = certificate.x509.keyUsage as readonly string[] | undefined
  return !purposes || purposes.some((purpose) => documentPurposes.includes(purpose))
}

export const isValidAt = ({ x509 }: ParsedCertificate, at: Date): boolean =>
  x509.validFromDate <= at && at <= x509.validToDate

/** Maximum number of certificates of authorities between a signer and a trust anchor. Real chains have up to three. */
const maxDepth = 6
/** Maximum number of verified signatures. It limits the time for many certificates with the same name. */
const maxVerifications = 60

/**
 * Returns the trust anchor to which a certificate leads (RFC 5280, 6): each issuer is an authority, signed the
 * certificate below it with a strong method, and permits the length of the chain.
 * @param at the moment at which all certificates must be valid; undefined: validity is not considered
 */
export function findAnchor<Anchor extends ParsedCertificate>(
  signer: ParsedCertificate,
  { others, anchors, at }: { others: readonly ParsedCertificate[]; anchors: readonly Anchor[]; at: Date | undefined },
): Anchor | undefined {
  let verifications = 0
  const isUsable = (certificate: ParsedCertificate): boolean =>
    (!at || isValidAt(certificate, at)) && hasOnlyKnownLimits(certificate) && hasStrongKey(certificate)
  const hasIssued = (issuer: ParsedCertificate, subject: ParsedCertificate, depth: number): boolean => {
    if (!issuer.x509.ca || depth > (getPathLength(issuer) ?? maxDepth) || !isUsable(issuer)) return false
    if (!subject.x509.checkIssued(issuer.x509) || verifications >= maxVerifications) return false
    verifications += 1
    return subject.x509.verify(issuer.x509.publicKey)
  }
  const climb = (subject: ParsedCertificate, depth: number): Anchor | undefined => {
    if (depth > maxDepth || !isStronglySigned(subject)) return undefined
    const anchor = anchors.find((candidate) => hasIssued(candidate, subject, depth))
    if (anchor) return anchor
    for (const issuer of others) {
      if (issuer === subject || !hasIssued(issuer, subject, depth)) continue
      const found = climb(issuer, depth + 1)
      if (found) return found
    }
    return undefined
  }
  return isUsable(signer) ? climb(signer, 0) : undefined
}
