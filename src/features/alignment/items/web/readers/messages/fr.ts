import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  rows: {
    title: 'Priorités × territoires',
    hint: (minimum) =>
      `La loi de ce plan détermine qui lit les réponses nominativement. Vous voyez les autres réponses par territoire. Un territoire où moins de ${minimum} de ces organisations ont été interrogées n’est pas affiché et n’entre dans aucun total.`,
    area: labels.area,
    elsewhere: 'Aucun territoire',
    organisations: (count) => plural('fr', count, '1 organisation', `${count} organisations`),
    carried: (carried, requested) => `${carried} sur ${requested} la reprennent`,
    noAnswer: (count) => `${count} sans réponse`,
    withheld: 'non affiché',
    notAsked: 'non demandé',
    none: 'Aucun territoire entier ne correspond à ces filtres, ou cette version n’est pas la dernière envoyée.',
  },
  note: 'Les organisations dont vous ne pouvez pas lire les réponses nominativement ne sont ni citées ni comptées ici.',
  toRows: 'Voir les réponses par territoire',
  card: {
    title: 'Qui lit ces réponses',
    hint: 'L’organe qui décide pour votre organisation peut divulguer les réponses à un plan à tous les lecteurs de ce plan.',
    named: 'Nominativement',
    others: (minimum) =>
      `Tous les autres lecteurs du plan les voient par territoire, là où au moins ${minimum} organisations ont été interrogées.`,
    area: (area) => `Votre territoire : ${area}.`,
    everyone: 'Tous les lecteurs du plan les lisent nominativement.',
    released: (body, date) => `Divulguées par ${body}, décision du ${date}.`,
    recorded: (person, moment) => `Enregistré par ${person}, ${moment}.`,
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    release: 'Divulguer les réponses',
    withdraw: 'Retirer la divulgation',
  },
}
