import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Element } from '../entities.ts'
import { emptyContent } from '../outline/model.ts'
import type { FieldType, FieldValues, RelationField } from './entities.ts'
import type { Item } from './items/model.ts'
import { elementFields, listFields } from './model.ts'
import { toFieldPatch } from './values/model.ts'

const prose = {
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, attrs: { id: 'b1' }, content: [{ type: 'text' as const, text: 'Words' }] }],
}

/** A value for each type of field. Items have a value in every field. */
const values: { [Type in FieldType]: Type extends RelationField ? Required<Item<Type>>[] : FieldValues[Type] } = {
  text: 'A text',
  localized: localized('en', 'A title'),
  prose: { source: 'en', text: { en: prose }, outdated: [] },
  choice: 'running',
  choices: ['prevention', 'reaction'],
  marking: 'TLP:AMBER',
  competence: 'prosecution',
  date: '2027-03-01',
  endDate: '2028-01-01',
  euros: 1250.5,
  yes: true,
  lines: ['Harbour', 'Station'],
  approach: { CHAIN: ['precursors', 'production'] },
  phenomenon: id(20),
  element: id(21),
  function: id(22),
  organisation: id(23),
  organisations: [id(23), id(24)],
  area: id(25),
  areas: [id(25), id(26)],
  persons: [id(27)],
  confidential: { reason: 'Council' },
  partners: [{ organisationId: id(24), commitment: localized('en', 'Two officers'), status: 'confirmed' }],
  resources: [
    {
      kind: 'hours',
      service: 'police',
      year: 2027,
      amount: 400,
      available: 300,
      source: 'Budget 2027',
      team: 'Drugs team',
      funded: 'partial',
      notAvailable: false,
    },
  ],
  needs: [
    {
      kind: 'decision',
      organisationId: id(23),
      text: localized('en', 'A seat'),
      status: 'agreed',
      onDate: '2026-11-01',
    },
  ],
  links: [{ toId: id(21), relation: 'contributes_to', main: true }],
  instrument: 'treaty',
  signatures: [{ organisationId: id(24), signatory: 'Minister of Justice', ratifiedOn: '2026-10-01' }],
  territories: [{ areaId: id(25), contactId: id(22), translateBy: '2027-06-30', translatedOn: '2027-05-01' }],
}

/** Returns an element with a value in every field of the table of descriptors. */
export function fillElement(): Element {
  const place = { id: id(2), planId: id(1), parentId: null, position: 'a0', revision: 1 }
  const element: Element = { ...emptyContent('action'), ...place, updatedAt: '2026-11-24T10:00:00Z' }
  for (const field of listFields(() => true))
    Object.assign(element, toFieldPatch(element, field, values[elementFields[field].type]))
  return element
}
