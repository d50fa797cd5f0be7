import type { PackBinds, PackExtension } from '#shared/pack-binding.ts'
import { five } from '../five-languages.ts'

const chapters = ['part', 'section', 'text', 'point_of_attention', 'regular_work'] as const
const choices = ['phenomenon', 'priority'] as const

/**
 * What the council binds: the goals that it sets (Politiewet 2012, art. 38b) and the means for them. The implementation programme of the
 * executive, with its actions, dates and figures, runs on.
 */
export const dutchBinds: PackBinds = {
  cover: ['title', 'issuingBodies', 'area', 'periodFrom', 'periodTo'],
  elements: [
    { kinds: chapters, fields: ['title', 'body'] },
    { kinds: choices, fields: ['title', 'body', 'phenomenon', 'rationale'] },
    { kinds: ['strategic_objective'], fields: ['title', 'body', 'phenomenon', 'rationale', 'accountable'] },
    { kinds: ['requested_decision'], fields: ['title', 'body'] },
    { kinds: [...chapters, ...choices], within: ['means'], fields: ['means'] },
  ],
  rows: { expectedResults: ['indicator', 'area', 'parts', 'shape', 'targets'] },
}

/** A council that has just been elected usually needs a year for its own plan. */
export const municipalExtension: PackExtension = {
  decides: [{ bodyKind: 'municipal_council', place: 'own' }],
  atMost: 'P1Y',
  basis: five(
    'practice: the council that sets a plan also decides that it holds longer',
    'praktijk: de raad die een plan vaststelt, beslist ook dat het langer geldt',
    "pratique : le conseil qui fixe un plan décide aussi qu'il vaut plus longtemps",
    'Praxis: Der Rat, der einen Plan festlegt, beschließt auch, dass er länger gilt',
    'praksis: rådet, der fastsætter en plan, beslutter også, at den gælder længere',
  ),
}
