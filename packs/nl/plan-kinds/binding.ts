import type { PackBinds, PackExtension } from '#shared/pack-binding.ts'
import { five } from '../five-languages.ts'

const chapters = ['part', 'section', 'text', 'point_of_attention', 'regular_work'] as const
const choices = ['phenomenon', 'priority'] as const

/**
 * The elements that a council decision binds: the goals that it sets (Politiewet 2012, art. 38b) and their resources.
 * The implementation programme of the executive, with actions, dates and figures, can change.
 */
export const dutchBinds: PackBinds = {
  cover: ['title', 'issuingBodies', 'area', 'periodFrom', 'periodTo'],
  elements: [
    { kinds: chapters, fields: ['title', 'body', 'confidential'] },
    { kinds: choices, fields: ['title', 'body', 'phenomenon', 'rationale', 'confidential'] },
    {
      kinds: ['strategic_objective'],
      fields: ['title', 'body', 'phenomenon', 'rationale', 'accountable', 'confidential'],
    },
    { kinds: ['requested_decision'], fields: ['title', 'body', 'confidential'] },
    { kinds: [...chapters, ...choices], sections: ['resources'], fields: ['resources'] },
  ],
  rows: { expectedResults: ['indicator', 'area', 'parts', 'shape', 'targets'] },
}

/** A newly elected council usually needs a year for a new plan. */
export const municipalExtension: PackExtension = {
  deciders: [{ bodyKind: 'municipal_council', place: 'own' }],
  atMost: 'P1Y',
  basis: five(
    'practice: the council that sets a plan also decides that it holds longer',
    'praktijk: de raad die een plan vaststelt, beslist ook dat het langer geldt',
    'pratique : le conseil qui fixe un plan décide aussi qu’il vaut plus longtemps',
    'Praxis: Der Rat, der einen Plan festlegt, beschließt auch, dass er länger gilt',
    'praksis: rådet, der fastsætter en plan, beslutter også, at den gælder længere',
  ),
}
