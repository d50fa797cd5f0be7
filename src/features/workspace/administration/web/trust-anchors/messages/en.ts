import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'

export const en = {
  name: labels.name,
  cancel: actions.cancel,
  title: 'Electronic signatures in documents',
  hint: 'A signature in a PDF is checked when the document is uploaded. The signer is shown as known only if the certificate of the signer leads to a trust anchor on this page.',
  limits:
    'Install only certificates of authorities whose identity checks you rely on. Integral does not check whether a certificate was revoked, takes the time of signing from the signer, and makes no statement about the legal value of a signature.',
  installed: 'Installed trust anchors',
  none: 'No trust anchors yet',
  noneText: 'Without a trust anchor, every signer is shown as not known here.',
  nameHint: 'Shown with each signature that was checked against it, for example “Citizen certificates”',
  purpose: 'Purpose',
  purposeHint: 'For which signatures it is installed, and where the certificate comes from',
  certificate: 'Certificate',
  subject: (subject: string, issuer: string) => `${subject}, issued by ${issuer}`,
  fingerprint: (fingerprint: string) => `SHA-256 ${fingerprint}`,
  validity: 'Validity',
  valid: (from: string, until: string) => `${from} to ${until}`,
  added: 'Installed',
  addedBy: (person: string, on: string) => `${on}, by ${person}`,
  file: 'File with certificates',
  installTitle: 'Install trust anchors',
  installHint:
    'One certificate in DER, or up to 50 in PEM, in a file of at most 256 kB. Compare the fingerprint with the one that the authority publishes.',
  install: 'Install',
  done: 'Trust anchors installed',
  remove: actions.remove,
  removeOf: phrases.remove,
  removeTitle: (name: string) => `Remove the trust anchor ${name}?`,
  removeText:
    'New documents are no longer checked against it. Results of earlier checks stay as they are, with the name and the fingerprint of the trust anchor.',
  removed: 'Trust anchor removed',
  errors: {
    NOT_A_CERTIFICATE: ({ position }: { position: number }) =>
      `Nothing was installed. Entry ${position} of the file is not a certificate. Choose a file with certificates in DER or PEM, without keys.`,
    CERTIFICATE_EXPIRED: ({ position }: { position: number }) =>
      `Nothing was installed. Certificate ${position} of the file has expired. Remove it from the file.`,
    CERTIFICATE_NOT_CA: ({ position }: { position: number }) =>
      `Nothing was installed. Certificate ${position} of the file is not of an authority that issues certificates. Choose the certificate of the authority.`,
    CERTIFICATE_WEAK: ({ position }: { position: number }) =>
      `Nothing was installed. The key of certificate ${position} of the file is too weak. Ask the authority for a newer certificate.`,
    TOO_MANY_CERTIFICATES: ({ maxCount }: { maxCount: number }) =>
      `Nothing was installed. The maximum is ${maxCount} certificates. Choose a smaller file, or remove trust anchors first.`,
    CERTIFICATE_FILE_TOO_LARGE: ({ kilobytes }: { kilobytes: number }) =>
      `Nothing was installed. The file is larger than ${kilobytes} kB. Split the file.`,
    ALREADY_INSTALLED: 'Nothing was installed, because all certificates of the file are installed already.',
  },
}
