import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as pathTexts } from '../../messages/fr.ts'
import type { en } from './en.ts'

const skipped = 'Omise'
const requested = 'Demandé'
const opinionMissing = 'Avis manquant'
const lateOpinion = 'Avis tardif'
const sent = 'Transmis'
const completed = 'Terminée'

export const fr: SameKeys<typeof en> = {
  tab: 'Procédure d’approbation',
  loading: 'Chargement de la procédure d’approbation…',
  head: {
    title: 'Statut du plan',
    states: {
      drafting: 'En rédaction',
      in_decision: 'En cours de décision',
      approved: statuses.standalone.approved,
      in_force: statuses.standalone.inForce,
      ended: 'Terminé',
    },
    noSubmission: 'Aucune version n’a encore été soumise pour décision.',
    submitted: (number, on) => `La version ${number} a été soumise pour décision le ${on}.`,
    approvedOn: pathTexts.approved,
    inForceOn: pathTexts.inForce,
    external: 'Ce plan a été décidé ailleurs.',
    externalBefore: 'Ce plan a été approuvé avant la mise en service de ce système.',
    next: 'Étape suivante',
    pendingWith: (who, since) => `En attente de : ${who}, depuis le ${since}`,
    rounds: 'Procédure',
    round: (number) => `Plan (${number})`,
    addendum: pathTexts.addendum,
    submit: 'Soumettre une version',
    submitText: 'La décision porte sur ce texte. Les sections modifiées depuis doivent être approuvées à nouveau.',
    version: labels.version,
    noVersion: 'Aucune version n’a encore été figée.',
    toVersions: 'Figer une version',
    openAddendum: pathTexts.startAddendum,
    addendumText:
      'Un plan en vigueur est modifié par un addendum, qui suit la procédure d’approbation. Entre-temps, le plan reste en vigueur.',
    addendumSubject: 'Objet de l’addendum',
  },
  steps: {
    title: pathTexts.steps,
    hint: (day) =>
      `Les dates sont calculées à rebours à partir du ${day}. Les délais sont usuels ; la loi n’en fixe aucun.`,
    addendumHint: (day) =>
      `Les dates sont calculées à partir du ${day}, date d’ouverture de l’addendum. Les délais sont usuels ; la loi n’en fixe aucun.`,
    states: {
      not_applicable: 'Sans objet',
      waiting: 'Pas encore possible',
      open: 'Ouverte',
      in_progress: 'En cours',
      refused: statuses.standalone.approvalRefused,
      skipped,
      completed,
    },
    bodyAbsent: (on: string) => `Sans objet : au ${on}, aucune organisation de cette étape n’existait.`,
    completedOn: (date) => `Terminée le ${date}`,
    late: (days) => plural('fr', days, `${days} jour de retard`, `${days} jours de retard`),
    between: (from, to) => `du ${from} au ${to}`,
    required: 'Requise par la loi',
    requiredInPractice: 'Requise dans la pratique',
    openPoints: pathTexts.openPoints,
    prerequisites: (steps) => `À terminer d’abord : ${steps}`,
    outOfOrder: (steps) => `Suit habituellement ${steps}. Donnez une motivation pour continuer.`,
    reason: phrases.reason,
    prepares: 'Préparée par',
    informs: 'Pour information',
    unassigned: 'Aucune organisation n’est désignée pour cette étape du plan.',
    noConfidential: 'Sans les parties confidentielles',
    lasts: (here, usually) =>
      `${here} ${plural('fr', here, 'semaine prévue', 'semaines prévues')} (habituellement ${usually})`,
    plannedOn: (date) => `prévue le ${date}`,
    issues: (count) =>
      plural('fr', count, `${count} erreur bloque cette étape`, `${count} erreurs bloquent cette étape`),
    fixed: 'Corrigé dans le plan, mais pas dans la version soumise. Figez et soumettez une nouvelle version.',
  },
  seats: {
    toMeeting: kinds.meeting,
    advisers: labels.opinion,
    decides: labels.decision,
    recipients: 'Destinataire',
    states: {
      none: 'Non demandé',
      requested,
      received: 'Rendu',
      partly: 'Rendu pour certaines sections',
      refused: statuses.standalone.approvalRefused,
      absent: opinionMissing,
      late: lateOpinion,
      superseded: 'Sur un texte antérieur',
    },
    verdicts: {
      approved: statuses.standalone.approved,
      approved_with_reservation: statuses.standalone.approvedWithReservation,
      refused: statuses.standalone.approvalRefused,
    },
    in_person: (person, on) => `en personne par ${person} le ${on}`,
    recorded: (person, on) => `du ${on}, enregistré par ${person}`,
    due: (on) => `demandé pour le ${on}`,
    sections: pathTexts.sections,
    methods: { meeting: 'En séance', written: 'Par écrit', electronic: 'Par voie électronique' },
    sent,
    receivedOn: (on) => `reçu le ${on}`,
    refusal: {
      role: () =>
        'Vous ne pouvez pas agir ici : votre rôle dans l’organisation ne comprend pas les avis et les décisions.',
      function: (who) =>
        `Vous ne pouvez pas agir ici : seul le titulaire ou le suppléant de cette fonction le peut (${who}).`,
    },
    speakers: (people) => `Peuvent agir : ${people}.`,
    noSpeaker:
      'Personne dans l’organisation ne le peut encore. Demandez à son administrateur d’attribuer le rôle ou la fonction.',
  },
  offers: {
    confirmations: 'Voir les actes enregistrés',
    goTo: (step) => `Aller à l’étape ${step}`,
    checks: 'Voir les erreurs et les corrections',
    versions: 'Voir les versions',
    file: 'Ouvrir la fiche du plan',
    log: 'Voir l’historique',
    steps: 'Voir les étapes',
    fill: 'Compléter le champ',
  },
  acts: {
    plan: 'Modifier la planification',
    weeks: 'Durée en semaines (vide : durée habituelle)',
    plannedDay: 'Date de fin (vide : date calculée)',
    planningReason: 'Motivation de la planification différente',
    done: actions.markAsCompleted,
    ask: 'Envoyer la demande',
    opinion: 'Rendre l’avis',
    recordOpinion: 'Enregistrer l’avis',
    lateOpinion: 'Rendre l’avis tardif',
    recordLateOpinion: 'Enregistrer l’avis tardif',
    lateOpinionText:
      'Le plan a été approuvé sans cet avis. L’avis est enregistré et imprimé. Il ne modifie aucune étape et ses points ne requièrent aucune réponse.',
    absence: 'Constater l’absence d’avis',
    decide: actions.decide,
    recordDecision: actions.recordDecision,
    send: 'Transmettre le plan',
    receipt: actions.confirmReceipt,
    skip: 'Omettre l’étape',
    enter: actions.bringIntoForce,
    withdraw: actions.withdraw,
    date: labels.date,
    file: 'Document (lettre, procès-verbal ou fichier signé)',
    inForceFrom: 'En vigueur à partir du',
    dueOn: 'Échéance',
    text: labels.text,
    opinionText: labels.opinion,
    reasons: pathTexts.reasonsOrReservation,
    withdrawReason: 'Motivation du retrait',
    evidence: pathTexts.evidenceSource,
    orderReason: pathTexts.orderReason,
    earlyReason: 'Motif de la date anticipée',
    skipReason: 'Motivation de l’omission de cette étape',
    method: labels.method,
    noMethod: 'Non précisée',
    verdict: labels.decision,
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    recorded: 'Enregistré dans la procédure d’approbation',
    tookBack: 'Retiré de la procédure d’approbation',
    save: 'Confirmer',
    cancel: actions.cancel,
    close: actions.close,
  },
  log: {
    title: 'Historique',
    none: 'Rien n’a encore été enregistré.',
    inForce:
      'Le plan est en vigueur. Les actes qui y ont conduit ne peuvent pas être retirés. Une décision met fin au plan, un addendum le modifie.',
    beforeEntry:
      'L’entrée en vigueur repose sur les actes antérieurs. Pour les retirer, retirez d’abord l’entrée en vigueur.',
    kinds: {
      submitted: 'Version soumise',
      done: completed,
      requested,
      opinion_given: labels.opinion,
      opinion_missing: opinionMissing,
      late_opinion: lateOpinion,
      decided: labels.decision,
      sent,
      received: 'Reçu',
      entered_into_force: 'Entré en vigueur',
      skipped,
      withdrawn: 'Retiré',
      confirmed: 'Confirmé',
      contested: 'Contesté',
    },
    author: (person, at) => `${person}, ${at}`,
  },
}
