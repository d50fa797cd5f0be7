import type { ElementKind } from '#shared/element-kind.ts'
import type { PackBinds, PackExtension } from '#shared/pack-binding.ts'
import { five } from '../five-languages.ts'
import { bothMinisters, conference, securityCouncil } from './path/seats.ts'

/**
 * The elements that an approval binds. Mayors, prosecutor, council and ministers approve priority missions, objectives,
 * the capacity of article 36 and the missions of a single municipality (Act of 7 December 1998, arts 36 and 37). They also bind which of these parts are
 * confidential, because the zonal security council designates them (art. 37).
 *
 * The yearly implementation (operational objectives, projects, actions, and their dates, responsible functions and
 * figures) can change each year. That is common practice, not the letter of the law.
 */
const chapters = ['part', 'section', 'text', 'security_interest', 'point_of_attention', 'regular_work'] as const
const choices = ['phenomenon', 'transversal_theme', 'priority'] as const

const binding = (texts: readonly ElementKind[], ...more: PackBinds['elements']): PackBinds => ({
  cover: ['title', 'issuingBodies', 'area', 'periodFrom', 'periodTo'],
  elements: [
    { kinds: texts, fields: ['title', 'body', 'confidential'] },
    { kinds: choices, fields: ['title', 'body', 'phenomenon', 'rationale', 'confidential'] },
    {
      kinds: ['strategic_objective'],
      fields: ['title', 'body', 'phenomenon', 'rationale', 'accountable', 'confidential'],
    },
    { kinds: ['requested_decision'], fields: ['title', 'body', 'confidential'] },
    ...more,
  ],
  rows: { expectedResults: ['indicator', 'area', 'parts', 'shape', 'targets'] },
})

/** The capacity shares of article 36 are bound. The yearly resources of an objective can change. */
const bindCapacity = (section: string): PackBinds['elements'][number] => ({
  kinds: [...chapters, ...choices, 'strategic_objective'],
  sections: [section],
  fields: ['resources'],
})

/** A framework note contains no regular work. */
export const frameworkNoteBinds = binding(chapters.filter((kind) => kind !== 'regular_work'))
export const nationalBinds = binding(chapters, bindCapacity('resources'))
export const zonalBinds = binding(chapters, bindCapacity('capacity'), {
  kinds: ['municipality_mission'],
  fields: ['title', 'body', 'details', 'confidential'],
})

const practice = five(
  'practice: the law sets a period and does not mention a longer one',
  'praktijk: de wet bepaalt een periode en zegt niets over een langere looptijd',
  'pratique : la loi fixe une période et ne dit rien d’une plus longue',
  'Praxis: Das Gesetz legt den Zeitraum fest und regelt keine Verlängerung',
  'praksis: loven fastsætter en periode og nævner ikke en længere',
)

/** The plan of 2016 to 2019 was extended to the end of 2021 by decision of both ministers. */
export const nationalExtension: PackExtension = { deciders: bothMinisters, atMost: 'P2Y', basis: practice }
/**
 * The note of 2016 to 2019 was followed until the end of 2021, with the national plan. It is to be verified who decided. The
 * conference decides a note, so it decides that a note lasts longer.
 */
export const frameworkNoteExtension: PackExtension = {
  deciders: [conference],
  atMost: 'P2Y',
  basis: five(
    'practice: the note of 2016-2019 was followed until the end of 2021 (who decided is to be verified)',
    'praktijk: de nota van 2016-2019 werd gevolgd tot eind 2021 (wie besliste, is te controleren)',
    'pratique : la note de 2016-2019 a été suivie jusqu’à la fin de 2021 (l’auteur de la décision est à vérifier)',
    'Praxis: Dem Vermerk von 2016-2019 wurde bis Ende 2021 gefolgt (wer entschied, ist zu prüfen)',
    'praksis: notatet for 2016-2019 blev fulgt til udgangen af 2021 (hvem der besluttede, skal kontrolleres)',
  ),
}
/** The plans of 2014 to 2017 were extended to the end of 2019. It is to be verified that the council decides. */
export const zonalExtension: PackExtension = { deciders: [securityCouncil], atMost: 'P2Y', basis: practice }
