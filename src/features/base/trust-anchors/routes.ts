import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { readCertificateFile } from '#platform/signatures/certificate-file.ts'
import { maxKilobytes, trustAnchorContract } from './contract.ts'
import { deleteAnchor, findInstanceId, insertAnchor, listInstalledAnchors } from './queries.ts'

const os = implementSlice(trustAnchorContract)

/** Every check reads all of them. */
const maxAnchors = 200

export const trustAnchorRoutes = os.router({
  listTrustAnchors: os.listTrustAnchors.handler(({ context }) => listInstalledAnchors(context.tx)),

  installTrustAnchors: os.installTrustAnchors.handler(async ({ input, context, errors }) => {
    const { tx, now, actor } = context
    const { name, purpose, file } = input
    if (file.size > maxKilobytes * 1024) throw errors.CERTIFICATE_FILE_TOO_LARGE({ data: { kilobytes: maxKilobytes } })
    const certificates = valueOrThrow(readCertificateFile(await file.bytes(), now), errors)
    const installed = await listInstalledAnchors(tx)
    const fingerprints = new Set(installed.map(({ fingerprint }) => fingerprint))
    const added = certificates.filter(({ fingerprint }) => !fingerprints.has(fingerprint))
    if (added.length === 0) throw errors.ALREADY_INSTALLED()
    if (installed.length + added.length > maxAnchors)
      throw errors.TOO_MANY_CERTIFICATES({ data: { maxCount: maxAnchors } })
    for (const certificate of added) await insertAnchor(tx, { ...certificate, name, purpose }, { now, by: actor.name })
    context.audit({
      subjectKind: 'instance',
      subjectId: await findInstanceId(tx),
      payload: { name, purpose, certificates: added.map(({ subject, fingerprint }) => ({ subject, fingerprint })) },
    })
    return listInstalledAnchors(tx)
  }),

  removeTrustAnchor: os.removeTrustAnchor.handler(async ({ input: { id }, context, errors }) => {
    const removed = await deleteAnchor(context.tx, id)
    if (!removed) throw errors.NOT_FOUND()
    context.audit({ subjectKind: 'instance', subjectId: await findInstanceId(context.tx), payload: { ...removed } })
    return { id }
  }),
})
