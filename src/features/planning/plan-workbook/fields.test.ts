import { describe, expect, it } from 'vitest'
import { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { fillElement } from '#features/planning/plans/fields/filled-element.fixture.ts'
import { getDescriptor, getDocumentKey, isDetail, listFields } from '#features/planning/plans/fields/model.ts'
import { buildForm, flatten } from './flatten-rows.ts'

const form = buildForm(['en'])

/** An element in document form with a value in every field of the workbook. References are codes. */
function makeDocument(): DocumentElement {
  const { id: key, details, ...content } = fillElement()
  const references = {
    phenomenon: 'DRUGS',
    interest: 'interest',
    accountable: { organisation: 'ZONE', function: 'chief' },
    deputy: { organisation: 'ZONE', function: 'deputy' },
    accountTo: 'ZONE',
    contributors: ['ZONE', 'CUSTOMS'],
    readers: ['CUSTOMS'],
  }
  const document: Record<string, unknown> = { key, kind: 'action', parent: 'parent', ...references, details: {} }
  for (const field of listFields((entry) => typeof getDescriptor(entry).cell === 'object')) {
    const name = getDocumentKey(field)
    if (isDetail(field)) (document.details as Record<string, unknown>)[name] = details[field]
    else if (!(name in document)) document[name] = content[field]
  }
  Object.assign(document.details as object, { areas: ['NORTH', 'SOUTH'], municipality: 'NORTH', taskForce: ['ZONE'] })
  return DocumentElement.parse(document)
}

/** A document with an item in every relation, with a value in every field. References are codes. */
const { partners, resources, needs, signatures, territories } = fillElement()
const items = {
  key: 'action',
  kind: 'action' as const,
  partners: partners.map(({ organisationId: _, ...partner }) => ({ ...partner, organisation: 'CUSTOMS' })),
  resources: resources.map(({ notAvailable: _, ...resource }) => resource),
  needs: needs.map(({ organisationId: _, ...need }) => ({ ...need, organisation: 'ZONE' })),
  links: [{ relation: 'elaborates' as const, to: { plan: 'PLAN', key: 'goal' }, main: true }],
  signatures: signatures.map(({ organisationId: _, ...party }) => ({ ...party, organisation: 'ZONE' })),
  territories: territories.map(({ areaId: _, contactId: __, ...territory }) => ({
    ...territory,
    area: 'NORTH',
    contact: { organisation: 'ZONE', function: 'chief' },
  })),
}

describe('Sheets of the relations', () => {
  it.each(form.lists)('have a filled column for every field of $name, and write the same items again', (list) => {
    const document = DocumentElement.parse(items)
    const rows = list.read(document)
    const columns = list.columns.filter(({ key }) => key !== 'toTitle')
    expect(columns.filter(({ key }) => !rows[0]![key]).map(({ key }) => key)).toEqual([])
    expect(list.write({ key: 'action', kind: 'action' }, rows)[list.name]).toMatchObject(document[list.name]!)
    expect(list.write(document, rows)).toEqual(document)
  })

  it('have a year that is a number', () => {
    const year = form.lists.find(({ name }) => name === 'resources')!.columns.find(({ key }) => key === 'year')!
    expect(year).toMatchObject({
      cellType: 'number',
      heads: { en: 'year', nl: 'jaar', fr: 'année', de: 'Jahr', da: 'år' },
    })
  })
})

describe('Columns of the element sheet', () => {
  it('contain every field and write the same element again', () => {
    const document = makeDocument()
    const cells = flatten(document, form)
    const empty = form.fields.filter((field) => cells[field.key] === undefined)
    expect(empty.map((field) => field.key)).toEqual([])
    const written = form.fields.reduce<DocumentElement>((element, field) => field.write(element, cells[field.key]!)!, {
      key: document.key,
    } as DocumentElement)
    const { body, ...texts } = written
    const { body: formerBody, ...formerTexts } = document
    expect(texts).toEqual(formerTexts)
    expect(body!.text.en!.content[0]).toMatchObject({ content: formerBody!.text.en!.content[0]!.content })
  })

  it('have headings that differ in every language', () => {
    for (const language of ['en', 'nl', 'fr', 'de', 'da'] as const) {
      const heads = form.fields.map((field) => field.heads[language])
      expect(new Set(heads).size).toBe(heads.length)
    }
    expect(form.fields.find((field) => field.key === 'competenceTopic')!.heads.de).toBe('Zuständigkeit (Code)')
  })
})
