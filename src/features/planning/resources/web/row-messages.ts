import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'What the means bear',
  fields: {
    year: 'year',
    service: 'of whom',
    ranking: 'order of the objectives',
    element: 'objective',
    hours: 'hours',
    isAboveLimit: 'borne by the means',
    reason: 'motive',
    decidedOn: 'decided on',
  },
  codes: { service: planMessages.en.services },
}

/** Messages for capacity decisions in the comparison of two versions of a plan. */
export const capacityDecisionRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Wat de middelen dragen',
    fields: {
      year: 'jaar',
      service: 'van wie',
      ranking: 'volgorde van de doelstellingen',
      element: 'doelstelling',
      hours: 'uren',
      isAboveLimit: 'gedragen door de middelen',
      reason: 'motivering',
      decidedOn: 'beslist op',
    },
    codes: { service: planMessages.nl.services },
  },
  fr: {
    title: 'Ce que les moyens portent',
    fields: {
      year: 'année',
      service: 'de qui',
      ranking: 'ordre des objectifs',
      element: 'objectif',
      hours: 'heures',
      isAboveLimit: 'porté par les moyens',
      reason: 'motif',
      decidedOn: 'décidé le',
    },
    codes: { service: planMessages.fr.services },
  },
  de: {
    title: 'Was die Mittel tragen',
    fields: {
      year: 'Jahr',
      service: 'von wem',
      ranking: 'Reihenfolge der Ziele',
      element: 'Ziel',
      hours: 'Stunden',
      isAboveLimit: 'von den Mitteln getragen',
      reason: 'Begründung',
      decidedOn: 'entschieden am',
    },
    codes: { service: planMessages.de.services },
  },
  da: {
    title: 'Hvad midlerne bærer',
    fields: {
      year: 'år',
      service: 'af hvem',
      ranking: 'målenes rækkefølge',
      element: 'mål',
      hours: 'timer',
      isAboveLimit: 'båret af midlerne',
      reason: 'begrundelse',
      decidedOn: 'besluttet den',
    },
    codes: { service: planMessages.da.services },
  },
}
