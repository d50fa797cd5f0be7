import type { Catalogue } from '#shared/messages.ts'

const en = {
  'resources.capacityDecision.decideCapacity': 'Capacity decision recorded',
  'resources.inventory.saveResources': 'Resources of an organisation saved',
}

/** The names of the procedures in the audit log. */
export const resourcesJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'resources.capacityDecision.decideCapacity': 'Capaciteitsbeslissing geregistreerd',
    'resources.inventory.saveResources': 'Middelen van een organisatie opgeslagen',
  },
  fr: {
    'resources.capacityDecision.decideCapacity': 'Affectation de la capacité décidée',
    'resources.inventory.saveResources': 'Moyens d’une organisation enregistrés',
  },
  de: {
    'resources.capacityDecision.decideCapacity': 'Kapazitätsentscheidung erfasst',
    'resources.inventory.saveResources': 'Mittel einer Organisation gespeichert',
  },
  da: {
    'resources.capacityDecision.decideCapacity': 'Kapacitetsbeslutning registreret',
    'resources.inventory.saveResources': 'En organisations ressourcer gemt',
  },
}
