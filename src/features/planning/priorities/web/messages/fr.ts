import { fr as plans } from '#features/planning/plans/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as decisions } from '#shared/decision-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as priorities } from '../../messages/fr.ts'
import type { en } from './en.ts'

const criteriaAndWeights = 'Critères et poids'

export const fr: SameKeys<typeof en> = {
  title: 'Priorisation des phénomènes',
  intro:
    'La matrice propose un classement ; l’organe décisionnel décide. Chaque case contient les cotes avec leur pièce justificative et leur auteur. Un point orange signale des cotes divergentes ; « ? » signifie inconnu, et non zéro.',
  tab: 'Priorités',
  open: actions.openMatrix,
  loading: 'Chargement de la matrice…',
  close: actions.close,
  cancel: actions.cancel,
  save: actions.save,
  add: actions.add,
  choose: 'Choisir',
  asTable: actions.showAsTable,
  phenomenon: headings.phenomenon,
  notKnown: statuses.unknown,
  groups: {
    objective: 'Image objective',
    subjective: 'Image subjective',
    expectation: 'Attentes',
    possibility: 'Possibilités d’influence',
    previous: headings.previousPlan,
  },
  begin: {
    title: 'Aucune priorité n’a encore été décidée',
    text: 'La matrice cote les phénomènes selon des critères : chiffres, perception, attentes des autorités, plan précédent et possibilités d’influence. Il en résulte un classement. La décision peut s’en écarter si elle est motivée.',
    addNamed: (count) =>
      plural(
        'fr',
        count,
        'Ajouter le phénomène cité dans le plan',
        `Ajouter les ${count} phénomènes cités dans le plan`,
      ),
    first: 'Premier phénomène',
    weighed: (count) =>
      `${count} ${plural('fr', count, 'phénomène', 'phénomènes')} dans la matrice. Aucune décision n’est encore enregistrée.`,
  },
  matrix: {
    title: priorities.scores,
    keys: 'Flèches : se déplacer. 0 à 3 et ? : coter pour votre organisation. Entrée : ouvrir une case.',
    add: actions.addPhenomenon,
    weight: (weight) => `poids ${weight}`,
    mean: priorities.mean,
    known: (share) => `${share} connu`,
    noScore: 'pas encore de cote',
    range: (low: number, high: number) => `entre ${low} et ${high}`,
    disagree: '(cotes divergentes)',
    line: (places) => `Nombre maximal de priorités : ${places}`,
    places: (places) => `Nombre maximal de priorités : ${places}.`,
    capacity: (count, hours, year) =>
      `En ${year}, il reste à la police ${hours} heures pour ce plan. D’après les heures prévues, c’est ${
        count === 0
          ? 'insuffisant pour le premier phénomène.'
          : plural(
              'fr',
              count,
              'suffisant pour le premier phénomène.',
              `suffisant pour les ${count} premiers phénomènes.`,
            )
      }`,
  },
  criteria: {
    open: criteriaAndWeights,
    title: criteriaAndWeights,
    text: 'Les poids sont visibles pour tous. Les cotes d’un critère supprimé restent enregistrées.',
    places: 'Nombre maximal de priorités',
    remove: phrases.remove,
    addCriterion: 'Ajouter un critère prévu pour ce type de plan',
    own: 'Critère propre',
    group: 'Catégorie',
    saved: 'Critères enregistrés',
  },
  cell: {
    counts: (score) => `Cote : ${score}`,
    agreed: 'convenue',
    mean: 'moyenne des cotes',
    difference: (spread) => `écart : ${spread}`,
    ratings: 'Cotes attribuées',
    rate: 'Enregistrer une cote',
    agree: 'Enregistrer la cote convenue',
    score: 'Cote',
    agreedScore: 'Cote convenue',
    evidence: 'Pièce justificative',
    evidenceText: 'Un chiffre, un document ou une lettre. Obligatoire à partir de la cote 1.',
    evidenceOf: (evidence) => `Pièce justificative : ${evidence}`,
    rater: labels.organisation,
    asFunction: 'Fonction (pas de nom de personne)',
    note: 'Précision',
    ratedOn: 'Coté le',
    earlier: 'Cotes précédentes',
    noEarlier: 'Il n’y a pas de cotes précédentes.',
  },
  sensitivity: {
    title: 'Analyse de sensibilité',
    intro: (count) =>
      `Rang de chaque phénomène pour ${count} pondérations, chaque poids variant de la moitié au double.`,
    rank: 'Rang actuel',
    best: 'Meilleur rang',
    worst: 'Moins bon rang',
    amongFirst: (places) => plural('fr', places, 'En tête', `Parmi les ${places} premiers`),
    steady: (count) =>
      `${count} ${plural('fr', count, 'phénomène reste prioritaire', 'phénomènes restent prioritaires')} quelle que soit la pondération.`,
    within: (name, share) => `${name} : dans ${share} des pondérations.`,
    noStep: 'Aucune modification isolée d’un poids ou d’une cote ne change la proposition.',
    steps: (count) =>
      `${count} ${plural('fr', count, 'modification isolée changerait', 'modifications isolées changeraient')} la proposition :`,
    more: (count) => `${count} de plus`,
    weight: (criterion, to) => `Poids de « ${criterion} » : ${to}.`,
    cell: (phenomenon, criterion, to) => `Cote de « ${phenomenon} » pour « ${criterion} » : ${to}.`,
    enters: (names) => `Entrée : ${names}.`,
    removed: (names) => `Sortie : ${names}.`,
  },
  decision: {
    title: labels.decision,
    record: actions.recordDecision,
    text: 'Le formulaire reprend la dernière décision ou, à défaut, le classement proposé. Donnez une motivation si une priorité passe avant des phénomènes de rang égal ou supérieur. Pour chaque autre phénomène, indiquez pourquoi il n’est pas une priorité.',
    none: 'Aucune décision n’est encore enregistrée. Le classement tient lieu de proposition.',
    noneYet: 'Aucune décision n’est encore enregistrée.',
    summary: (body, day) => `Décidé par ${body} le ${day}`,
    decidedBy: headings.decidedBy,
    decidedByExample: 'Conseil local',
    quorum: 'Présents',
    decidedOn: labels.decidedOn,
    rank: (rank) => `rang ${rank}`,
    reason: labels.reason,
    departs: {
      override: (names) => `Passe avant des phénomènes de rang supérieur : ${names}.`,
      tie: (names) => `Passe avant des phénomènes de même rang : ${names}.`,
    },
    rejectionReason: 'Pourquoi pas une priorité',
    watch: 'Suivi',
    watchExample: '20 % de plus que l’an dernier',
    watched: 'Suivi :',
    promoted: (before) => `relevé (auparavant ${before})`,
    demoted: (before) => `abaissé (auparavant ${before})`,
    movedSince: (names) => `Selon le classement actuel, une motivation serait nécessaire pour : ${names}.`,
    cameSince: (names) => `Ajouté depuis la décision : ${names}.`,
    earlier: (count) => `${count} ${plural('fr', count, 'décision antérieure', 'décisions antérieures')}`,
    saved: 'Décision enregistrée',
  },
  dossier: {
    inPlan: 'Indicateurs du plan',
    wasThen: (outcome: string) => `Dans le plan précédent : ${outcome}.`,
    notWeighedThen: 'Ce phénomène n’avait pas été coté pour le plan précédent.',
    noResultsThen: 'Le plan précédent ne contient pas d’indicateurs pour ce phénomène.',
    before: (outcome) => `auparavant : ${outcome}`,
    hours: (hours) => `${hours} h prévues par an`,
    noIndicators: 'Le plan ne contient pas encore d’indicateurs pour ce phénomène.',
    noFormer: 'Aucun plan précédent n’est lié à ce plan.',
    notInFormer: 'Le plan précédent ne contient pas d’éléments à ce sujet.',
    outcomes: {
      carried_over: statuses.carriedOver,
      changed: outcomes.changed,
      achieved: 'atteint',
      stopped: plans.states.stopped,
    },
    influence: priorities.influence,
    harm: priorities.harm,
    displacement: priorities.displacement,
    saved: 'Dossier enregistré',
    remove: 'Retirer de la matrice',
    removeTitle: (name) => `Retirer « ${name} » de la matrice ?`,
    removeText: 'Les cotes restent enregistrées. Elles réapparaissent si vous ajoutez à nouveau le phénomène.',
  },
  expectation: {
    add: actions.addExpectation,
    organisation: labels.organisation,
    body: 'Ou un groupe (habitants, personnel)',
    text: headings.expectation,
    source: headings.sourceDocument,
    date: labels.date,
    weight: 'Force',
    weights: ['faible', 'nette', 'forte'],
    ofPlan: 'pour l’ensemble du plan',
    remove: (body) => `Supprimer l’attente : ${body}`,
  },
  errors: {
    PLAN_NOT_EDITABLE:
      'Vous ne pouvez pas modifier ce plan. Il est terminé, ou une autre organisation le rédige. Contactez l’organisation dont émane le plan.',
    UNKNOWN_REFERENCE: 'L’élément choisi n’existe plus. Choisissez-en un autre.',
    UNKNOWN_CELL: 'Ce phénomène ou ce critère ne figure plus dans la matrice. Rechargez la page.',
    EVIDENCE_MISSING:
      'La cote n’a pas été enregistrée. À partir de 1, une pièce justificative est obligatoire. Indiquez-en une, ou enregistrez une cote avant de convenir d’une cote commune.',
    ADDENDUM_REQUIRED: 'Une version de ce plan a été soumise. Ouvrez un addendum pour décider à nouveau des priorités.',
    DATE_TOO_EARLY: decisions.dateTooEarly,
    NO_CRITERIA: 'Il n’y a pas encore de critères. Ajoutez d’abord des critères et des phénomènes.',
    DATE_IN_FUTURE: 'La date ne peut pas être dans le futur.',
    NOT_ALL_DECIDED:
      'La décision n’a pas été enregistrée. La matrice a changé et la décision doit porter sur chacun de ses phénomènes. Rechargez la page.',
    ORDER_REASON_REQUIRED:
      'Donnez une motivation pour chaque priorité qui passe avant des phénomènes de rang égal ou supérieur.',
    REJECTION_REASON_REQUIRED: 'Pour chaque phénomène qui n’est pas une priorité, indiquez pourquoi.',
  },
}
