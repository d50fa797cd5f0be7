// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { adoptVocabulary, currentVocabulary } from '#shared/country-vocabulary.ts'
import { id } from '#shared/id.fixture.ts'
import { localized, writeText } from '#shared/localized-text.ts'
import type { Element } from '../../contract.ts'
import { fillElement } from '../../fields/filled-element.fixture.ts'
import { capitaliseLabel } from '../../fields/labels/model.ts'
import { getDescriptor, listFields } from '../../fields/model.ts'
import { isFieldOfKind } from '../../fields/values/model.ts'
import { planMessages } from '../../messages/index.ts'
import { OutlineRow } from '../../outline/contract.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import { makeElement } from '../plan.fixture.ts'
import { Answerable } from './accountable-function.tsx'
import { DetailsSection } from './details-section.tsx'
import { SignaturesSection } from './signatures-section.tsx'
import { TerritoriesSection } from './territories-section.tsx'

const labels = planMessages.en.fields
const detailFields = listFields((field) => getDescriptor(field).panel === 'details')

async function renderView(Part: (part: ElementPart) => React.ReactNode, element: Element, editable = true) {
  const save = vi.fn<ElementPart['save']>().mockResolvedValue(true)
  const competence = {
    id: id(30),
    topic: 'prosecution',
    names: { en: 'Prosecution' },
    level: 'federal' as const,
    exclusivity: 'exclusive' as const,
    basis: 'Article 1',
    use: null,
    organisationKinds: [],
    validFrom: null,
    validTo: null,
    source: 'pack' as const,
    packVersion: '1',
  }
  const content = makeElement({ id: id(21), kind: 'security_interest' })
  const interest = OutlineRow.parse({
    ...Object.fromEntries(Object.entries(content).filter(([key]) => key in OutlineRow.shape)),
    code: 'I-1',
    title: localized('en', 'Safe port'),
    elaboratedBy: [],
    accountable: null,
  })
  const empty = { rows: [], next: null, total: 0 } as never
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      outline: {
        getOutline: testServer.plans.outline.getOutline.handler(() => ({
          rows: [interest],
          withheld: null,
          nesting: {},
        })),
      },
    },
    registry: {
      organisations: { listOrganisations: testServer.registry.organisations.listOrganisations.handler(() => empty) },
      areas: { listAreas: testServer.registry.areas.listAreas.handler(() => empty) },
      competences: {
        listCompetences: testServer.registry.competences.listCompetences.handler(() => ({
          packVersion: '1',
          packVersions: ['1'],
          rows: [competence],
          abilities: { write: false },
        })),
      },
    },
  }
  await renderPage(() => <Part element={element} editable={editable} save={save} functions={[]} />, '/', router)
  return save
}

describe('Further details of an element', () => {
  it('show every filled field that has no other section', async () => {
    await renderView(DetailsSection, fillElement(), false)
    for (const field of detailFields)
      expect((await screen.findAllByText(new RegExp(`^${capitaliseLabel(labels[field])}`))).length).toBeGreaterThan(0)
  })

  it('offer the fields of the kind of element, and no section when there is no field', async () => {
    await renderView(DetailsSection, makeElement({ kind: 'study' }))
    await screen.findByLabelText(capitaliseLabel(labels.question))
    expect(screen.queryByLabelText(capitaliseLabel(labels.lever))).toBeNull()
    expect(detailFields.filter((field) => isFieldOfKind(field, 'section'))).toEqual([])
  })

  it('save a changed detail with the other details', async () => {
    const save = await renderView(DetailsSection, makeElement({ details: { placeType: 'port' } }))
    const places = await screen.findByLabelText(capitaliseLabel(labels.places))
    fireEvent.blur(places)
    expect(save).not.toHaveBeenCalled()
    fireEvent.change(places, { target: { value: 'Quay 1\n\n Quay 2' } })
    fireEvent.blur(places)
    expect(save).toHaveBeenLastCalledWith({ details: { placeType: 'port', places: ['Quay 1', 'Quay 2'] } })
    const placeType = screen.getByLabelText(capitaliseLabel(labels.placeType))
    fireEvent.change(placeType, { target: { value: '' } })
    fireEvent.blur(placeType)
    expect(save).toHaveBeenLastCalledWith({ details: {} })
  })

  it('offer the competences of the country and the interests of the plan by name', async () => {
    const save = await renderView(DetailsSection, makeElement({ kind: 'strategic_objective' }))
    const competence = await screen.findByRole('combobox', { name: capitaliseLabel(labels.competenceTopic) })
    await within(competence).findByRole('option', { name: 'Prosecution' })
    await userEvent.selectOptions(competence, 'prosecution')
    expect(save).toHaveBeenLastCalledWith({ competenceTopic: 'prosecution' })
    const interest = screen.getByRole('combobox', { name: capitaliseLabel(labels.interestId) })
    await within(interest).findByRole('option', { name: 'I-1 Safe port' })
    await userEvent.selectOptions(interest, id(21))
    expect(save).toHaveBeenLastCalledWith({ interestId: id(21) })
  })
})

