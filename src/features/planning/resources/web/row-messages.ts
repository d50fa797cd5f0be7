import { planMessages } from '#features/planning/plans/messages/index.ts'
import { kindMessages } from '#shared/kind-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Capacity decision',
  fields: {
    year: kindMessages.en.year,
    service: 'service',
    ranking: 'order of the objectives',
    element: 'objective',
    hours: 'hours',
    isAboveLimit: 'within capacity',
    reason: 'reason',
    decidedOn: 'decided on',
  },
  codes: { service: planMessages.en.services },
}

/** Messages for capacity decisions in the comparison of two versions of a plan. */
export const capacityDecisionRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Capaciteitsbeslissing',
    fields: {
      year: kindMessages.nl.year,
      service: 'dienst',
      ranking: 'volgorde van de doelstellingen',
      element: 'doelstelling',
      hours: 'uren',
      isAboveLimit: 'binnen de capaciteit',
      reason: 'motivering',
      decidedOn: 'beslist op',
    },
    codes: { service: planMessages.nl.services },
  },
  fr: {
    title: 'Décision de capacité',
    fields: {
      year: kindMessages.fr.year,
      service: 'service',
      ranking: 'ordre des objectifs',
      element: 'objectif',
      hours: 'heures',
      isAboveLimit: 'dans la capacité',
      reason: 'motivation',
      decidedOn: 'décidé le',
    },
    codes: { service: planMessages.fr.services },
  },
  de: {
    title: 'Kapazitätsentscheidung',
    fields: {
      year: kindMessages.de.year,
      service: 'Dienst',
      ranking: 'Reihenfolge der Ziele',
      element: 'Ziel',
      hours: 'Stunden',
      isAboveLimit: 'innerhalb der Kapazität',
      reason: 'Begründung',
      decidedOn: 'beschlossen am',
    },
    codes: { service: planMessages.de.services },
  },
  da: {
    title: 'Kapacitetsbeslutning',
    fields: {
      year: kindMessages.da.year,
      service: 'tjeneste',
      ranking: 'målenes rækkefølge',
      element: 'mål',
      hours: 'timer',
      isAboveLimit: 'inden for kapaciteten',
      reason: 'begrundelse',
      decidedOn: 'besluttet den',
    },
    codes: { service: planMessages.da.services },
  },
}
