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
  Object.assign(document.details as object, { areas: ['NORTH', 'SOUTH'], municipality: 'NORTH' })
  return DocumentElement.parse(document)
}

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
