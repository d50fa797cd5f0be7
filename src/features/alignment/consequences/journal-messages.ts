import type { Catalogue } from '#shared/messages.ts'

const en = {
  'alignment.consequences.createConsequenceTasks': 'Consequences submitted to the organisations concerned',
}

/** The names of the procedures in the audit log. */
export const consequencesJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'alignment.consequences.createConsequenceTasks': 'Gevolgen voorgelegd aan de betrokken organisaties',
  },
  fr: {
    'alignment.consequences.createConsequenceTasks': 'Conséquences soumises aux organisations concernées',
  },
  de: {
    'alignment.consequences.createConsequenceTasks': 'Aufgaben zu den Folgen einer Änderung erstellt',
  },
  da: {
    'alignment.consequences.createConsequenceTasks': 'Følger af en ændring forelagt de berørte organisationer',
  },
}
