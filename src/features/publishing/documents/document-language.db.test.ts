import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { toTypstData } from '#platform/docgen/typst.ts'
import { transactor } from '#platform/transactor.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import type { Pack } from '#shared/pack.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { composeDocument } from './compose.ts'
import { DocumentOrder } from './contract.ts'
import { documentRoutes } from './routes.ts'

const api = useApi({ documents: documentRoutes })
let planner: Actor
let planId: string

/** A public plan in French of a municipality of Brussels. */
beforeEach(async () => {
  usePack(belgium)
  const make = factories(api.database)
  const language = await make.area({ code: 'BE-LA-BRU', kind: 'language_area' })
  const area = await make.area({
    code: 'BE-M-21004',
    kind: 'municipality',
    parentId: language.id,
    hierarchy: 'language',
  })
  const municipality = await make.organisation({ kind: 'municipality', areaId: area.id })
  planner = await enrol(api.database, people.planner(municipality.id, 'Robin Example', 'fr'))
  planId = (await make.plan({ ownerId: municipality.id, code: 'BRU-2026', marking: 'TLP:CLEAR' })).id
  await api.database.pool.query(`update plan set languages = array['fr'] where id = $1`, [planId])
})
const reason = 'Pour les partenaires de Londres'
const order = (more: object): DocumentOrder =>
  DocumentOrder.parse({ planId, rendition: 'public', language: 'fr', form: 'html', ...more })
const make = (actor: Actor, more: object = {}) => api.as(actor).documents.createDocument(order(more))
const useRegimes = (change: (regimes: NonNullable<Pack['languageRegimes']>) => Pack['languageRegimes']) => {
  const { languageRegimes, ...law } = belgium
  const changed = change(languageRegimes!)
  usePack(changed ? { ...law, languageRegimes: changed } : law)
}

describe('the language of an edition', () => {
  it('is required by the regime: the edition names the authentic text and the required language without a text', async () => {
    const page = await (await make(planner)).text()
    expect(page).toContain('<dt>Texte authentique</dt><dd>français</dd>')
    expect(page).toContain('Langue obligatoire sans texte : néerlandais')
    expect(page).not.toContain('Traduction de courtoisie')
    expect(await api.as(planner).documents.getDocumentLanguages({ planId, rendition: 'public' })).toMatchObject({
      required: ['fr', 'nl'],
      missing: ['nl'],
      needsReason: true,
      blocksWhenMissing: false,
    })
  })

  it('is refused where the regime forbids it, unless a signed-in user orders it with a reason', async () => {
    const refused = { code: 'COURTESY_REASON_NEEDED', data: { languages: ['fr', 'nl'] } }
    expect(await catchError(make(planner, { language: 'en' }))).toEqual(refused)
    expect(await catchError(make(anyone('en'), { language: 'en' }))).toEqual(refused)
    const request = (actor: Actor, more: object = {}) =>
      api.as(actor).documents.requestDocument(order({ language: 'en', ...more }))
    expect(await catchError(request(planner))).toEqual(refused)
    expect((await catchError(request(anyone('en'), { courtesyReason: reason }))).code).toBe('UNAUTHORIZED')
    expect((await request(planner, { courtesyReason: reason })).state).toBe('waiting')
  })

  it('makes it a marked courtesy translation with the reason and the authentic text, on screen and in print', async () => {
    const asPlanner = transactor(api.context(planner), { permission: 'document.make' }, [], {})
    const composed = await asPlanner('touch', (context) =>
      composeDocument(context, order({ language: 'en', courtesyReason: reason })),
    )
    if (!composed.ok) throw new Error(composed.error.code)
    const page = renderHtml(composed.value.document)
    expect(page).toContain('<p class="illustrative">Courtesy translation</p>')
    expect(page).toContain(`Reason: ${reason}`)
    expect(page).toContain('Authentic text: French')
    const printed = JSON.parse(toTypstData(composed.value.document).json)
    expect(printed.illustrative).toBe('Courtesy translation')
    expect(JSON.stringify(printed.blocks)).toContain(reason)
  })

  it('records the reason in the audit log, and in no call by GET', async () => {
    await api.as(planner).documents.requestDocument(order({ language: 'en', courtesyReason: reason }))
    const { rows } = await api.database.pool.query(
      'select procedure, subject_id, person_id from journal where reason = $1',
      [reason],
    )
    expect(rows).toEqual([{ procedure: 'documents.requestDocument', subject_id: planId, person_id: planner.personId }])
    const call = api.as(planner).documents.createDocument
    const sent = call({ ...order({ language: 'en' }), courtesyReason: reason } as Parameters<typeof call>[0])
    expect((await catchError(sent)).code).toBe('BAD_REQUEST')
  })

  it('is free for a working copy, which is marked with a standard reason', async () => {
    const page = await (await make(planner, { rendition: 'full', language: 'en' })).text()
    expect(page).toContain('Reason: working copy at the request of the reader')
  })

  it('refuses an edition without a required language only where the law says so', async () => {
    useRegimes((regimes) =>
      regimes.map((regime) => ({
        ...regime,
        purposes: {
          ...regime.purposes,
          public_edition: { ...regime.purposes.public_edition, blocksWhenMissing: true },
        },
      })),
    )
    expect(await catchError(make(planner))).toEqual({ code: 'LANGUAGE_MISSING', data: { languages: ['nl'] } })
  })

  it('is free under a stored law without regimes, and nothing is marked', async () => {
    useRegimes(() => undefined)
    const page = await (await make(anyone('en'), { language: 'en' })).text()
    expect(page).not.toContain('Courtesy translation')
    expect(page).not.toContain('Authentic text')
  })
})
