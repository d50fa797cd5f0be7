import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  andMore: (count) => `et ${count} de plus`,
  by: (name) => `par ${name}`,
  choose: 'choisir…',
  greeting: (name) => `Bonjour ${name},`,
  nameIn: (language) => `Nom (${language})`,
  noMap: 'Aucune carte disponible pour ces territoires',
  preview: (name) => `Aperçu de ${name}`,
  reason: (reason) => `Motivation : ${reason}`,
  reasonHint: 'Figure dans le journal d’audit, avec votre nom.',
  remove: (name) => `Supprimer ${name}`,
  removeRow: 'supprimer',
  since: (day) => `depuis le ${day}`,
  today: 'aujourd’hui',
  version: (number) => `version ${number}`,
  latestStart: 'début au plus tard',
  toBeCompleted: 'à terminer',
  nameOfTime: (name, present) => `${name} (aujourd’hui : ${present})`,
  quoted: (text) => `« ${text} »`,
}
