import type { PackBinds, PackExtension } from '#shared/pack-binding.ts'
import { five } from '../five-languages.ts'
import { bothMinisters, securityCouncil } from './path/seats.ts'

/**
 * What an approval binds. Priority missions, objectives, the capacity of article 36 and the missions of one municipality are what mayors,
 * prosecutor, council and ministers approve (Act of 7 December 1998, arts 36 and 37). How it is done each year (operational objectives,
 * projects, actions, their dates, holders and figures) is set per year and runs on: that is common practice, not the letter of the law.
 */
const chapters = ['part', 'section', 'text', 'security_interest', 'point_of_attention', 'regular_work'] as const
const choices = ['phenomenon', 'transversal_theme', 'priority'] as const

const binding = (capacity: string, ...more: PackBinds['elements']): PackBinds => ({
  cover: ['title', 'issuingBodies', 'area', 'periodFrom', 'periodTo'],
  elements: [
    { kinds: chapters, fields: ['title', 'body'] },
    { kinds: choices, fields: ['title', 'body', 'phenomenon', 'rationale'] },
    { kinds: ['strategic_objective'], fields: ['title', 'body', 'phenomenon', 'rationale', 'accountable'] },
    { kinds: ['requested_decision'], fields: ['title', 'body'] },
    // The shares of article 36; what an objective takes of them each year runs on.
    { kinds: [...chapters, ...choices, 'strategic_objective'], within: [capacity], fields: ['means'] },
    ...more,
  ],
  rows: { expectedResults: ['indicator', 'area', 'parts', 'shape', 'targets'] },
})

export const nationalBinds = binding('means')
export const zonalBinds = binding('capacity', {
  kinds: ['municipality_mission'],
  fields: ['title', 'body', 'details'],
})

const practice = five(
  'practice: the law sets a period and says nothing of a longer one',
  'praktijk: de wet stelt een periode vast en zegt niets over een langere',
  "pratique : la loi fixe une période et ne dit rien d'une plus longue",
  'Praxis: Das Gesetz setzt einen Zeitraum fest und sagt nichts über einen längeren',
  'praksis: loven fastsætter en periode og siger intet om en længere',
)

/** The plan of 2016 to 2019 held until the end of 2021, by decision of both ministers. */
export const nationalExtension: PackExtension = { decides: bothMinisters, atMost: 'P2Y', basis: practice }
/** The plans of 2014 to 2017 held until the end of 2019; that the council decides is to be verified. */
export const zonalExtension: PackExtension = { decides: [securityCouncil], atMost: 'P2Y', basis: practice }
