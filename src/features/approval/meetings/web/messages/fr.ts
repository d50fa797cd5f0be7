import { fr as pathTexts } from '#features/approval/path/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as meetings } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Séances',
  intro:
    'Séances des organisations dont vous êtes membre ou que vous assistez : ordre du jour, résultats et compte rendu.',
  loading: 'Chargement des séances…',
  which: actions.show,
  coming: 'À venir',
  past: 'Tenues',
  none: 'Aucune séance prévue',
  noneText:
    'L’organisation ou son secrétariat planifie les séances. Les points en attente peuvent ensuite être ajoutés à l’ordre du jour.',
  noPastMeetings: 'Aucune séance tenue',
  more: 'Seules les 200 premières sont affichées.',
  body: labels.organisation,
  dateHead: labels.date,
  method: labels.method,
  state: labels.status,
  onAgenda: 'Points',
  planTitle: 'Planifier une séance',
  changeTitle: 'Modifier la date, la modalité ou le lieu',
  date: labels.date,
  at: 'Heure',
  place: meetings.paper.place,
  choose: 'Choisissez une organisation',
  noOrganisation: 'Vous ne gérez les séances d’aucune organisation.',
  save: actions.save,
  cancel: actions.cancel,
  close: actions.close,
  saved: confirmations.saved,
  change: 'Modifier la séance',
  print: 'Imprimer l’ordre du jour (PDF)',
  printMinutes: 'Imprimer le compte rendu (PDF)',
  secretariat: (who: string) => `Secrétariat : ${who}`,
  closeMeeting: 'Clôturer la séance',
  closeMeetingText:
    'Tous les résultats sont enregistrés ensemble dans les procédures d’approbation de leurs plans. Les points sans résultat sont reportés. Cette opération ne peut pas être annulée ici ; retirez un résultat dans la procédure d’approbation du plan.',
  closed: 'Séance clôturée ; les résultats sont enregistrés dans les procédures d’approbation',
  refusedOn: (item: string, why: string) => `${item} : ${why}`,
  notAllowed: 'Vous n’êtes pas autorisé à enregistrer ceci pour cette organisation.',
  agenda: {
    title: meetings.paper.agenda,
    fill: 'Ajouter les points en attente',
    filled: (count: number) =>
      count === 0
        ? 'Aucun point en attente pour cette organisation'
        : plural('fr', count, `${count} point ajouté à l’ordre du jour`, `${count} points ajoutés à l’ordre du jour`),
    agendaFull: (count: number) =>
      `${plural('fr', count, `${count} point en attente n’a pas été ajouté`, `${count} points en attente n’ont pas été ajoutés`)} : l’ordre du jour est complet. Planifiez une autre séance.`,
    leftOut: (plans: string) =>
      `Non ajoutés, car l’organisation ne peut pas encore lire ces plans : ${plans}. Transmettez le projet et ajoutez l’organisation comme partenaire dans la fiche du plan.`,
    add: 'Ajouter un point',
    itemTitle: headings.subject,
    itemMessages: 'Explication',
    none: 'Aucun point à l’ordre du jour',
    noneKeep: 'Ajoutez les points en attente dans les procédures d’approbation, ou un point de votre choix.',
    noneRead: 'Aucun point ne vous est visible.',
    moveUp: (item: string) => `Monter : ${item}`,
    moveDown: (item: string) => `Descendre : ${item}`,
    remove: (item: string) => `Retirer de l’ordre du jour : ${item}`,
    moved: (item: string, number: string) => `${item} est maintenant le numéro ${number}`,
  },
  results: {
    write: 'Enregistrer le résultat',
    correctResult: 'Corriger le résultat',
    all: 'Même résultat pour tous',
    open: 'Pas encore de résultat',
    verdict: labels.decision,
    opinion: labels.opinion,
    text: pathTexts.reasonsOrReservation,
    outcome: 'Conclusion',
    orderReason: pathTexts.orderReason,
    orderReasonHint: 'Seulement si d’autres étapes viennent habituellement avant.',
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    for: 'Pour',
    against: 'Contre',
    abstained: 'Abstentions',
    dissent: 'Motivation de l’opinion divergente',
    dissenter: meetings.paper.member,
    aMember: 'Un membre',
    addDissent: 'Ajouter une opinion divergente',
  },
  presence: {
    title: 'Présences',
    vote: meetings.paper.votes,
    advisory: meetings.paper.advisory,
    notRecorded: 'pas encore enregistré',
    allPresent: 'Marquer tous comme présents',
    mandate: 'Procuration',
    chooseMandate: 'Choisissez une procuration',
    noMandate: 'Aucune procuration n’est valable à cette date.',
    toMandates: (body: string) => `Procurations de ${body}`,
    missing: (seats: string) => `Fonctions vacantes : ${seats}`,
    inOffice: 'Membres ayant voix délibérative',
    tookPart: 'Dont participants',
    voting: (count: string) => `Participants ayant voix délibérative : ${count}.`,
    quorum: (count: string) => `Quorum : ${count}.`,
  },
  minutes: {
    title: meetings.paper.minutes,
    text: 'Texte du compte rendu',
    later: 'Le compte rendu peut être rédigé après la clôture de la séance.',
    none: 'Il n’y a pas encore de compte rendu.',
    adopt: 'Approuver le compte rendu',
    adoptText: 'Un compte rendu approuvé ne peut plus être modifié.',
    adopted: (date: string) => `Approuvé le ${date}`,
  },
}