describe('Partner of an element', () => {
  it('has a commitment with a status, both editable', async () => {
    const partner = { organisationId: id(24), commitment: localized('en', 'Two officers'), status: 'asked' as const }
    const save = await renderView(Answerable, makeElement({ partners: [partner] }))
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: capitaliseLabel(labels.commitmentStatus) }),
      'confirmed',
    )
    expect(save).toHaveBeenLastCalledWith({ partners: [{ ...partner, status: 'confirmed' }] }, undefined, undefined)
    const commitment = screen.getByLabelText(capitaliseLabel(labels.commitment))
    await userEvent.clear(commitment)
    await userEvent.type(commitment, 'Three officers')
    await userEvent.tab()
    expect(save).toHaveBeenLastCalledWith(
      { partners: [{ ...partner, commitment: writeText(partner.commitment, 'en', 'Three officers') }] },
      undefined,
      3,
    )
  })
})

describe('Instrument of a cooperation framework', () => {
  it('offers the kinds of instrument of the country, and the office and ratification of each party [deck-8]', async () => {
    const { levels, roles } = currentVocabulary()
    adoptVocabulary({ levels, roles, instrumentKinds: [{ code: 'treaty', names: { en: 'Treaty' } }] })
    const party = { organisationId: id(24), signatory: null, ratifiedOn: null }
    const instrument = makeElement({ kind: 'instrument', signatures: [party] })
    const save = await renderView(
      (part) => (
        <>
          <DetailsSection {...part} />
          <SignaturesSection {...part} />
        </>
      ),
      instrument,
    )
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: capitaliseLabel(labels.instrumentKind) }),
      'treaty',
    )
    expect(save).toHaveBeenLastCalledWith({ details: { instrumentKind: 'treaty' } })
    const signatory = screen.getByLabelText(capitaliseLabel(labels.signatory))
    fireEvent.change(signatory, { target: { value: ' Minister of Justice ' } })
    fireEvent.blur(signatory)
    expect(save).toHaveBeenLastCalledWith({ signatures: [{ ...party, signatory: 'Minister of Justice' }] })
    const ratified = screen.getByLabelText(capitaliseLabel(labels.ratifiedOn))
    fireEvent.change(ratified, { target: { value: '2027-03-01' } })
    fireEvent.blur(ratified)
    expect(save).toHaveBeenLastCalledWith({ signatures: [{ ...party, ratifiedOn: '2027-03-01' }] })
  })
})

describe('Territory of a programme', () => {
  it('has a contact, a deadline and the day of translation [deck-41]', async () => {
    const territory = { areaId: id(25), contactId: null, translateBy: null, translatedOn: null }
    const save = await renderView(TerritoriesSection, makeElement({ kind: 'programme', territories: [territory] }))
    for (const field of ['translateBy', 'translatedOn'] as const) {
      const date = await screen.findByLabelText(capitaliseLabel(labels[field]))
      fireEvent.change(date, { target: { value: '2027-06-30' } })
      fireEvent.blur(date)
      expect(save).toHaveBeenLastCalledWith({ territories: [{ ...territory, [field]: '2027-06-30' }] })
    }
    expect(await screen.findByRole('combobox', { name: capitaliseLabel(labels.territoryContact) })).toBeDefined()
  })
})
