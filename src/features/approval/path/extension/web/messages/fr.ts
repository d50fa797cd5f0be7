import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  silent: {
    title: (count, version) =>
      count === 1
        ? `1 passage lié diffère de la version ${version}, en vigueur`
        : `${count} passages liés diffèrent de la version ${version}, en vigueur`,
    text: 'Une approbation les lie. Commencez un addendum pour ce qui doit changer, et remettez le reste.',
    addendum: 'Un addendum est en route : ceci diffère de ce qui est en vigueur jusque-là.',
    open: 'Commencer un addendum',
    compare: 'Voir ce qui diffère',
    putBack: 'Remettre',
    wasPutBack: 'Cela se lit de nouveau comme approuvé',
    kinds: { added: 'ajouté', removed: 'supprimé', changed: 'modifié', moved: 'déplacé' },
    rest: (count) => `et encore ${count}`,
  },
  holding: {
    title: 'Jusqu’à quand il vaut',
    period: (from, to) => `Sa période : du ${from} au ${to}.`,
    extended: (until) => `Par décision, il vaut jusqu’au ${until}.`,
    decided: (on, by) => `Décidé le ${on} par ${by}`,
    withdrawn: (reason) => `Retiré : ${reason}`,
    until: (on) => `jusqu’au ${on}`,
    none: 'Aucune décision ne le prolonge.',
    extend: 'Noter une prolongation',
    extendText: (latest) => `Décidée par eux tous, avec une date. Il peut valoir jusqu’au ${latest} au plus.`,
    last: 'Vaut jusqu’au (inclus)',
    decidedOn: 'Décidé le',
    by: 'Qui a décidé',
    basis: 'Base légale',
    evidence: 'Où cela figure : lettre, procès-verbal, numéro',
    reason: 'Pourquoi',
    save: 'Enregistrer',
    cancel: 'Annuler',
    close: 'Fermer',
    recorded: 'La prolongation figure avec le plan',
    withdraw: 'Retirer',
    withdrawText: 'Elle reste dans la liste, avec le motif. Le plan vaut alors comme si elle n’avait pas été décidée.',
    tookBack: 'La prolongation a été retirée',
    end: 'Mettre fin au plan',
    endText:
      'Dès maintenant il n’est plus suivi. Un plan auquel un nouveau succède prend fin de lui-même quand celui-ci est en vigueur.',
    ended: 'Le plan a pris fin',
  },
  bridging: {
    since: (on) => `En transition depuis le ${on} : au-delà de sa fin, et toujours suivi.`,
    atStep: (title, step) => `Le successeur, ${title}, en est à l’étape ${step}.`,
    successor: (title) => `Le successeur est ${title}.`,
    noSuccessor: 'Rien ne lui succède encore.',
  },
}
