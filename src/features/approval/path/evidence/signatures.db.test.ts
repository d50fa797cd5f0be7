import { beforeAll, describe, expect, it } from 'vitest'
import { trustAnchorRoutes } from '#features/base/trust-anchors/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import { fingerprint, type Identity, makeIdentity, signPdf } from '#platform/signatures/signatures.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { confirmationRoutes } from '../confirmations/routes.ts'
import { pathBlocks } from '../index.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { evidenceRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  evidence: evidenceRoutes,
  confirmations: confirmationRoutes,
  trustAnchors: trustAnchorRoutes,
})
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let [root, authority, mayor]: Identity[] = []
let signed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  root = await makeIdentity('Root')
  authority = await makeIdentity('Citizen authority', { issuer: root, isAuthority: true })
  mayor = await makeIdentity('Mayor A', { issuer: authority })
  signed = await signPdf({ signer: mayor, chain: [authority] })
})
prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await scenario.completeDeliberation()
  // The decision is recorded again, with the document of each test.
  const { acts } = await scenario.show()
  await scenario.path(scenario.chief).withdrawAct({ id: acts.at(-1)!.id, text: 'Without the minutes.' })
})

const administrator = async () =>
  api.as(await enrol(api.database, people.instance_administrator(scenario.interior, 'Admin'))).trustAnchors
const install = async () => {
  const anchors = await administrator()
  const file = new File([root!.der], 'root.crt')
  const [anchor] = await anchors.installTrustAnchors({ name: 'Citizens', purpose: 'Signatures of citizens', file })
  return { anchors, anchor: anchor! }
}
const pdf = (bytes: Uint8Array<ArrayBuffer>) => makeFile('decision.pdf', bytes)
const upload = (file: File) => api.as(scenario.chief).evidence.uploadEvidence({ file })

/** Records the decision of the security council with an upload. */
async function decide(evidenceId: Id) {
  const { submittedVersion } = await scenario.show()
  const shown = await scenario.barePath(scenario.chief).decide({
    planId: scenario.planId,
    step: 'security_council',
    seat: { organisationId: scenario.council, function: null },
    versionId: submittedVersion!.versionId,
    verdict: 'approved',
    date: '2026-11-24',
    text: 'As in the minutes.',
    evidenceIds: [evidenceId],
  })
  return shown.acts.at(-1)!
}
/** The signatures of the documents of an act, as the person who confirms sees them. */
const signaturesOf = async (actId: Id) => {
  const { acts } = await api.as(scenario.confirmer).confirmations.listRecordedActs({ planId: scenario.planId })
  return acts.find(({ act }) => act.id === actId)!.act.evidence!.map(({ signature }) => signature)
}

describe('electronic signature in the document of a recorded act', () => {
  it('is traced to a trust anchor, and keeps this result when the anchor is removed [law-21]', async () => {
    const { anchors, anchor } = await install()
    const { id, signature } = await upload(pdf(signed))
    const traced = {
      state: 'traced',
      signer: 'Mayor A',
      issuer: 'Citizen authority',
      anchor: { name: 'Citizens', fingerprint: fingerprint(root!.der) },
      checkedAt: '2026-11-24T10:00:00.000Z',
    }
    expect(signature).toMatchObject(traced)
    const act = await decide(id)
    await anchors.removeTrustAnchor({ id: anchor.id })
    expect(await signaturesOf(act.id)).toMatchObject([traced])
    expect((await upload(pdf(signed))).signature).toMatchObject({ state: 'unknown_signer', reason: 'no_anchor' })
    const transact = transactor(api.context(scenario.chief), { permission: 'plan.read' }, [], null)
    const printed = await transact('read', async (context) =>
      JSON.stringify(await pathBlocks(context, scenario.planId, { language: 'en', rendition: 'full' })),
    )
    expect(printed).toContain(
      'Electronically signed by Mayor A (certificate of Citizen authority), checked against the trust anchor Citizens',
    )
    expect(printed).toContain('not checked: whether the certificate was revoked')
  })

  it('is of an unknown signer without the anchor, and a scan has none', async () => {
    const unknown = await decide((await upload(pdf(signed))).id)
    expect(await signaturesOf(unknown.id)).toMatchObject([{ state: 'unknown_signer', signer: 'Mayor A' }])
    await install()
    // What was checked before the anchor was installed keeps its result as well.
    expect(await signaturesOf(unknown.id)).toMatchObject([{ state: 'unknown_signer' }])
    const scan = await upload(pdf(samples.pdf))
    expect(scan.signature).toMatchObject({ state: 'unsigned', signer: null })
    expect((await upload(makeFile('letter.eml', samples.eml))).signature).toBeNull()
  })

  it('refuses a document that was changed after signing, for recording and in the database [law-21]', async () => {
    await install()
    const changed = signed.slice()
    changed[12] = changed[12]! ^ 1
    const broken = (reason: string) => ({ code: 'SIGNATURE_BROKEN', data: { reason } })
    expect(await catchError(upload(pdf(changed)))).toEqual(broken('content_changed'))
    const extended = await upload(pdf(new Uint8Array([...signed, 10])))
    expect(extended.signature).toMatchObject({ state: 'added_to', anchor: null, signer: 'Mayor A' })
    const { id } = await upload(pdf(signed))
    const transact = transactor(api.context(scenario.chief), { permission: 'path.speak' }, [], null)
    for (const signature of [{ state: 'broken', reason: 'unreadable', anchor: null }, { state: 'qualified' }, {}])
      await expect(
        transact('touch', async ({ tx }) => {
          const row = await tx.selectFrom('evidence_upload').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
          await tx.deleteFrom('evidence_upload').where('id', '=', id).execute()
          await tx
            .insertInto('evidence_upload')
            .values({ ...row, signature: json(signature) })
            .execute()
        }),
      ).rejects.toThrow(/evidence_upload_signature_check/)
    const { versionId } = (await scenario.show()).submittedVersion!
    const attach = (holderKind: 'version' | 'act', holderId: Id) =>
      api.as(scenario.chief).evidence.attachEvidence({ holderKind, id: holderId, file: pdf(changed) })
    expect((await catchError(attach('version', versionId))).code).toBe('SIGNATURE_BROKEN')
    // Added to a recorded act, it is shown as broken to the person who confirms.
    const act = await decide(id)
    await attach('act', act.id)
    expect(await signaturesOf(act.id)).toMatchObject([
      { state: 'traced' },
      { state: 'broken', reason: 'content_changed', signer: null, anchor: null },
    ])
  })
})
