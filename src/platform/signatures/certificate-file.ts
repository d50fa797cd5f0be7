import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { getCertificateName, hasStrongKey, type ParsedCertificate, parseCertificate } from './certificate.ts'

/** Maximum number of certificates in a file. */
export const maxCertificates = 50

/** A certificate of an authority, from a file of the administrator. */
export interface AuthorityCertificate {
  certificate: Uint8Array
  /** SHA-256 of the certificate, in hexadecimal. */
  fingerprint: string
  subject: string
  issuer: string
  validFrom: string
  validUntil: string
}

type CertificateFailure =
  | Failure<
      'NOT_A_CERTIFICATE' | 'CERTIFICATE_EXPIRED' | 'CERTIFICATE_NOT_CA' | 'CERTIFICATE_WEAK',
      { position: number }
    >
  | Failure<'TOO_MANY_CERTIFICATES', { maxCount: number }>

const block = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \1-----/g

/**
 * Reads the certificates of authorities in a file: one in DER, or one or several in PEM. The file is accepted as a
 * whole or not at all. The position in an error counts from 1.
 */
export function readCertificateFile(
  bytes: Uint8Array,
  now: string,
): Result<AuthorityCertificate[], CertificateFailure> {
  const text = Buffer.from(bytes).toString('latin1')
  const blocks = [...text.matchAll(block)]
  if (blocks.length > maxCertificates) return fail('TOO_MANY_CERTIFICATES', { maxCount: maxCertificates })
  const contents =
    blocks.length === 0
      ? [bytes]
      : blocks.map(([, label, content]) => (label === 'CERTIFICATE' ? Buffer.from(content!, 'base64') : undefined))
  const found = new Map<string, AuthorityCertificate>()
  for (const [index, content] of contents.entries()) {
    const parsed = content && parseCertificate(content)
    const read = parsed ? readAuthority(parsed, now) : 'NOT_A_CERTIFICATE'
    if (typeof read === 'string') return fail(read, { position: index + 1 })
    found.set(read.fingerprint, read)
  }
  return succeed([...found.values()])
}

function readAuthority(parsed: ParsedCertificate, now: string) {
  const { x509, fields } = parsed
  if (!x509.ca) return 'CERTIFICATE_NOT_CA'
  if (x509.validToDate < new Date(now)) return 'CERTIFICATE_EXPIRED'
  if (!hasStrongKey(parsed)) return 'CERTIFICATE_WEAK'
  return {
    certificate: new Uint8Array(x509.raw),
    fingerprint: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
    subject: getCertificateName(fields.subject) ?? '–',
    issuer: getCertificateName(fields.issuer) ?? '–',
    validFrom: x509.validFromDate.toISOString(),
    validUntil: x509.validToDate.toISOString(),
  }
}
