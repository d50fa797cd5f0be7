import { fr as headings } from '#shared/heading-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  quarter: (number, year) => `T${number} ${year}`,
  title: 'Obligations récurrentes',
  hint: 'Ce qui doit être refait périodiquement tant que le plan est en vigueur.',
  due: 'au plus tard le',
  next: 'Prochaine échéance :',
  none: 'Aucune période n’est encore terminée.',
  fulfilledOn: 'remplie le',
  states: { upcoming: 'période en cours', open: 'ouverte', overdue: 'en retard', done: 'remplie' },
  complete: 'Enregistrer l’exécution',
  date: 'Remplie le',
  note: 'Note',
  noteHint:
    'Obligatoire si aucun document n’est choisi. Elle est conservée dans le journal d’audit et ne peut pas être modifiée.',
  file: headings.document,
  fileHint: 'Joignez d’abord le document au plan, sous Données du plan.',
  noFile: 'aucun document',
  saved: 'Exécution enregistrée',
  errors: {
    NOT_FOUND: 'Cette période n’existe pas ou vous n’y avez pas accès.',
    ALREADY_RECORDED: 'L’exécution pour cette période est déjà enregistrée.',
    DATE_IN_FUTURE: 'La date ne peut pas se situer dans le futur.',
    DATE_BEFORE_PERIOD: 'La date ne peut pas précéder le début de la période.',
    FILE_UNKNOWN: 'Ce document n’est pas joint au plan.',
  },
}
