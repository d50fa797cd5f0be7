import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  endBeforeStart: 'La date de fin précède la date de début. Corrigez l’une des deux.',
  fileEmpty: 'Le fichier est vide. Choisissez un autre fichier.',
  notFound: 'Cet élément n’existe pas ou vous n’y avez pas accès.',
  planNotEditable: 'Vous ne pouvez pas modifier ce plan. Il est terminé ou il appartient à une autre organisation.',
}
