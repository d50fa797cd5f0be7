import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  rows: {
    title: 'Priorités × territoires',
    hint: 'La loi de ce plan détermine qui lit les réponses nominativement. Vous voyez les autres réponses par territoire.',
    counting: (minimum) =>
      `Une cellule où moins de ${minimum} de ces organisations ont répondu n’est pas affichée et n’entre dans aucun total. Si toutes ont donné le même type de réponse, ou si aucune ne reprend la priorité, vous voyez seulement combien ont répondu. Les réponses modifiées apparaissent dès qu’au moins ${minimum} organisations ont modifié la leur.`,
    withheldAreas: (areas) => `Aucune réponse n’est affichée pour : ${areas}.`,
    element: labels.element,
    elsewhere: 'Aucun territoire',
    organisations: (count) => plural('fr', count, '1 organisation', `${count} organisations`),
    carried: (carried, requested) => `${carried} sur ${requested} la reprennent`,
    answered: (answered, requested) => `${answered} sur ${requested} ont répondu`,
    noAnswer: (count) => `${count} sans réponse`,
    withheld: 'non affiché',
    notAsked: 'non demandé',
    none: 'Aucun territoire entier ne correspond à ces filtres, ou cette version n’est pas la dernière envoyée.',
  },
  note: 'Les organisations dont vous ne pouvez pas lire les réponses nominativement ne sont ni citées ni comptées ici.',
  toRows: 'Voir les réponses par territoire',
  card: {
    title: 'Qui lit ces réponses',
    hint: 'L’organe qui décide pour votre organisation peut divulguer les réponses à un plan à tous les lecteurs de ce plan. La divulgation comporte le document de la décision, et une deuxième personne la confirme.',
    named: 'Nominativement',
    others: (minimum) =>
      `Tous les autres lecteurs du plan les voient par territoire, là où au moins ${minimum} organisations ont répondu.`,
    area: (area) => `Votre territoire : ${area}.`,
    everyone: 'Tous les lecteurs du plan les lisent nominativement.',
    released: (body, date) => `Divulguées par ${body}, décision du ${date}.`,
    recorded: (person, moment) => `Enregistré par ${person}, ${moment}.`,
    awaited: 'Elle n’a d’effet que lorsqu’une deuxième personne de votre organisation la confirme.',
    confirmed: (person) => `Confirmée par ${person}.`,
    document: 'Document de la décision',
    confirm: 'Confirmer la divulgation',
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    reason: labels.reason,
    release: 'Divulguer les réponses',
    withdrawn: (body: string, date: string, person: string) =>
      `La divulgation a été retirée par ${body}, décision du ${date}, enregistrée par ${person}.`,
    withdraw: 'Retirer la divulgation',
  },
}
